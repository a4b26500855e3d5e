package kuaibao.standalone.entities;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;

/**
 * A name in a sentence.
 *
 * @param text as printed
 * @param type {@code person}, {@code place} or {@code org}
 * @param start its first character, from 0: Unicode characters, of which an emoji is one
 * @param end the character behind its last one
 */
@JsonPropertyOrder({"text", "type", "start", "end"})
record NamedEntity(String text, String type, int start, int end) {

    /** What was found in a sentence, in the order of the text. */
    static List<NamedEntity> of(String sentence, List<Mention> mentions) {
        List<NamedEntity> entities = new ArrayList<>(mentions.size());
        int unit = 0;
        int character = 0;
        for (Mention mention : mentions) {
            int start = character + sentence.codePointCount(unit, mention.span().begin());
            character = start + mention.name().codePointCount(0, mention.name().length());
            unit = mention.span().end();
            entities.add(new NamedEntity(mention.name(), word(mention.type()), start, character));
        }
        return entities;
    }

    private static String word(EntityType type) {
        return switch (type) {
            case PERSON -> "person";
            case PLACE -> "place";
            case ORGANIZATION -> "org";
        };
    }
}
