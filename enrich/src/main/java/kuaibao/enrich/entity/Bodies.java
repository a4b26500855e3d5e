package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kuaibao.enrich.entity.PersonDraft.Post;
import kuaibao.enrich.words.WordSet;

/**
 * Says which body each post of a chain belongs to. In {@code 临河农机公司党委书记、董事长} the second post is the company's;
 * {@code 省长}, {@code 市长}, {@code 总书记} have no body but a region that stands right before them.
 */
final class Bodies {
    private static final Pattern HEADS =
            Pattern.compile("(?:常务副|常务|第一|代理|代|副)?(?:省长|市长|州长|区长|县长|旗长|盟长|乡长|镇长|村长|总书记|总理|国家主席|主席)");
    private static final WordSet PARTY = new WordSet(List.of("党委", "党组", "分党组", "党总支", "党支部", "党工委", "纪委", "工会", "团委"));

    private static final Pattern CHAIRED = Pattern.compile("(?:工会|政协|[妇残文侨科]联|社科联|工商联|科协|协会|联合会|学会)$");

    private Bodies() {}

    /**
     * The posts of one person.
     *
     * @param readings the chain before the name
     * @param before the posts of the person listed right before, whose body goes on; empty if there is none
     */
    static List<Post> posts(List<PostReading> readings, List<Post> before) {
        List<Post> posts = new ArrayList<>();
        Optional<Post> last = before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        Optional<Stretch> printed = last.flatMap(Post::printed);
        Optional<String> base = last.flatMap(Post::body).flatMap(Bodies::base);
        for (PostReading reading : readings) {
            Optional<String> own = reading.body().map(Stretch::text);
            if (own.isPresent()) {
                posts.add(new Post(own, reading.body(), reading.title()));
                Optional<String> next = base(own.get());
                printed = next.isPresent() ? reading.body() : printed;
                base = next.isPresent() ? next : base;
            } else if (HEADS.matcher(reading.title().text()).matches() && !isChair(reading, base)) {
                posts.add(new Post(Optional.empty(), Optional.empty(), reading.title()));
            } else {
                posts.add(new Post(base, printed, reading.title()));
            }
        }
        return posts;
    }

    /** {@code 总工会党组书记、常务副主席}: a union, a congress of a trade and the like have chairs. */
    private static boolean isChair(PostReading reading, Optional<String> base) {
        return reading.title().text().endsWith("主席")
                && !reading.title().text().equals("国家主席")
                && base.filter(body -> CHAIRED.matcher(body).find()).isPresent();
    }

    /** The company or body itself, without its party committee or union. */
    static String owner(String body) {
        return base(body).orElse(body);
    }

    /** What a later post without a body belongs to: the company itself, not its party committee. */
    private static Optional<String> base(String body) {
        int party = PARTY.longestTo(body, body.length());
        String bare = party < 0 ? body : body.substring(0, party);
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(bare.length() >= 2 && "区市县省镇乡州".indexOf(bare.charAt(bare.length() - 1)) < 0 ? bare : body);
    }
}
