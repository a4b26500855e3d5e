package kuaibao.ingest.page.evidence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kuaibao.ingest.page.script.Cues;
import kuaibao.ingest.page.script.Letters;

/**
 * Finds full place names by their endings: 青江省, 临禾市, 栎川县, 临禾经开区. A name must stand where a word begins: behind
 * punctuation, another place, a verb of motion or a preposition. A bare ending (经开区) is no name.
 */
public final class PlaceNameFinder {

    private static final int MOST = 12;
    private static final int WINDOW = 300_000;
    private static final int OF_PAPER = 10;
    private static final int OF_OWN_RANK = 3;
    private static final Cues LASTS = Cues.ofCharacters("省市县盟旗区州");
    private static final List<String> LONG_ENDINGS = List.of(
            "自治区",
            "自治州",
            "自治县",
            "特别行政区",
            "经济技术开发区",
            "高新技术产业开发区",
            "经济开发区",
            "综合保税区",
            "综保区",
            "经开区",
            "高新区",
            "开发区",
            "示范区",
            "新区",
            "港区",
            "工业园区",
            "产业园区",
            "化工园区",
            "产业集聚区");
    /**
     * What the names of China's counties of two characters begin with (寿县, 歙县; the list of administrative divisions of the
     * Ministry of Civil Affairs), but for those that begin sentences too: 任县长, 应县委.
     */
    private static final String SHORT_COUNTIES =
            "丰临义乾云佳兴冠凤勉华南古叶吉和唐夏威宁安容宾富寿岚岷嵩康彬徽忠息户房攸景曹朗杞梅横歙沁沙沛沧泗泸泾洋浚涉淇渠温滑滦漳澧献环珙理盂眉睢磁礼祁绛茂范荣莒莘萧蒲蓟蔚藤蠡费赣赵邱郏郧郫陇陕陵随隰雄青魏黟";

    private static final String NEVER_INSIDE = "在的了是与及被把据另须";
    private static final String WORD_BEGINS_BEHIND = "在赴到来与和及对向从为由往访日据以入讯电会市省县州区";
    /** What stands before the last character of a long ending. */
    private static final String BEFORE_LAST = "治政发税保开新范港园聚";

    private static final Cues OTHER_WORDS = Cues.of(
            "省了", "省钱", "市镇", "县级", "市级", "省级", "区级", "县干", "县直", "市直", "省直", "市场", "市集", "市民", "市值", "市容", "市长", "县长",
            "县域", "区域", "区别", "区间", "区块", "区分", "区内", "区长", "旗下", "旗帜", "旗舰");

    private PlaceNameFinder() {}

    /**
     * The names in these half-width texts, the most frequent first, in the order of the alphabet where they are equally
     * frequent. What the paper is called after, and what bears the rank that the page calls its own, counts for more.
     *
     * @param mastheads the lines of the page that tell of the paper: {@code 临江县融媒体中心主办}
     */
    public static List<String> find(List<String> mastheads, List<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> governed = new HashSet<>();
        OwnRank rank = new OwnRank();
        mastheads.forEach(line -> count(line, counts, governed, rank));
        counts.replaceAll((name, count) -> count * OF_PAPER);
        int left = WINDOW;
        for (String text : texts) {
            String part = text.substring(0, Math.min(left, text.length()));
            left -= part.length();
            count(part, counts, governed, rank);
        }
        counts.keySet().removeIf(name -> !(governed.contains(name) || PlaceNameShape.fits(name)));
        Map<String, Integer> merged = withoutLonger(counts);
        merged.replaceAll((name, count) -> !isZone(name) && rank.isBorneBy(name) ? count * OF_OWN_RANK : count);
        Map<String, Integer> stems = new HashMap<>();
        merged.keySet().forEach(name -> stems.merge(name.substring(0, 2), 1, Integer::sum));
        return merged.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 || isLikely(entry.getKey(), stems))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void count(String text, Map<String, Integer> counts, Set<String> governed, OwnRank rank) {
        for (int last = LASTS.first(text, 0); last >= 0; last = LASTS.first(text, last + 1)) {
            rank.read(text, last);
            if (last >= 2 && !beginsOtherWord(text, last)) {
                String name = nameEndingAt(text, last);
                if (!name.isEmpty()) {
                    boolean sure = isGoverned(text, last + 1) && PlaceNameShape.mayOpen(name);
                    counts.merge(name, sure ? 2 : 1, Integer::sum);
                    if (sure && name.endsWith("区")) {
                        governed.add(name); // 青山区 is no mountains where it has a government
                    }
                }
            }
        }
    }

    /** 临岭区委, 临岭区政府: what has a government is a place for sure. */
    private static boolean isGoverned(String text, int behind) {
        return text.startsWith("委", behind) || text.startsWith("政府", behind) || text.startsWith("人民政府", behind);
    }

    private static boolean isZone(String name) {
        return name.endsWith("区") && longEnding(name, name.length() - 1) > 1;
    }

    private static boolean beginsOtherWord(String text, int at) {
        return OTHER_WORDS.in(text, at, at + 2);
    }

    /** The shortest run of two characters or more before the ending that stands where a word begins. */
    private static String nameEndingAt(String text, int last) {
        int ending = longEnding(text, last);
        int longest = ending > 1 ? 4 : 3;
        if (ending == 1 && text.charAt(last) == '州') {
            return "";
        }
        int begin = last + 1 - ending;
        for (int size = 1; size <= longest && begin - size >= 0 && isOfName(text.charAt(begin - size)); size++) {
            boolean whole = size > 1 || isShortCounty(text, last, ending);
            if (whole && wordBegins(text, begin - size)) {
                return text.substring(begin - size, last + 1);
            }
        }
        return "";
    }

    private static boolean isShortCounty(String text, int last, int ending) {
        return ending == 1 && text.charAt(last) == '县' && SHORT_COUNTIES.indexOf(text.charAt(last - 1)) >= 0;
    }

    /** 双方在县委 names no county. */
    private static boolean isOfName(char c) {
        return Letters.isHan(c) && NEVER_INSIDE.indexOf(c) < 0;
    }

    private static int longEnding(String text, int last) {
        int longest = 1;
        if ("区州县".indexOf(text.charAt(last)) < 0 || BEFORE_LAST.indexOf(text.charAt(last - 1)) < 0) {
            return longest;
        }
        for (String ending : LONG_ENDINGS) {
            boolean here = text.startsWith(ending, last + 1 - ending.length());
            longest = here ? Math.max(longest, ending.length()) : longest;
        }
        return longest;
    }

    private static boolean wordBegins(String text, int at) {
        return at == 0
                || !Letters.isHan(text.charAt(at - 1))
                || WORD_BEGINS_BEHIND.indexOf(text.charAt(at - 1)) >= 0
                || text.startsWith("共青团", at - 3)
                || text.startsWith("中共", at - 2);
    }

    /** 走进栎川县 is 栎川县 with a verb in front, if the page prints 栎川县 by itself too. */
    private static Map<String, Integer> withoutLonger(Map<String, Integer> counts) {
        Map<String, Integer> merged = new HashMap<>();
        counts.forEach((name, count) -> merged.merge(shortest(name, counts), count, Integer::sum));
        return merged;
    }

    /** Printed once only: then a city, county or province, or a zone of one that the page names as well. */
    private static boolean isLikely(String name, Map<String, Integer> stems) {
        return "市县省".indexOf(name.charAt(name.length() - 1)) >= 0 || stems.getOrDefault(name.substring(0, 2), 0) > 1;
    }

    private static String shortest(String name, Map<String, Integer> counts) {
        for (int begin = name.length() - 3; begin > 0; begin--) {
            String ending = name.substring(begin);
            if (counts.containsKey(ending) && !name.endsWith("区")) {
                return ending;
            }
        }
        return name;
    }
}
