package kuaibao.enrich.entity;

import java.util.List;
import kuaibao.enrich.Span;

/**
 * Someone named in the titles or the body, the reporters apart.
 *
 * @param name the name as written, the fullest form
 * @param roles every post that the article gives, one entry a post
 * @param mentions everywhere that the person is named, short forms of a foreign name included
 * @param rule the rule that found the name
 * @param confidence from 0 to 1
 */
public record Person(String name, List<Role> roles, List<Span> mentions, String rule, double confidence) {
    public Person {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }
}
