package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A person while the article is being read: the posts and mentions gathered so far. */
final class PersonDraft {
    /**
     * A post found for the person.
     *
     * @param body the body's name, empty where the text names none
     * @param printed where that name is printed, perhaps followed by the company's party committee
     * @param title where the post is printed
     */
    record Post(Optional<String> body, Optional<Stretch> printed, Stretch title) {}

    private final String name;
    private final String rule;
    private final double confidence;
    private final List<Post> posts = new ArrayList<>();
    private final Set<Stretch> mentions = new LinkedHashSet<>();

    PersonDraft(String name, String rule, double confidence) {
        this.name = name;
        this.rule = rule;
        this.confidence = confidence;
    }

    String name() {
        return name;
    }

    String rule() {
        return rule;
    }

    double confidence() {
        return confidence;
    }

    List<Post> posts() {
        return posts;
    }

    Set<Stretch> mentions() {
        return mentions;
    }

    void add(Stretch mention) {
        mentions.add(mention);
    }

    void add(List<Post> more) {
        posts.addAll(more);
    }
}
