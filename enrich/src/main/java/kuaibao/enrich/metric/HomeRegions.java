package kuaibao.enrich.metric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Tells from the full names of an article's bodies which city or county is at home in it: 临河市 from 临河市委. */
final class HomeRegions {
    private static final String OFFICES = "局院办队";
    private static final String BODIES = "委政人府党";
    private static final Pattern PARTY = Pattern.compile("^(?:中国)?(?:共产党|中共|共青团)");
    private static final int LONGEST = 8;
    /** With these begins no region's name, but a text that was cut into names badly: {@code 今年|县}. */
    private static final String NO_NAME = "今全我本该各县市去区";

    private static final WordList ZONES = new WordList(List.of(
            "湾区", "景区", "社区", "小区", "库区", "综保区", "保税区", "保税港区", "自贸区", "片区", "示范区", "合作区", "厂区", "校区", "灾区", "牧区", "辖区",
            "功能区", "实验区", "试验区", "旅游区", "度假区"));

    private static final WordList GOVERNING =
            new WordList(List.of("委", "政府", "人民政府", "人大", "人大常委会", "政协", "统计局", "委员会", "委常委会", "委全会", "党代会", "人民代表大会"));
    private static final String RANKS = "省市县区州旗盟";
    private static final WordList OWN =
            new WordList(List.of("全市", "全县", "全区", "全州", "全盟", "全旗", "我市", "我县", "我区", "我州", "我盟", "我旗"));
    /** A scope so far in the text need not be that of the report. */
    private static final int LEAD = 200;

    private final List<String> bodies;
    private final Map<String, String> told;
    private final Map<Character, Optional<String>> byRank = new HashMap<>();

    HomeRegions(List<String> bodies, Map<String, String> told) {
        this.bodies = List.copyOf(bodies);
        this.told = Map.copyOf(told);
    }

    /**
     * The region of the rank (市, 县 …) whose own bodies are named most often, or, where none governs it, its offices:
     * {@code 临河市林业局}.
     */
    Optional<String> ofRank(char rank) {
        return byRank.computeIfAbsent(rank, this::readRank);
    }

    private Optional<String> readRank(char rank) {
        return ofRank(rank, (body, at) -> BODIES.indexOf(body.charAt(at)) >= 0)
                .or(() -> ofRank(rank, (body, at) -> OFFICES.indexOf(body.charAt(body.length() - 1)) >= 0))
                .or(() -> Optional.ofNullable(told.get(String.valueOf(rank))).map(HomeRegions::own));
    }

    private Optional<String> ofRank(char rank, BiPredicate<String, Integer> isOwn) {
        Map<String, Integer> votes = new TreeMap<>();
        for (String named : bodies) {
            String body = withoutParty(named);
            int at = body.indexOf(rank, rank == '县' ? 1 : 2); // 沙市大队, but 任县公安局
            boolean owns = at > 0 && at <= LONGEST && at + 1 < body.length() && isOwn.test(body, at + 1);
            if (owns && isName(body.substring(0, at + 1))) {
                votes.merge(own(body.substring(0, at + 1)), 1, Integer::sum);
            }
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static String withoutParty(String body) {
        boolean may = body.startsWith("中") || body.startsWith("共");
        return may ? PARTY.matcher(body).replaceFirst("") : body;
    }

    /** The region of a body that governs it or counts for it: 临河市 of {@code 中共临河市委}, and of {@code 市统计局}. */
    Optional<String> governedBy(String body) {
        String name = withoutParty(body);
        int end = name.length() - GOVERNING.lengthBefore(name, 0, name.length());
        boolean governs = end < name.length() && end > 0 && RANKS.indexOf(name.charAt(end - 1)) >= 0;
        if (!governs) {
            return Optional.empty();
        }
        return end > 2 && isName(name.substring(0, end))
                ? Optional.of(own(name.substring(0, end)))
                : ofRank(name.charAt(end - 1));
    }

    /** The region that a text calls its own: 临河市 where it writes 全市 or 我市. */
    Optional<String> spokenOf(List<String> texts) {
        for (String text : texts) {
            int at = OWN.lastIn(text, 0, Math.min(text.length(), LEAD));
            if (at >= 0) {
                return ofRank(text.charAt(at + 1));
            }
        }
        return mostGoverned();
    }

    /** The region that most of the article's committees and governments govern. */
    private Optional<String> mostGoverned() {
        Map<String, Integer> votes = new TreeMap<>();
        bodies.forEach(body -> governedBy(body).ifPresent(region -> votes.merge(region, 1, Integer::sum)));
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Where the word begins that ends there and calls a region one's own, as 全市 does; the given begin if none does. */
    static int ownBegin(String text, int begin, int end) {
        int length = OWN.lengthBefore(text, begin, end);
        return length > 0 ? end - length : begin;
    }

    /** Whether 全区 and the like can mean what bears the name: 湾区 and 社区 are no regions of their own. */
    static boolean isName(String region) {
        return NO_NAME.indexOf(region.charAt(0)) < 0
                && region.indexOf('委') < 0
                && ZONES.lengthBefore(region, 0, region.length()) == 0;
    }

    /** 青石区 of 临河市青石区. */
    private static String own(String region) {
        int wider = Math.max(region.indexOf('省'), region.indexOf('市'));
        return wider > 0 && wider < region.length() - 2 ? region.substring(wider + 1) : region;
    }
}
