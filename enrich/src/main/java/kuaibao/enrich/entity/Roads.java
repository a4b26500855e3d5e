package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.WordSet;

/**
 * Finds the streets and roads that are named where a name may begin: behind a mark, a place, or a word such as 在 and 与
 * ({@code 在青石路与长堤街交叉口}).
 */
final class Roads {
    private static final WordSet RANKS = new WordSet(List.of("路", "街", "大街", "大道", "巷", "胡同"));
    private static final String BEFORE = "在于到和与及至沿从由向经、";
    private static final Set<String> KINDS = Set.of(
            "公", "铁", "道", "线", "马", "思", "出", "网", "电", "套", "销", "门", "后", "一", "半", "新", "老", "小", "大", "之", "财",
            "生", "退", "步行", "商业", "美食", "高速公", "城际铁", "丝绸之", "柏油", "水泥", "沥青", "高架", "主干", "快速", "乡村", "上下", "一条", "这条",
            "两条", "历史", "人行", "盲", "少跑", "多跑", "共富", "致富", "振兴", "幸福", "富民", "小康", "成长", "求学", "回家", "创业", "发展", "增收",
            "改革", "复兴", "创新", "转型", "突围", "成功", "人生", "绿", "数据", "集成电", "地铁线", "公交线");
    private static final int LONGEST = 4;

    private final Lexicon lexicon;

    Roads(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Found> find(Passage passage) {
        List<Found> roads = new ArrayList<>();
        for (int end = 3; end <= passage.length(); end++) {
            char last = passage.at(end - 1);
            int rank = "路街道巷同".indexOf(last) < 0 ? -1 : RANKS.longestTo(passage.text(), end);
            if (rank >= 2 && passage.startsWord(end) && passage.at(end) != '道') {
                int begin = begin(passage, rank);
                if (begin >= 0 && isName(passage, begin, rank)) {
                    roads.add(new Found(new Stretch(passage, begin, end), "road", 0.8));
                }
            }
        }
        return roads;
    }

    /** The nearest place, at least two characters before the rank, where a name may begin. */
    private static int begin(Passage passage, int rank) {
        for (int begin = rank - 2; begin >= Math.max(0, rank - LONGEST); begin--) {
            if (passage.isHard(begin) || passage.isUnread(begin) || passage.isPerson(begin)) {
                return -1;
            }
            boolean opens = passage.isHard(begin - 1)
                    || BEFORE.indexOf(passage.at(begin - 1)) >= 0
                    || passage.atlas().longestTo(passage.text(), begin) >= 0;
            if (opens && passage.startsWord(begin)) {
                return begin;
            }
        }
        return -1;
    }

    private boolean isName(Passage passage, int begin, int rank) {
        String core = passage.text().substring(begin, rank);
        boolean kind = KINDS.contains(core)
                || KINDS.stream().anyMatch(one -> one.length() >= 2 && core.endsWith(one))
                || lexicon.breakers().longestFrom(core, 0) > 0
                || "条段道公铁线".indexOf(core.charAt(core.length() - 1)) >= 0
                || core.chars().anyMatch(character -> "与和及在到".indexOf(character) >= 0);
        String tag = passage.partOfSpeech(begin);
        boolean functional =
                !tag.isEmpty() && "vdpcrmquf".indexOf(tag.charAt(0)) >= 0 && !passage.isWord(begin, rank + 1);
        return !kind
                && !functional
                && core.chars().allMatch(character -> character >= '\u4e00' && character <= '\u9fff');
    }
}
