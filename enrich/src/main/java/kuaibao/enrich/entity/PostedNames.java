package kuaibao.enrich.entity;

import java.util.BitSet;
import java.util.List;
import kuaibao.enrich.entity.PeopleFinder.People;
import kuaibao.enrich.entity.PersonDraft.Post;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.WordSet;

/**
 * Names behind a post, a form of address, a word for people, or a body, and the names listed with them: {@code 市长李明远、副市长王晓、赵立}.
 * Reporters are left out: they are bylines.
 */
final class PostedNames {
    private static final String SEPARATORS = "、和及\uff0c";
    private static final String KINDS = "员生农民手者友户师家工兵商";
    /** Names behind these are bylines. */
    static final WordSet REPORTERS = new WordSet(List.of("记者", "通讯员", "实习生", "摄影"));

    /** Whom an assembly gives or takes a post: {@code 任命李明远为…局局长}. */
    private static final WordSet APPOINTED = new WordSet(List.of("任命", "免去", "接受", "聘任", "推选", "补选"));

    private static final int LONGEST_TRADE = 10;

    /**
     * The person before, whose body a list may go on with.
     *
     * @param end where the name ends
     * @param posts the person's posts
     */
    private record Listed(int end, List<Post> posts) {}

    private final Lexicon lexicon;
    private final NameReader names;
    private final PostReader posts;

    /** The characters that any evidence before a name ends with: before most characters of a text stands none. */
    private final BitSet evidenceEnds = new BitSet();

    PostedNames(Lexicon lexicon, NameReader names, PostReader posts) {
        this.lexicon = lexicon;
        this.names = names;
        this.posts = posts;
        List.of(lexicon.posts(), lexicon.persons(), lexicon.bodySuffixes(), lexicon.companySuffixes(), APPOINTED)
                .forEach(words -> evidenceEnds.or(words.lastCharacters()));
        (KINDS + PostReader.DEPUTY).chars().forEach(evidenceEnds::set);
    }

    void read(Passage passage, People people) {
        Listed last = new Listed(-1, List.of());
        for (int i = 2; i < passage.length(); i++) {
            int begin = passage.at(i) == ' ' ? i + 1 : i;
            Evidence evidence = mayStandBefore(passage, i) && names.mayBegin(passage.at(begin))
                    ? evidence(passage, i)
                    : Evidence.NONE;
            if (evidence == Evidence.NONE || REPORTERS.longestTo(passage.text(), i) >= 0) {
                continue;
            }
            boolean goesOn = !evidence.isAnchored() && lexicon.posts().longestFrom(passage.text(), begin) >= begin + 2;
            if (goesOn) {
                continue;
            }
            int end = names.end(passage, begin, evidence);
            if (end > 0) {
                boolean post = evidence == Evidence.POST || evidence == Evidence.ADDRESS;
                List<Post> roles = posts(passage, begin, last);
                people.add(new Stretch(passage, begin, end), roles, post ? "post" : "kind", post ? 0.95 : 0.8);
                int listEnd = readList(passage, end, roles, people);
                last = new Listed(listEnd, roles);
                i = listEnd - 1;
            }
        }
    }

    /** Whether evidence may end here, a blank aside; false is certain. */
    private boolean mayStandBefore(Passage passage, int end) {
        char last = passage.at(end - 1);
        return evidenceEnds.get(last == ' ' ? passage.at(end - 2) : last);
    }

    private Evidence evidence(Passage passage, int end) {
        if (posts.endsPost(passage, end)) {
            return Evidence.POST;
        }
        if (endsAddress(passage, end) || APPOINTED.longestTo(passage.text(), end) >= 0) {
            return Evidence.ADDRESS;
        }
        if (endsKind(passage, end)) {
            return Evidence.KIND;
        }
        return endsBody(passage, end) ? Evidence.BODY : Evidence.NONE;
    }

    private boolean endsAddress(Passage passage, int end) {
        int begin = lexicon.persons().longestTo(passage.text(), end);
        return begin >= 0 && end - begin >= 2 && passage.startsWord(end);
    }

    /** {@code 果农李明远}: a noun that ends in a character for people. */
    private static boolean endsKind(Passage passage, int end) {
        int word = KINDS.indexOf(passage.at(end - 1)) < 0 ? -1 : passage.wordIndex(end - 1);
        return word >= 0
                && passage.words().get(word).end() == end
                && passage.words().get(word).text().length() >= 2
                && (passage.words().get(word).is("n")
                        || passage.words().get(word).partOfSpeech().startsWith("nn"));
    }

    private boolean endsBody(Passage passage, int end) {
        boolean body = lexicon.bodySuffixes().longestTo(passage.text(), end) >= 0
                || lexicon.companySuffixes().longestTo(passage.text(), end) >= 0;
        return body && passage.startsWord(end);
    }

    /** {@code 恒岭集团总裁李明远、副总裁王晓}: the second post is in the first one's body. */
    private List<Post> posts(Passage passage, int begin, Listed last) {
        List<PostReading> readings = posts.before(passage, begin);
        boolean listed = !readings.isEmpty()
                && last.end() >= 0
                && readings.get(0).begin() == last.end() + 1
                && passage.at(last.end()) == '、';
        return Bodies.posts(readings, listed ? last.posts() : List.of());
    }

    /** {@code 副市长李明远、王晓、赵立}: a post named once goes to each name of the list. Returns where the list ends. */
    private int readList(Passage passage, int end, List<Post> roles, People people) {
        int position = end;
        while (SEPARATORS.indexOf(passage.at(position)) >= 0) {
            int next = names.end(passage, position + 1, Evidence.LIST);
            boolean clause = passage.at(position) == '\uff0c' && passage.at(next) != '、';
            if (next < 0 || clause || posts.endsPost(passage, next) || opensBody(passage, next)) {
                break;
            }
            people.add(new Stretch(passage, position + 1, next), roles, "list", 0.9);
            position = next;
        }
        return position;
    }

    /** {@code 局长李明远、云岭纺织总经理王晓}: an item of the list that goes on to a post and a name begins with a body. */
    private boolean opensBody(Passage passage, int end) {
        if (names.endsSurely(passage, end)) {
            return false;
        }
        for (int i = end + 2; i <= end + LONGEST_TRADE && !passage.isHard(i - 1); i++) {
            int post = lexicon.posts().longestFrom(passage.text(), i);
            if (post > i + 1) {
                return names.end(passage, post, Evidence.POST) > 0;
            }
        }
        return false;
    }
}
