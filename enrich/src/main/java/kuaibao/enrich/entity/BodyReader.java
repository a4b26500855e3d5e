package kuaibao.enrich.entity;

import java.util.Set;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.Word;

/**
 * Finds where the name of a body, zone or place begins that goes on up to a given character: leftwards over nouns,
 * places and words of trades, up to punctuation, a person, or a word that no name holds. In {@code 一行参观了临河市农机协会}
 * the name before {@code 协会} begins behind {@code 了}.
 */
final class BodyReader {
    /** No name is longer. */
    static final int LONGEST = 32;

    private static final int LONGEST_BRACKET = 8;
    private static final int LONGEST_BRANCH = 4;

    /** What follows the number of a school or hospital: {@code 第一中学}, {@code 第一人民医院}. */
    private static final String ORDINAL = "人中高实医小初职机附幼师汽";

    private static final Set<String> LEADING = Set.of("武警", "中共", "共青团", "国网", "国家", "民盟", "民革", "民建", "民进", "驻");
    private static final String OF_CAPITAL = "资企业";
    private static final String PREPOSITIONS = "把被由率系向对请让跟和与及同";
    private static final String RANKS = "省市县区州旗";
    private static final String NUMERALS = "一二三四五六七八九十百0123456789第";
    private static final String NEVER_INSIDE = "时会后前内外里间个位名次们者";
    private static final String NEVER_FIRST = "们等者日月年性化度其此该一上中下内外里后前新老大小次条届起批";

    private final Lexicon lexicon;

    BodyReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The first character of the name; {@code end} itself if nothing before it belongs to one. */
    int begin(Passage passage, int end) {
        int remembered = passage.rememberedBody(end);
        if (remembered < 0) {
            remembered = read(passage, end);
            passage.rememberBody(end, remembered);
        }
        return remembered;
    }

    private int read(Passage passage, int end) {
        int begin = end;
        while (begin > 0 && end - begin < LONGEST) {
            int next = partBegin(passage, begin);
            if (next < 0) {
                break;
            }
            begin = next;
        }
        return behindPreposition(passage, placeInside(passage, trimmed(passage, begin, end), end), end);
    }

    /** Where the part of the name begins that ends here: a place, an office, a zone, or a word; -1 if none does. */
    private int partBegin(Passage passage, int end) {
        int bracket = bracketBegin(passage, end);
        if (bracket >= 0) {
            return bracket;
        }
        if (passage.isHard(end - 1) || passage.isPerson(end - 1) || passage.isUnread(end - 1)) {
            return -1;
        }
        int branch = branchBegin(passage, end);
        if (branch >= 0) {
            return branch;
        }
        int unit = unitBegin(passage, end);
        if (unit >= 0) {
            return isConjunction(passage, unit) ? unit + 1 : unit;
        }
        int index = passage.wordIndex(end - 1);
        if (index < 0) {
            return -1;
        }
        int begin = passage.words().get(index).begin();
        if (isDispatch(passage, begin, end)) {
            return -1;
        }
        if (isRankBehindPreposition(passage, begin, end)) {
            return end - 1;
        }
        return mayHold(passage, begin, end) ? begin : -1;
    }

    /** {@code 市公安局|东岭|分局}: what an office's branch is called after stands between the two; -1 if none does. */
    private static int branchBegin(Passage passage, int end) {
        boolean branch = passage.text().startsWith("分局", end);
        for (int begin = end - 2; branch && begin >= Math.max(1, end - LONGEST_BRANCH); begin--) {
            if (passage.isHard(begin)) {
                return -1;
            }
            if ("局厅".indexOf(passage.at(begin - 1)) >= 0) {
                return begin;
            }
        }
        return -1;
    }

    /** {@code 3月5日电国务院}: the dateline ends before the name. */
    private static boolean isDispatch(Passage passage, int begin, int end) {
        return end - begin == 1 && passage.at(begin) == '电' && "日社报".indexOf(passage.at(begin - 1)) >= 0;
    }

    /** {@code 由省}: the segmentation may glue a rank to the preposition before it. */
    static boolean isRankBehindPreposition(Passage passage, int begin, int end) {
        return end - begin == 2
                && "由经对向为受让".indexOf(passage.at(begin)) >= 0
                && "省市县区".indexOf(passage.at(begin + 1)) >= 0;
    }

    /** {@code 恒岭电器（临河）有限公司}: the place in brackets belongs to the name; -1 if there is none. */
    private static int bracketBegin(Passage passage, int end) {
        if (end < 4 || passage.at(end - 1) != '）' || passage.isHard(end)) {
            return -1;
        }
        int open = end - 2;
        while (open > 1 && end - open <= LONGEST_BRACKET && passage.at(open) != '（') {
            open--;
        }
        if (passage.at(open) != '（') {
            return -1;
        }
        boolean place = open > 1 && end - open <= LONGEST_BRACKET && passage.placeFrom(open + 1, end - 1) == end - 1;
        boolean group = open > 1 && passage.text().startsWith("集团）", open + 1);
        return (place || group) && !passage.isHard(open - 1) ? open : -1;
    }

    private int unitBegin(Passage passage, int end) {
        int place = passage.atlas().longestTo(passage.text(), end);
        if (place >= 0 && end - place >= 2 && splitsNoWord(passage, place)) {
            return place;
        }
        int zone = passage.atlas().zoneTo(passage.text(), end);
        if (zone >= 0) {
            return zone;
        }
        int department = lexicon.departmentNames().longestTo(passage.text(), end);
        return department >= 0 ? department : lexicon.knownNames().longestTo(passage.text(), end);
    }

    /** {@code 产业园和县文化馆}: not the county 和县. */
    private static boolean isConjunction(Passage passage, int place) {
        return "和与".indexOf(passage.at(place)) >= 0 && !passage.isHard(place - 1) && passage.at(place + 1) == '县';
    }

    private static boolean splitsNoWord(Passage passage, int position) {
        return passage.startsWord(position) || !passage.partOfSpeech(position).equals("n");
    }

    private boolean mayHold(Passage passage, int begin, int end) {
        String text = passage.text().substring(begin, end);
        if (text.equals("第一") && ORDINAL.indexOf(passage.at(end)) >= 0) {
            return true;
        }
        if (lexicon.breakers().contains(text) || endsInBreaker(passage, begin, end)) {
            return false;
        }
        if (lexicon.softBreakers().contains(text) && opensUnit(passage, end)) {
            return false;
        }
        if (lexicon.innerWords().contains(text)) {
            return true;
        }
        String tag = passage.partOfSpeech(begin);
        return text.length() == 1
                ? mayHoldCharacter(
                        text.charAt(0),
                        tag,
                        begin > 0 && passage.partOfSpeech(begin - 1).startsWith("m"))
                : mayHoldWord(text, tag);
    }

    /** The segmentation may glue a function word to what stands before it: 提供/商及. */
    private static boolean endsInBreaker(Passage passage, int begin, int end) {
        return end - begin >= 2
                && "及和与的了在是".indexOf(passage.at(end - 1)) >= 0
                && passage.partOfSpeech(begin).startsWith("nr");
    }

    private boolean opensUnit(Passage passage, int begin) {
        return passage.placeFrom(begin) >= begin + 2
                || passage.atlas().zoneFrom(passage.text(), begin, passage.length()) > 0
                || lexicon.knownNames().longestFrom(passage.text(), begin) > 0
                || (passage.at(begin - 1) == '受' && opensName(passage, begin, passage.length()));
    }

    private boolean mayHoldWord(String text, String tag) {
        boolean verb = tag.startsWith("v") && !tag.startsWith("vn");
        boolean number = tag.equals("m") && !text.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
        boolean functional =
                tag.isEmpty() || "pcurdy".indexOf(tag.charAt(0)) >= 0 || tag.equals("q") || tag.equals("f");
        return !verb
                && !number
                && !functional
                && lexicon.posts().longestTo(text, text.length()) != 0
                && lexicon.persons().longestTo(text, text.length()) != 0;
    }

    private static boolean mayHoldCharacter(char character, String tag, boolean counted) {
        if (NEVER_INSIDE.indexOf(character) >= 0) {
            return false;
        }
        return tag.startsWith("q") ? !counted : !tag.startsWith("u") && !tag.startsWith("r") && !tag.equals("y");
    }

    /** Drops from the front what can stand inside a name and not open it. */
    private int trimmed(Passage passage, int begin, int end) {
        int trimmed = passage.text().startsWith(OF_CAPITAL, begin) && end - begin > OF_CAPITAL.length()
                ? begin + OF_CAPITAL.length()
                : begin; // 日资企业恒岭精机公司
        while (trimmed < end) {
            int word = passage.wordIndex(trimmed);
            int wordEnd = word < 0
                    ? trimmed + 1
                    : Math.min(end, passage.words().get(word).end());
            if (passage.placeFrom(trimmed) > 0 || !cannotOpen(passage, trimmed, wordEnd)) {
                break;
            }
            trimmed = wordEnd;
        }
        return trimmed;
    }

    private boolean cannotOpen(Passage passage, int begin, int end) {
        if (lexicon.knownNames().longestFrom(passage.text(), begin) > 0 || passage.at(begin) == '第') {
            return false;
        }
        String tag = passage.partOfSpeech(begin);
        boolean single = end - begin == 1;
        boolean function = single
                && NEVER_FIRST.indexOf(passage.at(begin)) >= 0
                && !tag.equals("ng")
                && !tag.equals("n")
                && !tag.equals("nz");
        boolean bureau = "建铁交水冶".indexOf(passage.at(begin + 1)) >= 0 && passage.at(begin) == '中';
        boolean timed = tag.equals("m") || tag.equals("mq") || tag.equals("t");
        return (function && !bureau) || (single ? tag.startsWith("q") : timed);
    }

    /** {@code 龙头企业临河市农机公司}: common words before a place do not belong to the name. */
    private int placeInside(Passage passage, int begin, int end) {
        for (int i = begin + 1; i < end - 1; i++) {
            int place = passage.placeFrom(i, end);
            if (place > i + 1
                    && passage.startsWord(i)
                    && !LEADING.contains(passage.text().substring(begin, i))
                    && onlyCommon(passage, begin, i)) {
                return i;
            }
        }
        return begin;
    }

    /** {@code 当场把区教育局}, {@code 县教育局组织县实验小学}, {@code 临河县农业局和恒岭省农业科学院}: a name begins anew behind such a character. */
    private int behindPreposition(Passage passage, int begin, int end) {
        for (int i = end - 1; i > begin; i--) {
            boolean parted = PREPOSITIONS.indexOf(passage.at(i - 1)) >= 0
                    || passage.text().startsWith("组织", i - 2);
            if (parted && opensName(passage, i, end)) {
                return i;
            }
        }
        return begin;
    }

    /** A place with its rank, or a rank with an office behind it. */
    private boolean opensName(Passage passage, int begin, int end) {
        int place = passage.placeFrom(begin, end);
        boolean ranked = place >= begin + 3 && RANKS.indexOf(passage.at(place - 1)) >= 0;
        boolean office = RANKS.indexOf(passage.at(begin)) >= 0
                && (lexicon.departmentNames().longestFrom(passage.text(), begin + 1) > 0
                        || lexicon.bodySuffixes().longestFrom(passage.text(), begin + 1) > 0);
        return ranked || office;
    }

    private boolean onlyCommon(Passage passage, int begin, int end) {
        for (int i = passage.wordIndex(begin); i >= 0 && i < passage.words().size(); i++) {
            Word word = passage.words().get(i);
            if (word.begin() >= end) {
                return true;
            }
            if (word.text().length() < 2
                    || isNaming(word)
                    || lexicon.knownNames().contains(word.text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNaming(Word word) {
        return word.is("ns") || word.is("nz") || word.is("nr") || word.is("nx") || word.is("ni") || word.is("nt");
    }
}
