package kuaibao.enrich.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kuaibao.enrich.entity.PersonDraft.Post;

/**
 * Says whose a post is that names its body by a word alone or not at all: {@code 公司总工程师} is that of the company named
 * before, and in {@code 走进临河技师学院,院长李明远} the head is that of the body right before the comma.
 */
final class PostOwners {
    private static final Set<String> ANAPHORS = Set.of("公司", "集团", "企业", "该公司");

    /** The last characters of the bodies that a head may lead. */
    private static final Map<String, String> LED = Map.ofEntries(
            Map.entry("院长", "院"),
            Map.entry("校长", "校学院"),
            Map.entry("馆长", "馆"),
            Map.entry("局长", "局"),
            Map.entry("所长", "所"),
            Map.entry("会长", "会"),
            Map.entry("站长", "站"),
            Map.entry("行长", "行"),
            Map.entry("社长", "社"),
            Map.entry("厂长", "厂"),
            Map.entry("园长", "园"),
            Map.entry("团长", "团"),
            Map.entry("理事长", "社会"),
            Map.entry("董事长", "司团"),
            Map.entry("总经理", "司团"),
            Map.entry("总裁", "司团"));

    private PostOwners() {}

    /** Gives the posts of these people their bodies. */
    static void resolve(Collection<PersonDraft> people, List<Found> bodies) {
        for (PersonDraft person : people) {
            person.posts().replaceAll(post -> owned(post, bodies));
        }
        Deputies.resolve(people);
    }

    private static Post owned(Post post, List<Found> bodies) {
        if (post.body().isEmpty()) {
            return before(post.title(), bodies)
                    .map(body -> new Post(Optional.of(body.text()), Optional.of(body), post.title()))
                    .orElse(post);
        }
        Optional<Stretch> longer = longer(post, bodies);
        if (longer.isPresent()) {
            return new Post(longer.map(Stretch::text), longer, post.title());
        }
        boolean anaphor = ANAPHORS.contains(post.body().get());
        return anaphor
                ? company(post.title(), bodies)
                        .map(name -> new Post(Optional.of(name), Optional.empty(), post.title()))
                        .orElseGet(() -> new Post(post.body(), Optional.empty(), post.title()))
                : post;
    }

    /** {@code 临河味之源餐饮有限公司|总经理}: the whole of a name of which the post's own reading has the end. */
    private static Optional<Stretch> longer(Post post, List<Found> bodies) {
        return post.printed()
                .filter(body -> post.body().filter(body.text()::equals).isPresent())
                .flatMap(body -> bodies.stream()
                        .map(Found::name)
                        .filter(name -> name.passage() == body.passage()
                                && name.end() == body.end()
                                && name.begin() < body.begin())
                        .max(Comparator.comparingInt(Stretch::length)));
    }

    /** {@code 青禾重科|董事长}: a name that the article has elsewhere opens what was taken for the post alone. */
    static void split(Collection<PersonDraft> people, Collection<String> names) {
        people.forEach(person -> person.posts().replaceAll(post -> split(post, names)));
    }

    private static Post split(Post post, Collection<String> names) {
        Stretch title = post.title();
        return names.stream()
                .filter(name ->
                        post.body().isEmpty() && title.text().startsWith(name) && name.length() < title.length())
                .max(Comparator.comparingInt(String::length))
                .map(name -> title.begin() + name.length())
                .map(end -> {
                    Stretch body = new Stretch(title.passage(), title.begin(), end);
                    return new Post(
                            Optional.of(body.text()),
                            Optional.of(body),
                            new Stretch(title.passage(), end, title.end()));
                })
                .orElse(post);
    }

    /** The body that ends right before the comma before the post. */
    private static Optional<Stretch> before(Stretch title, List<Found> bodies) {
        String led = LED.getOrDefault(head(title.text()), "");
        boolean joined = "与同和".indexOf(title.passage().at(title.begin() - 1)) >= 0;
        int comma = joined ? title.begin() - 2 : title.begin() - 1;
        if (led.isEmpty() || title.passage().at(comma) != '\uff0c') {
            return Optional.empty();
        }
        return bodies.stream()
                .map(Found::name)
                .filter(name -> name.passage() == title.passage() && name.end() == comma)
                .filter(name -> led.indexOf(name.passage().at(name.end() - 1)) >= 0)
                .max(Comparator.comparingInt(Stretch::length));
    }

    /** {@code 总经理} of {@code 副总经理} and {@code 总经理助理}. */
    private static String head(String title) {
        String bare = title.endsWith("助理") && title.length() > 2 ? title.substring(0, title.length() - 2) : title;
        return bare.startsWith("常务副") ? bare.substring(3) : bare.startsWith("副") ? bare.substring(1) : bare;
    }

    /** The company that is named last before the post. */
    private static Optional<String> company(Stretch title, List<Found> bodies) {
        return bodies.stream()
                .map(Found::name)
                .filter(name -> name.text().endsWith("公司") || name.text().endsWith("集团"))
                .filter(name -> name.length() >= 4 && position(name) < position(title))
                .max(Comparator.comparingLong(PostOwners::position).thenComparingInt(Stretch::length))
                .map(Stretch::text);
    }

    private static long position(Stretch stretch) {
        return ((long) stretch.passage().order() << Integer.SIZE) + stretch.end();
    }
}
