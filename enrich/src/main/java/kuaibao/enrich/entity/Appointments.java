package kuaibao.enrich.entity;

import java.util.List;
import kuaibao.enrich.entity.PersonDraft.Post;
import kuaibao.enrich.words.WordSet;

/** Reads the posts that people take or leave behind their names: {@code 王晓当选为市文联主席}, {@code 辞去县水务局局长职务}. */
final class Appointments {
    private static final WordSet TAKING =
            new WordSet(List.of("当选为", "当选", "担任", "出任", "就任", "同志当选为", "同志当选", "同志担任", "任", "同志任"));
    private static final WordSet TAKEN = new WordSet(List.of("辞去", "不再担任"));
    private static final int LONGEST = 30;

    private final PostReader posts;

    Appointments(PostReader posts) {
        this.posts = posts;
    }

    /** Gives the person the posts behind the mentions. */
    void read(PersonDraft person) {
        for (Stretch mention : person.mentions()) {
            int begin = postBegin(mention);
            if (begin > 0) {
                person.add(posts(mention.passage(), begin, List.of()));
            }
        }
    }

    private static int postBegin(Stretch mention) {
        String text = mention.passage().text();
        int taken = TAKEN.longestFrom(text, mention.end());
        return taken > 0 ? taken : TAKING.longestFrom(text, mention.end());
    }

    /**
     * The posts of the clause, up to the last one that a mark or 职务 follows.
     *
     * @param before the posts given right before, whose body goes on; empty if there are none
     */
    List<Post> posts(Passage passage, int begin, List<Post> before) {
        int last = Math.min(passage.length(), begin + LONGEST);
        for (int end = begin + 2; end <= last; end++) {
            boolean closed = passage.isHard(end) || passage.text().startsWith("职务", end) || passage.at(end) == '的';
            if (closed && passage.at(end) != '、' && posts.endsPost(passage, end)) {
                List<PostReading> readings = posts.before(passage, end).stream()
                        .filter(reading -> reading.begin() >= begin)
                        .toList();
                boolean owned = !before.isEmpty()
                        || readings.stream().anyMatch(reading -> reading.body().isPresent()); // not 担任总指挥
                return owned ? Bodies.posts(readings, before) : List.of();
            }
            if (passage.isHard(end) && passage.at(end) != '、') {
                return List.of();
            }
        }
        return List.of();
    }
}
