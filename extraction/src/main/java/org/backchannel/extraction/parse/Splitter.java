package org.backchannel.extraction.parse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Cuts a paragraph into sentences, however long it is. Tokens are taken in batches, of which the last sentence, perhaps
 * unfinished, goes into the next; a sentence of more than {@value #LONGEST} tokens (a list, a table, text without full
 * stops) is cut at its last pause before that, since the models' memory and time grow faster than its length.
 */
final class Splitter {

    private static final int BATCH = 2000;
    private static final int LONGEST = 250;
    private static final int SHORTEST = 200;

    /** What the models are shown of a longer token, such as an encoded picture. */
    private static final int LONGEST_WORD = 100;

    private final WordToSentenceProcessor<CoreLabel> sentences = new WordToSentenceProcessor<>();
    private final Consumer<List<CoreLabel>> receiver;

    Splitter(Consumer<List<CoreLabel>> receiver) {
        this.receiver = receiver;
    }

    /** Hands over the sentences of a paragraph in order; positions count from its beginning. */
    void split(String paragraph) {
        List<CoreLabel> batch = new ArrayList<>();
        int from = 0;
        while (from < paragraph.length()) {
            int to = Stretches.end(paragraph, from);
            PTBTokenizer<CoreLabel> tokens = new PTBTokenizer<>(
                    new StringReader(paragraph.substring(from, to)),
                    new CoreLabelTokenFactory(),
                    "untokenizable=noneKeep");
            while (tokens.hasNext()) {
                batch.add(moved(shortened(tokens.next()), from));
                batch = batch.size() == BATCH ? handOver(batch) : batch;
            }
            from = to;
        }
        sentences.process(batch).forEach(this::bounded);
    }

    private static CoreLabel moved(CoreLabel token, int by) {
        token.setBeginPosition(token.beginPosition() + by);
        token.setEndPosition(token.endPosition() + by);
        return token;
    }

    private static CoreLabel shortened(CoreLabel token) {
        if (token.word().length() > LONGEST_WORD) {
            token.setWord(token.word().substring(0, LONGEST_WORD));
        }
        return token;
    }

    /** Hands over a batch but for its last sentence, which is returned. */
    private List<CoreLabel> handOver(List<CoreLabel> batch) {
        List<List<CoreLabel>> found = sentences.process(batch);
        found.subList(0, found.size() - 1).forEach(this::bounded);
        List<CoreLabel> last = found.getLast();
        int from = bounded(last, BATCH / 2);
        return new ArrayList<>(last.subList(from, last.size()));
    }

    private void bounded(List<CoreLabel> sentence) {
        int from = bounded(sentence, LONGEST);
        receiver.accept(new ArrayList<>(sentence.subList(from, sentence.size())));
    }

    /** Hands over pieces until no more than {@code rest} tokens are left; returns where these begin. */
    private int bounded(List<CoreLabel> sentence, int rest) {
        int from = 0;
        while (sentence.size() - from > rest) {
            int to = cut(sentence, from);
            receiver.accept(new ArrayList<>(sentence.subList(from, to)));
            from = to;
        }
        return from;
    }

    private static int cut(List<CoreLabel> sentence, int from) {
        for (int to = from + LONGEST; to >= from + SHORTEST; to--) {
            String word = sentence.get(to - 1).word();
            if (word.equals(",") || word.equals(";")) {
                return to;
            }
        }
        return from + LONGEST;
    }
}
