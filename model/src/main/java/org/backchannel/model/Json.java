package org.backchannel.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.Locale;

/**
 * The JSON form of the model: one object a line, absent values left out, closed choices as the contract spells them
 * ({@code WaiverDecision}, {@code report-date}, {@code actor}).
 */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .addModule(enums())
            .build();

    private Json() {}

    /** The value as one line of JSON. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a model value always has a JSON form", e);
        }
    }

    /**
     * Reads a value of the model.
     *
     * @throws IllegalArgumentException where the text is no such value, naming line and column
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage() + " at " + e.getLocation(), e);
        }
    }

    /** The word that the contract uses for a closed choice. */
    public static String word(Enum<?> value) {
        String lower = value.name().toLowerCase(Locale.ROOT);
        return value instanceof ClaimType ? camelCase(lower) : lower.replace('_', '-');
    }

    private static String camelCase(String lower) {
        StringBuilder word = new StringBuilder();
        for (String part : lower.split("_")) {
            word.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
        }
        return word.toString();
    }

    private static SimpleModule enums() {
        SimpleModule module = new SimpleModule("backchannel");
        module.setSerializerModifier(new EnumWords.Writing());
        module.setDeserializerModifier(new EnumWords.Reading());
        return module;
    }
}
