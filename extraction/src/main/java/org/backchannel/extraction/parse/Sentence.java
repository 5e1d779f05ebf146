package org.backchannel.extraction.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backchannel.model.Span;

/**
 * A sentence: its tokens and, where it was parsed, its dependency tree in basic Universal Dependencies.
 *
 * <p>Not parsed, every token hangs on the root with relation {@code dep}.
 */
public final class Sentence {

    private final int paragraph;
    private final boolean parsed;
    private final List<Token> tokens;
    private final int[] heads;
    private final String[] relations;
    private final List<List<Token>> children;

    Sentence(int paragraph, List<Token> tokens, int[] heads, String[] relations, boolean parsed) {
        this.paragraph = paragraph;
        this.tokens = List.copyOf(tokens);
        this.heads = heads.clone();
        this.relations = relations.clone();
        this.parsed = parsed;
        this.children = childrenOf(this.tokens, this.heads);
    }

    private static List<List<Token>> childrenOf(List<Token> tokens, int[] heads) {
        List<List<Token>> children = new ArrayList<>();
        tokens.forEach(token -> children.add(new ArrayList<>(2)));
        for (Token token : tokens) {
            if (heads[token.index()] >= 0) {
                children.get(heads[token.index()]).add(token);
            }
        }
        return children;
    }

    /** Number of its paragraph in the report, from 0. */
    public int paragraph() {
        return paragraph;
    }

    public boolean isParsed() {
        return parsed;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** Index of the token it depends on, -1 for the root. */
    public int head(Token token) {
        return heads[token.index()];
    }

    /** How the token depends on its head, such as {@code nsubj:pass}. */
    public String relation(Token token) {
        return relations[token.index()];
    }

    /** Whether the token depends on its head by this relation, subtypes included. */
    public boolean is(Token token, String relation) {
        String actual = relations[token.index()];
        return actual.equals(relation)
                || actual.startsWith(relation) && actual.charAt(relation.length()) == ':' && !relation.contains(":");
    }

    /** The tokens that depend on this one, in order. */
    public List<Token> children(Token token) {
        return Collections.unmodifiableList(children.get(token.index()));
    }

    /** Those of them that do so by one of these relations, subtypes included. */
    public Stream<Token> children(Token token, String... relations) {
        return children.get(token.index()).stream().filter(child -> {
            for (String relation : relations) {
                if (is(child, relation)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Whether something depends on the token by one of these relations. */
    public boolean has(Token token, String... relations) {
        return children(token, relations).findAny().isPresent();
    }

    /** Whether {@code token} hangs, at any depth, on {@code ancestor} or is it. */
    public boolean isUnder(Token token, Token ancestor) {
        for (int i = token.index(); i >= 0; i = heads[i]) {
            if (i == ancestor.index()) {
                return true;
            }
        }
        return false;
    }

    /** The chain from the token's head to the root. */
    public Stream<Token> ancestors(Token token) {
        return IntStream.iterate(heads[token.index()], i -> i >= 0, i -> heads[i])
                .mapToObj(tokens::get);
    }

    /** The tokens from one to another, both included. */
    public List<Token> between(int first, int last) {
        return tokens.subList(first, last + 1);
    }

    public int start() {
        return tokens.get(0).start();
    }

    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    public Span span(String text) {
        return Span.of(text, start(), end());
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Token token : tokens) {
            out.append(token.index())
                    .append(' ')
                    .append(token.text())
                    .append(' ')
                    .append(token.lemma());
            out.append(' ').append(token.tag()).append(' ').append(token.name()).append(' ');
            out.append(heads[token.index()])
                    .append(' ')
                    .append(relations[token.index()])
                    .append('\n');
        }
        return out.toString();
    }
}
