package kuaibao.ingest.page.dateline;

import java.util.ArrayList;
import java.util.List;
import kuaibao.ingest.page.script.Cues;
import kuaibao.ingest.page.script.Letters;

/**
 * A role in a byline, with the ranks before it: 首席记者.
 *
 * @param begin where its first rank begins, or itself
 * @param end where it ends, exclusive
 * @param runBegin where the names behind it begin: a mark may part them (记者/水云)
 */
record RoleWord(int begin, int end, int runBegin) {

    private static final String[] ROLES = {
        "记者", "通讯员", "评论员", "实习生", "摄影师", "撰稿人", "报道员", "特约作者", "通联员", "摄影", "供图", "供稿"
    };
    private static final Cues ROLE_WORDS = Cues.of(ROLES);
    private static final String[] RANKS = {
        "首席", "见习", "实习", "特约", "特派", "特邀", "特聘", "资深", "高级", "主任", "驻站", "专职", "融媒", "全媒", "新媒体", "本报"
    };
    private static final int MOST_RANKS = 3;
    private static final String MARKS = ":/|";

    /** The roles in a text in half width, in order. */
    static List<RoleWord> in(String text) {
        List<RoleWord> found = new ArrayList<>();
        int end = 0;
        for (int at = ROLE_WORDS.first(text, end); at >= 0; at = ROLE_WORDS.first(text, end)) {
            RoleWord role = at(text, at, end);
            found.add(role);
            end = role.runBegin;
        }
        return found;
    }

    private static RoleWord at(String text, int at, int from) {
        int end = at + length(text, at);
        boolean mark = end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0;
        return new RoleWord(ranksBegin(text, at, from), end, mark ? end + 1 : end);
    }

    private static int ranksBegin(String text, int at, int from) {
        int begin = at;
        for (int count = 0; count < MOST_RANKS; count++) {
            int before = rankBegin(text, begin, from);
            if (before < 0) {
                return begin;
            }
            begin = before;
        }
        return begin;
    }

    /** Where the rank or the space begins that ends there; -1 if there is none. */
    private static int rankBegin(String text, int end, int from) {
        if (end > from && Letters.isBlank(text.charAt(end - 1))) {
            return end - 1;
        }
        for (String rank : RANKS) {
            int begin = end - rank.length();
            if (begin >= from && text.startsWith(rank, begin)) {
                return begin;
            }
        }
        return -1;
    }

    private static int length(String text, int at) {
        for (String role : ROLES) {
            if (text.startsWith(role, at)) {
                return role.length();
            }
        }
        throw new IllegalStateException("no role at " + at + " of " + text);
    }

    /** As it is printed, ranks and all. */
    String printed(String text) {
        return text.substring(begin, end);
    }
}
