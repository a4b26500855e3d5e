package kuaibao.ingest.page.evidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kuaibao.ingest.page.script.Letters;

/**
 * The rank that a page calls its own without a name: 县 where it writes 全县, 我县, 县委 and 县政府, and hardly any of another rank.
 */
final class OwnRank {
    /** So often must a rank be met, and so many times as often as any other. */
    private static final int LEAST = 3;

    private static final int CLEARLY = 2;
    private static final String OWNERS = "全我";
    private static final String WORDS_END = "在由与和及对向从为据以入经省市、";
    private static final List<String> GOVERNING = List.of("委", "政府", "长", "人大", "政协", "公安", "教育局", "总工会", "卫生");

    private final Map<Character, Integer> counts = new TreeMap<>();

    /** Counts what stands at the place if it is a rank without a name. */
    void read(String text, int at) {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        boolean wordBegins = !Letters.isHan(before) || WORDS_END.indexOf(before) >= 0;
        boolean owned = OWNERS.indexOf(before) >= 0;
        boolean governs = wordBegins && GOVERNING.stream().anyMatch(word -> text.startsWith(word, at + 1));
        if (owned || governs) {
            counts.merge(text.charAt(at), 1, Integer::sum);
        }
    }

    /** Whether the place bears the page's own rank. */
    boolean isBorneBy(String place) {
        char rank = place.charAt(place.length() - 1);
        int own = counts.getOrDefault(rank, 0);
        int other = counts.entrySet().stream()
                .filter(entry -> entry.getKey() != rank && entry.getKey() != '省')
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return own >= LEAST && own >= CLEARLY * other;
    }
}
