package kuaibao.enrich.entity;

import java.util.List;
import kuaibao.enrich.Span;

/**
 * A place that is named, each spelling an entry of its own.
 *
 * @param name as written
 * @param canonical the full name: {@code 河南省} for {@code 豫}
 * @param type what kind of place
 * @param evidence what the canonical name rests on
 * @param mentions everywhere that this spelling is printed
 * @param rule the rule that found it
 * @param confidence from 0 to 1
 */
public record Place(
        String name,
        String canonical,
        PlaceType type,
        String evidence,
        List<Span> mentions,
        String rule,
        double confidence) {
    public Place {
        mentions = List.copyOf(mentions);
    }
}
