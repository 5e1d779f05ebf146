package org.backchannel.extraction.frame;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.backchannel.extraction.lexicon.Row;
import org.backchannel.extraction.lexicon.Table;

/** Which nouns name a thing of a class that frames ask for: an asset, a waiver, a document. From {@code classes.tsv}. */
public final class NounClasses {

    private final Map<String, Set<String>> lemmas = new HashMap<>();

    NounClasses(Table table) {
        for (Row row : table.rows()) {
            lemmas.computeIfAbsent(row.text("class"), unused -> new HashSet<>())
                    .addAll(Arrays.asList(row.text("lemmas").split(" ")));
        }
    }

    /** Whether the lemma, in lower case, is listed under the class. */
    public boolean contains(String nounClass, String lemma) {
        return lemmas.getOrDefault(nounClass, Set.of()).contains(lemma);
    }

    boolean knows(String nounClass) {
        return lemmas.containsKey(nounClass);
    }
}
