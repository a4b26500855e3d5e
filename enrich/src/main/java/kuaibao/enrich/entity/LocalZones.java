package kuaibao.enrich.entity;

import java.util.Set;
import kuaibao.enrich.words.Lexicon;

/** Learns the zones that an article names by their kind alone after their full name. */
final class LocalZones {
    private static final String RANKS = "省市县区州旗镇乡";
    private static final int LONGEST_ZONE = 8;

    private final Lexicon lexicon;

    LocalZones(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Every zone of the passage. */
    void read(Passage passage, Atlas places, Set<String> zones) {
        for (int end = 2; end <= passage.length(); end++) {
            int suffix = lexicon.zoneSuffixes().longestTo(passage.text(), end);
            if (suffix > 0) {
                read(passage.text().substring(Math.max(0, end - LONGEST_ZONE - 4), end), places, zones);
            }
        }
    }

    /** {@code 临河内陆港区} lets {@code 内陆港区} stand for itself. */
    void read(String text, Atlas places, Set<String> zones) {
        int suffix = lexicon.zoneSuffixes().longestTo(text, text.length());
        for (int begin = suffix; suffix > 0 && begin >= Math.max(1, suffix - 4); begin--) {
            String kind = text.substring(begin);
            boolean place = places.longestTo(text, begin) >= 0 && RANKS.indexOf(kind.charAt(0)) < 0; // 临河区和高新区
            boolean named = begin + 1 < suffix
                    && kind.codePoints().allMatch(Character::isIdeographic)
                    && !lexicon.breakers().contains(text.substring(begin, suffix));
            if (place && named && kind.length() <= 6 && lexicon.bareZones().contains(text.substring(suffix))) {
                zones.add(kind);
                return;
            }
        }
    }
}
