package org.backchannel.extraction.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A greedy arc-standard dependency parser whose steps a small neural network chooses (Chen and Manning, "A Fast and
 * Accurate Dependency Parser using Neural Networks", EMNLP 2014), with the weights that CoreNLP ships.
 *
 * <p>The network sees 48 features: 18 words, their 18 tags and 12 arc labels around the top of the stack and the front
 * of the buffer. Its hidden layer is the cube of a sum of one vector a feature. CoreNLP computes some of those vectors
 * ahead of time in double precision, which costs 800 MB and most of the parsing time; here they are computed in single
 * precision when first wanted, kept in a bounded table, and the output layer is laid out so that the inner loop runs
 * over neighbouring memory. The trees are the same but for rare ties of rounding.
 */
final class TransitionParser {

    private static final int NONE = -1;

    private final ParserModel model;

    TransitionParser(ParserModel model) {
        this.model = model;
    }

    /** Whether the model has seen the word, in this or in small letters. */
    boolean knows(String word) {
        return model.knows(word) || model.knows(word.toLowerCase(Locale.ROOT));
    }

    /** A tree: for each token the index of its head (-1 for the root) and the relation. */
    record Tree(int[] heads, String[] relations) {}

    Tree parse(List<String> words, List<String> tags) {
        State state = new State(words, tags);
        float[] hidden = new float[model.hiddenSize()];
        float[] scores = new float[model.transitions()];
        int[] features = new int[ParserModel.FEATURES];
        while (!state.isDone()) {
            if (state.mustShift()) {
                state.shift();
                continue;
            }
            state.features(features);
            model.score(features, hidden, scores);
            state.apply(state.best(scores));
        }
        return state.tree();
    }

    /** Position 0 is the root; token i of the sentence is position i + 1. */
    private final class State {
        private final int size;
        private final int[] words;
        private final int[] tags;
        private final int[] heads;
        private final int[] labels;
        private final int[] stack;
        private int stackSize;
        private int next = 1;

        State(List<String> wordForms, List<String> tagForms) {
            size = wordForms.size() + 1;
            words = new int[size];
            tags = new int[size];
            heads = new int[size];
            labels = new int[size];
            Arrays.fill(heads, NONE);
            words[0] = model.rootWord();
            tags[0] = model.rootTag();
            for (int i = 1; i < size; i++) {
                words[i] = model.word(wordForms.get(i - 1));
                tags[i] = model.tag(tagForms.get(i - 1));
            }
            stack = new int[size];
            stack[stackSize++] = 0;
        }

        boolean isDone() {
            return stackSize == 1 && next == size;
        }

        /** With the root and one more on the stack, nothing else is allowed: no need to ask the network. */
        boolean mustShift() {
            return stackSize <= 2 && next < size;
        }

        void shift() {
            stack[stackSize++] = next++;
        }

        private int stacked(int depth) {
            return depth < stackSize ? stack[stackSize - 1 - depth] : NONE;
        }

        private int buffered(int ahead) {
            return next + ahead < size ? next + ahead : NONE;
        }

        private int leftChild(int of, int nth) {
            if (of == NONE) {
                return NONE;
            }
            for (int i = 0, seen = 0; i < of; i++) {
                if (heads[i] == of && ++seen == nth) {
                    return i;
                }
            }
            return NONE;
        }

        private int rightChild(int of, int nth) {
            if (of == NONE) {
                return NONE;
            }
            for (int i = size - 1, seen = 0; i > of; i--) {
                if (heads[i] == of && ++seen == nth) {
                    return i;
                }
            }
            return NONE;
        }

        void features(int[] features) {
            int at = 0;
            for (int depth = 2; depth >= 0; depth--) {
                at = wordAndTag(features, at, stacked(depth));
            }
            for (int ahead = 0; ahead <= 2; ahead++) {
                at = wordAndTag(features, at, buffered(ahead));
            }
            int label = 2 * ParserModel.WORDS;
            for (int depth = 0; depth <= 1; depth++) {
                int top = stacked(depth);
                int left = leftChild(top, 1);
                int right = rightChild(top, 1);
                int[] near = {
                    left, right, leftChild(top, 2), rightChild(top, 2), leftChild(left, 1), rightChild(right, 1)
                };
                for (int position : near) {
                    at = wordAndTag(features, at, position);
                    features[label++] = position == NONE ? model.noLabel() : labels[position];
                }
            }
        }

        private int wordAndTag(int[] features, int at, int position) {
            features[at] = position == NONE ? model.noWord() : words[position];
            features[at + ParserModel.WORDS] = position == NONE ? model.noTag() : tags[position];
            return at + 1;
        }

        int best(float[] scores) {
            int best = NONE;
            for (int transition = 0; transition < scores.length; transition++) {
                if (isAllowed(transition) && (best == NONE || scores[transition] > scores[best])) {
                    best = transition;
                }
            }
            return best;
        }

        private boolean isAllowed(int transition) {
            int arcs = model.arcLabels();
            if (transition == 2 * arcs) {
                return next < size;
            }
            boolean left = transition < arcs;
            int head = left ? stacked(0) : stacked(1);
            boolean isRoot = transition % arcs == 0;
            if (head == NONE || (head == 0) != isRoot) {
                return false;
            }
            return left ? stackSize > 2 : stackSize > 2 || stackSize == 2 && next == size;
        }

        void apply(int transition) {
            int arcs = model.arcLabels();
            if (transition == 2 * arcs) {
                shift();
                return;
            }
            boolean left = transition < arcs;
            int top = stack[stackSize - 1];
            int below = stack[stackSize - 2];
            int dependent = left ? below : top;
            heads[dependent] = left ? top : below;
            labels[dependent] = model.label(transition % arcs);
            if (left) {
                stack[stackSize - 2] = top;
            }
            stackSize--;
        }

        Tree tree() {
            int[] heads0 = new int[size - 1];
            String[] relations = new String[size - 1];
            for (int i = 1; i < size; i++) {
                heads0[i - 1] = heads[i] - 1;
                relations[i - 1] = model.labelName(labels[i]);
            }
            return new Tree(heads0, relations);
        }
    }
}
