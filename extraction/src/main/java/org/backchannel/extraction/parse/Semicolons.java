package org.backchannel.extraction.parse;

import java.util.ArrayList;
import java.util.List;

/** Splits a sentence at semicolons where each part has a finite verb of its own; lists stay whole. */
final class Semicolons {

    private Semicolons() {}

    static List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        for (Token token : tokens) {
            part.add(numbered(token, part.size()));
            if (token.text().equals(";")) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        boolean clauses = parts.stream().allMatch(one -> one.stream().anyMatch(Semicolons::isFinite));
        return clauses ? parts : List.of(tokens);
    }

    private static Token numbered(Token token, int index) {
        return token.index() == index
                ? token
                : new Token(index, token.start(), token.end(), token.text(), token.lemma(), token.tag(), token.name());
    }

    private static boolean isFinite(Token token) {
        return switch (token.tag()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }
}
