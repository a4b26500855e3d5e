package kuaibao.enrich.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;

/**
 * Says where an event was: the name behind 在, 赴, 到, 深入 in its sentence, else the body visited, else where the trip
 * went, else the first place that the sentence names.
 * {@code 在临河会展中心举行}
 */
final class PlaceReader {
    private static final Pattern TOWARDS = Pattern.compile("来到|走进|深入|前往|抵达|访问|考察了|参观了|[在赴到于]");

    private PlaceReader() {}

    /** The place of a sentence; {@code around} where it names none behind such a word. */
    static Optional<String> read(Passage passage, Optional<String> around) {
        Optional<Mention> body = Optional.empty();
        Matcher matcher = TOWARDS.matcher(passage.text());
        while (matcher.find()) {
            Optional<Mention> place = passage.at(EntityType.PLACE, matcher.end());
            if (place.isPresent() && !passage.behind(place.get()).startsWith("前")) {
                return Optional.of(innermost(passage, place.get()).name());
            }
            int end = matcher.end();
            body = body.or(() -> passage.at(EntityType.ORGANIZATION, end));
        }
        return body.map(Mention::name)
                .or(() -> around)
                .or(() ->
                        passage.of(EntityType.PLACE).stream().map(Mention::name).findFirst());
    }

    /** {@code 在临河县青石村举行}: the last of the names that stand side by side. */
    private static Mention innermost(Passage passage, Mention place) {
        Mention inner = place;
        Optional<Mention> next = passage.at(EntityType.PLACE, passage.end(inner));
        while (next.isPresent()) {
            inner = next.get();
            next = passage.at(EntityType.PLACE, passage.end(inner));
        }
        return inner;
    }
}
