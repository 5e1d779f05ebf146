package org.backchannel.extraction.parse;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Splits a text into sentences, tags their words, finds names and parses them. Thread-safe; the models are loaded once
 * a process, on first use.
 */
public final class Parser {

    private static final String MODELS = "/edu/stanford/nlp/models/";

    private static final Pattern PARTICIPLE = Pattern.compile("[a-z]{2,}[a-z](ed|en|wn|ught)");

    private static final int FOREIGN_WORDS = 20;
    private static final double FOREIGN_SHARE = 0.8;

    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> names;
    private final TransitionParser trees;

    private Parser() {
        tagger = new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
        try {
            names = CRFClassifier.getClassifier("edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        } catch (IOException e) {
            throw new UncheckedIOException("the name model is damaged", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the name model is of another version", e);
        }
        trees = new TransitionParser(ParserModel.load(MODELS + "parser/nndep/english_UD.gz"));
    }

    /** The one parser of this process. */
    public static Parser english() {
        return Holder.PARSER;
    }

    private static final class Holder {
        static final Parser PARSER = new Parser();
    }

    /**
     * Parses a text.
     *
     * @param wanted which sentences are worth a tree; the others keep their tags and names only
     */
    public List<Sentence> parse(String text, Predicate<List<Token>> wanted) {
        List<Sentence> sentences = new ArrayList<>();
        Morphology morphology = new Morphology();
        String clean = Datelines.blank(QuoteMarks.blankAroundNames(Ornaments.blank(text)));
        int number = 0;
        for (Paragraphs.Paragraph found : Paragraphs.of(text)) {
            int paragraph = number++;
            new Splitter(labels -> Semicolons.split(tokens(text, found.start(), labels, morphology))
                            .forEach(part -> sentences.add(sentence(text, paragraph, part, wanted))))
                    .split(clean.substring(found.start(), found.end()));
        }
        return sentences;
    }

    /** The tagger weighs every combination of tags of words that it does not know, at milliseconds a word. */
    private void tag(List<CoreLabel> labels) {
        if (isForeign(labels)) {
            labels.forEach(label -> label.setTag("FW"));
        } else {
            tagger.tagCoreLabels(labels);
        }
    }

    /** Whether hardly a word is English: another language, or encoded data. */
    private boolean isForeign(List<CoreLabel> labels) {
        List<String> words = labels.stream()
                .map(CoreLabel::word)
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .toList();
        long unknown = words.stream().filter(word -> !trees.knows(word)).count();
        return words.size() >= FOREIGN_WORDS && unknown >= FOREIGN_SHARE * words.size();
    }

    private List<Token> tokens(String text, int offset, List<CoreLabel> labels, Morphology morphology) {
        tag(labels);
        List<CoreLabel> named = names.classifySentence(labels);
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : labels) {
            int start = offset + label.beginPosition();
            int end = offset + label.endPosition();
            String lemma = lemma(morphology, label);
            String name = named.get(tokens.size()).getString(CoreAnnotations.AnswerAnnotation.class);
            tokens.add(new Token(tokens.size(), start, end, text.substring(start, end), lemma, label.tag(), name));
        }
        return tokens;
    }

    private Sentence sentence(String text, int paragraph, List<Token> tokens, Predicate<List<Token>> wanted) {
        if (!wanted.test(tokens)) {
            return new Sentence(paragraph, tokens, filled(tokens.size()), dep(tokens.size()), false);
        }
        TransitionParser.Tree tree = new Condensed(text, tokens).tree(trees);
        return new Sentence(paragraph, tokens, tree.heads(), tree.relations(), true);
    }

    /** Participles that are tagged as adjectives ("frozen") get their verb's lemma. */
    private static String lemma(Morphology morphology, CoreLabel label) {
        boolean participle =
                label.tag().equals("JJ") && PARTICIPLE.matcher(label.word()).matches();
        if (label.tag().equals("NNPS")) {
            return morphology.lemma(label.word().toLowerCase(Locale.ROOT), "NNS");
        }
        return morphology.lemma(label.word(), participle ? "VBN" : label.tag());
    }

    private static int[] filled(int size) {
        int[] heads = new int[size];
        Arrays.fill(heads, -1);
        return heads;
    }

    private static String[] dep(int size) {
        String[] relations = new String[size];
        Arrays.fill(relations, "dep");
        return relations;
    }
}
