package kuaibao.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kuaibao.enrich.EntityType;

/** Joins tagged tokens to a sentence with names. */
final class SentenceBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<TaggedName> names = new ArrayList<>();
    private Optional<EntityType> open = Optional.empty();
    private int begin;

    /**
     * Adds a token.
     *
     * @throws IllegalArgumentException if the tag is none of a corpus
     */
    void add(String token, String tag) {
        Optional<EntityType> type = type(tag);
        if (!tag.startsWith("I") || !type.equals(open)) {
            close();
            open = type;
            begin = text.length();
        }
        text.append(token);
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    TaggedSentence build() {
        close();
        return new TaggedSentence(text.toString(), names);
    }

    private void close() {
        open.ifPresent(type -> names.add(new TaggedName(type, begin, text.length())));
        open = Optional.empty();
    }

    private static Optional<EntityType> type(String tag) {
        return switch (tag) {
            case "O" -> Optional.empty();
            case "B-PER", "I-PER" -> Optional.of(EntityType.PERSON);
            case "B-LOC", "I-LOC" -> Optional.of(EntityType.PLACE);
            case "B-ORG", "I-ORG" -> Optional.of(EntityType.ORGANIZATION);
            default ->
                throw new IllegalArgumentException(
                        "the tag is " + tag + ", expected O or B- or I- with PER, LOC or ORG");
        };
    }
}
