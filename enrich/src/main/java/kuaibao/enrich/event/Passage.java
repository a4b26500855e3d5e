package kuaibao.enrich.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import kuaibao.enrich.Part;
import kuaibao.enrich.Span;

/**
 * A sentence of the body with its names.
 *
 * @param paragraph which paragraph it stands in
 * @param begin where it begins there
 * @param text its characters, punctuation widened
 * @param mentions the names in it, in order
 */
record Passage(int paragraph, int begin, String text, List<Mention> mentions) {
    Passage {
        mentions = List.copyOf(mentions);
    }

    Span span() {
        return new Span(Part.PARAGRAPH, paragraph, begin, begin + text.length());
    }

    List<Mention> of(EntityType type) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.type() == type) {
                found.add(mention);
            }
        }
        return found;
    }

    boolean has(EntityType type) {
        for (Mention mention : mentions) {
            if (mention.type() == type) {
                return true;
            }
        }
        return false;
    }

    /** A part of the sentence with the names in it. */
    Passage slice(int from, int to) {
        List<Mention> inside = mentions.stream()
                .filter(mention -> offset(mention) >= from && offset(mention) < to)
                .toList();
        return new Passage(paragraph, begin + from, text.substring(from, to), inside);
    }

    boolean isBlank(int from, int to) {
        return text.substring(from, to).isBlank();
    }

    /** Where a mention begins in this sentence. */
    int offset(Mention mention) {
        return mention.span().begin() - begin;
    }

    /** The text behind a mention. */
    String behind(Mention mention) {
        return text.substring(mention.span().end() - begin);
    }

    /** Where a mention ends in this sentence. */
    int end(Mention mention) {
        return mention.span().end() - begin;
    }

    /** The name of a kind that begins exactly at {@code at}. */
    Optional<Mention> at(EntityType type, int at) {
        for (Mention mention : mentions) {
            if (offset(mention) == at && mention.type() == type) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }
}
