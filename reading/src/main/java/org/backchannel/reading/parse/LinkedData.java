package org.backchannel.reading.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's JSON-LD: of all it describes, the articles. */
final class LinkedData {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 6;

    private final List<JsonNode> articles;

    private LinkedData(List<JsonNode> articles) {
        this.articles = articles;
    }

    static LinkedData of(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            collect(read(script.data()), articles, DEEPEST);
        }
        return new LinkedData(articles);
    }

    /** Pages often carry faulty JSON; what they say otherwise still counts. */
    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** The values at a dotted path, of each article that has one. */
    Stream<String> values(String path) {
        return articles.stream().map(article -> at(article, path)).filter(value -> !value.isEmpty());
    }

    private static String at(JsonNode article, String path) {
        JsonNode node = article;
        for (String name : path.split("\\.")) {
            node = node.isArray() ? node.path(0).path(name) : node.path(name);
        }
        return node.asText("");
    }

    private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
        if (depth == 0) {
            return;
        }
        if (isArticle(node.path("@type"))) {
            articles.add(node);
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, articles, depth - 1));
        }
        collect(node.path("@graph"), articles, node.has("@graph") ? depth - 1 : 0);
        collect(node.path("mainEntity"), articles, node.has("mainEntity") ? depth - 1 : 0);
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText("");
        return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
    }
}
