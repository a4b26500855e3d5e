package kuaibao.enrich.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kuaibao.enrich.entity.PersonDraft.Post;

/**
 * Gives a deputy the body of the head that the sentence names before: {@code 市文联主席李明远主持会议,副主席王晓出席} has two of
 * the 市文联. Mayors and the like have no bodies.
 */
final class Deputies {
    private static final String DEPUTY = "副";
    private static final String RANKS = "省市州区县旗盟乡镇村";
    private static final int FARTHEST = 80;

    private Deputies() {}

    static void resolve(Collection<PersonDraft> people) {
        List<Post> heads = people.stream()
                .flatMap(person -> person.posts().stream())
                .filter(post -> post.body().isPresent())
                .toList();
        people.forEach(person -> person.posts().replaceAll(post -> owned(post, heads)));
    }

    private static Post owned(Post post, List<Post> heads) {
        String title = post.title().text();
        boolean deputy = title.startsWith(DEPUTY)
                && post.body().isEmpty()
                && RANKS.indexOf(title.charAt(Math.min(1, title.length() - 1))) < 0;
        return deputy
                ? head(post.title(), title.substring(1), heads)
                        .map(head -> new Post(head.body(), Optional.empty(), post.title()))
                        .orElse(post)
                : post;
    }

    /** The nearest one before in the sentence. */
    private static Optional<Post> head(Stretch deputy, String title, List<Post> heads) {
        return heads.stream()
                .filter(head -> head.title().text().equals(title) && isBefore(head.title(), deputy))
                .max(Comparator.comparingInt(head -> head.title().end()));
    }

    private static boolean isBefore(Stretch head, Stretch deputy) {
        boolean near = head.passage() == deputy.passage()
                && head.end() <= deputy.begin()
                && deputy.begin() - head.end() <= FARTHEST;
        return near
                && deputy.passage().text().substring(head.end(), deputy.begin()).indexOf('。') < 0;
    }
}
