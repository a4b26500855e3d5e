package kuaibao.enrich.entity;

import java.util.List;
import kuaibao.enrich.Span;

/**
 * A body that is named, each spelling an entry of its own.
 *
 * @param name as written
 * @param canonical the full name that the page or common knowledge supports, {@code name} where there is nothing fuller
 * @param evidence what the canonical name rests on
 * @param mentions everywhere that this spelling is printed
 * @param rule the rule that found it
 * @param confidence from 0 to 1
 */
public record Organization(
        String name, String canonical, String evidence, List<Span> mentions, String rule, double confidence) {
    public Organization {
        mentions = List.copyOf(mentions);
    }
}
