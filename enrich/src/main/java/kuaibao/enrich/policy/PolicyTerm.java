package kuaibao.enrich.policy;

import java.util.List;
import kuaibao.enrich.Span;

/**
 * A term of policy.
 *
 * @param text the term as printed
 * @param mentions everywhere that it is printed, titles first
 */
public record PolicyTerm(String text, List<Span> mentions) {
    public PolicyTerm {
        mentions = List.copyOf(mentions);
    }
}
