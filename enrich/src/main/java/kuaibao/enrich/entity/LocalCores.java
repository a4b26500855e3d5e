package kuaibao.enrich.entity;

import java.util.List;
import java.util.Map;
import kuaibao.enrich.words.Gazetteer;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.Region;
import kuaibao.enrich.words.WordSet;

/** Finds where the name of a place begins that ends in a rank: behind a mark, another place, or a word that no name holds. */
final class LocalCores {
    static final WordSet RANKS =
            new WordSet(List.of("街道", "镇", "乡", "村", "社区", "苏木", "嘎查", "县", "市", "区", "州", "省", "自治州", "自治县"));
    private static final WordSet STOPS = new WordSet(List.of("省", "市", "县", "区", "旗", "镇", "乡", "街道", "村", "苏木", "嘎查"));
    private static final int LONGEST_CORE = 4;
    private static final int LONGEST_OF_PEOPLES = 9;
    private static final int LONGEST_OF_STEPPE = 7;
    private static final int SHORTEST_FOREIGN = 3;
    private static final int LONGEST_FOREIGN = 6;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    LocalCores(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.gazetteer = lexicon.gazetteer();
    }

    /** {@code 在星河朝鲜族乡}: where the name of a town of a people begins, two characters before the people; -1 if none does. */
    int peoplesBegin(Passage passage, int rank) {
        if (passage.at(rank - 1) != '族' || "乡镇".indexOf(passage.at(rank)) < 0) {
            return -1;
        }
        for (int begin = rank - 4; begin >= Math.max(0, rank - LONGEST_OF_PEOPLES); begin--) {
            boolean opens = passage.isHard(begin - 1)
                    || gazetteer.spellings().longestTo(passage.text(), begin) >= 0
                    || lexicon.breakers().longestTo(passage.text(), begin) >= 0;
            if (passage.isHard(begin) || opens) {
                return opens ? begin : -1;
            }
        }
        return -1;
    }

    /** {@code 东河旗嘎日布其镇}: where the name of a town of the steppe begins that stands right behind its banner; -1 if none does. */
    int steppeBegin(Passage passage, int rank) {
        if ("镇苏嘎".indexOf(passage.at(rank)) < 0) {
            return -1;
        }
        for (int begin = rank - 2; begin >= Math.max(1, rank - LONGEST_OF_STEPPE) && !passage.isHard(begin); begin--) {
            if (passage.at(begin - 1) == '旗' && gazetteer.spellings().longestTo(passage.text(), begin) >= 0) {
                return begin;
            }
        }
        return -1;
    }

    /** {@code 与诺维萨拉市市长}: where the name of a city abroad begins, three characters or more of a foreign name; -1 if none does. */
    int foreignBegin(Passage passage, int rank) {
        int begin = rank;
        while (begin > 0 && rank - begin <= LONGEST_FOREIGN && isForeign(passage, begin - 1)) {
            begin--;
        }
        begin = "于与和在到对向赴".indexOf(passage.at(begin)) >= 0 ? begin + 1 : begin;
        int country = gazetteer.spellings().longestFrom(passage.text(), begin);
        begin = country > 0 && country < rank ? country : begin; // 芬兰诺维萨拉市
        int length = rank - begin;
        boolean opens = begin == 0 || passage.isHard(begin - 1) || passage.startsWord(begin);
        boolean named = "市州省府".indexOf(passage.at(rank)) >= 0 && passage.startsWord(rank + 1);
        return named && opens && length >= SHORTEST_FOREIGN && length <= LONGEST_FOREIGN ? begin : -1;
    }

    private boolean isForeign(Passage passage, int at) {
        return lexicon.transliteration().contains(String.valueOf(passage.at(at)));
    }

    /** Leftwards to a mark, a place, or a word that no name holds; at most five characters. */
    int coreBegin(Passage passage, int rank, Map<String, Region> local) {
        int begin = rank;
        while (begin > 0 && rank - begin < 5 && !stops(passage, begin, rank)) {
            begin--;
        }
        int anchor = rank - begin < 2 ? anchor(passage, rank, local) : -1;
        return anchor > 0 ? anchor : behindShort(passage, begin, rank);
    }

    /** {@code 赴友谊路街道}: what is left of a name is no name, so that the place before it belongs to it. */
    private int behindShort(Passage passage, int begin, int rank) {
        int place = rank - begin == 1 ? gazetteer.spellings().longestTo(passage.text(), begin) : -1;
        boolean opens = place >= 0
                && place == begin - 2
                && passage.startsWord(place)
                && (passage.isHard(place - 1) || lexicon.breakers().longestTo(passage.text(), place) >= 0);
        return opens && "路街河江山桥湖".indexOf(passage.at(begin)) >= 0 ? place : begin;
    }

    /** Where a village's name begins that stands right behind a place with its rank; -1 if none does. */
    int anchor(Passage passage, int rank, Map<String, Region> local) {
        if (LocalNames.LARGE.longestFrom(passage.text(), rank) > 0) {
            return -1;
        }
        for (int i = rank - 2;
                i >= Math.max(1, rank - LONGEST_CORE) && !passage.isHard(i) && !passage.isHard(i + 1);
                i--) {
            if (endsPlace(passage, i, local)
                    && lexicon.breakers().longestFrom(passage.text(), i, rank) < i + 2
                    && RANKS.longestTo(passage.text(), rank) < 0) {
                return i;
            }
        }
        return -1;
    }

    /** {@code 青石镇从岭村}: behind a place with its rank the name begins, whatever its first character means elsewhere. */
    private boolean endsPlace(Passage passage, int end, Map<String, Region> local) {
        int known = gazetteer.spellings().longestTo(passage.text(), end);
        if (known >= 0 && end - known >= 3 && STOPS.longestTo(passage.text(), end) >= 0) {
            return true;
        }
        for (int begin = Math.max(0, end - 5); begin <= end - 3; begin++) {
            if (STOPS.longestTo(passage.text(), end) >= 0
                    && local.containsKey(passage.text().substring(begin, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean stops(Passage passage, int begin, int rank) {
        if (passage.isHard(begin - 1) || passage.at(begin - 1) < '\u4e00') {
            return true;
        }
        if (begin == rank) {
            return false;
        }
        if (rank - begin == 1 && passage.isHard(begin - 2) && passage.startsWord(begin - 1)) {
            return false;
        }
        boolean soft = rank - begin >= 2 && lexicon.softBreakers().contains(String.valueOf(passage.at(begin - 1)));
        return soft
                || gazetteer.spellings().longestTo(passage.text(), begin) >= 0
                || lexicon.breakers().longestTo(passage.text(), begin) >= 0
                || STOPS.longestTo(passage.text(), begin) >= 0;
    }
}
