package kuaibao.enrich.entity;

import java.util.BitSet;
import kuaibao.enrich.words.Lexicon;

/** Reads foreign names: with points ({@code 马克·图伦}), in Latin letters, or in the characters that write them. */
final class ForeignNames {
    private static final int LONGEST = 40;
    /** How well a Mongol name must end: where a word begins. */
    private static final double MONGOL = 1.4;

    private static final int LONGEST_PART = 6;
    private static final int LONGEST_STEPPE = 8;
    private static final char LATIN_END = '\u1f00';
    private static final String STEPPE = "那宝顺仓云其音楞日乐图额格登青敖";

    private final Lexicon lexicon;
    private final NameEnds ends;
    private final BitSet transliteration = new BitSet();

    ForeignNames(Lexicon lexicon, NameEnds ends) {
        this.lexicon = lexicon;
        this.ends = ends;
        for (char character = '\u4e00'; character <= '\u9fff'; character++) {
            transliteration.set(character, lexicon.transliteration().contains(String.valueOf(character)));
        }
    }

    /**
     * Where the foreign name that begins here ends; -1 if none does.
     *
     * @param behindPost whether a post stands before it, which Latin and Mongol names of one word need
     * @param anchored whether a post, a list or a word for people stands before it, which names without points need
     */
    int end(Passage passage, int begin, boolean behindPost, boolean anchored) {
        int tibetan = TibetanNames.end(passage, begin, anchored);
        if (tibetan > 0 && ends.score(passage, tibetan) >= NameEnds.SURE) {
            return tibetan;
        }
        int yi = anchored ? YiNames.end(passage, begin) : -1;
        if (yi > 0 && ends.score(passage, yi) >= NameEnds.SURE) {
            return yi;
        }
        int end = run(passage, begin);
        int between = pointBetween(passage, begin + 1, end);
        int point = between < 0 && anchored ? pointBehindPart(passage, begin) : between;
        if (point > 0) {
            int father = TurkicNames.end(passage, point + 1);
            int last = anchored
                    ? lastPartEnd(passage, point + 1, Math.max(end, point + 1))
                    : ends.cut(passage, point + 1, end);
            boolean longer = last == father + 1 && ends.isPersonVerb(passage, last); // 阿曼·居马洪说
            return father > 0 && !longer ? father : last;
        }
        int mongol = anchored ? mongolEnd(passage, begin, behindPost) : -1;
        if (mongol > 0) {
            return mongol;
        }
        if (anchored && isLatin(passage.at(begin))) {
            return latinEnd(passage, begin, behindPost);
        }
        int steppe = anchored ? steppeEnd(passage, begin) : -1;
        if (steppe > 0) {
            return steppe;
        }
        int cut = ends.cut(passage, begin + 1, end);
        boolean foreign = anchored && end - begin >= 2 && !isChinese(passage, begin, end);
        return foreign && ends.score(passage, cut) >= NameEnds.LEAST ? cut : -1;
    }

    /**
     * {@code 县长阿依汗·玉山}: what stands between a post and a point is part of a name whatever its characters, and a point
     * may stand before a character that few foreign names hold; -1 if there is none.
     */
    private int pointBehindPart(Passage passage, int begin) {
        if (lexicon.followers().longestFrom(passage.text(), begin) > 0) {
            return -1;
        }
        int end = begin;
        while (end - begin <= LONGEST_PART && isHan(passage.at(end))) {
            end++;
        }
        return end > begin && passage.at(end) == '·' && isHan(passage.at(end + 1)) ? end : -1;
    }

    /** {@code 那森}, {@code 干巴特}: the last part goes on to where a name ends for sure if the run of characters breaks off. */
    private int lastPartEnd(Passage passage, int part, int runEnd) {
        int begin = part;
        for (int i = part; i < runEnd; i++) {
            begin = passage.at(i) == '·' ? i + 1 : begin;
        }
        boolean broken = runEnd - begin < 2 || !passage.startsWord(runEnd);
        for (int end = runEnd + 1; broken && end - begin <= LONGEST_PART && isHan(passage.at(end - 1)); end++) {
            if (end - begin >= 2 && ends.score(passage, end) >= NameEnds.SURE) {
                return end;
            }
        }
        int cut = ends.cut(passage, part, runEnd);
        return cut > begin || runEnd > part ? cut : -1;
    }

    private static boolean isHan(char character) {
        return character >= '\u4e00' && character <= '\u9fff';
    }

    /** {@code 旗长宝音图}: a closing syllable belongs to the name where it then ends for sure. */
    private int mongolEnd(Passage passage, int begin, boolean behindPost) {
        int end = MongolNames.end(passage, begin, behindPost);
        if (end > 0 && MongolNames.closes(passage.at(end)) && ends.score(passage, end + 1) >= NameEnds.SURE) {
            return end + 1;
        }
        return end > 0 && ends.score(passage, end) >= MONGOL ? end : -1;
    }

    /** The first point of a run; looking no further keeps texts without points linear. -1 if there is none. */
    private static int pointBetween(Passage passage, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (passage.at(i) == '·') {
                return i;
            }
        }
        return -1;
    }

    /** The characters that names begin with which are read here. */
    BitSet initials() {
        BitSet initials = (BitSet) transliteration.clone();
        STEPPE.chars().forEach(initials::set);
        initials.set('A', 'Z' + 1);
        initials.or(TibetanNames.initials());
        initials.or(MongolNames.initials());
        initials.or(YiNames.initials());
        return initials;
    }

    /** Whether foreign names are written with the character. */
    boolean holds(char character) {
        return transliteration.get(character);
    }

    private int run(Passage passage, int begin) {
        int end = begin;
        int part = begin;
        while (end - begin < LONGEST) {
            boolean joint = end > begin && isJoint(passage, end);
            boolean held = joint || (holds(passage.at(end)) && !opensMatch(passage, end));
            int whole = held ? end + 1 : partEnd(passage, part, end);
            if (whole < 0) {
                break;
            }
            end = whole;
            part = joint ? end : part;
        }
        while (end > begin && isJoint(passage, end - 1)) {
            end--;
        }
        return end;
    }

    /** {@code 佩特罗维奇|赛后}. */
    private static boolean opensMatch(Passage passage, int position) {
        return passage.at(position) == '赛' && "后前中季场事".indexOf(passage.at(position + 1)) >= 0;
    }

    /** {@code 达图·阿末·费沙}: what stands between two points belongs to the name, whatever its characters; -1 if none does. */
    private int partEnd(Passage passage, int part, int position) {
        if (part < 1 || passage.at(part - 1) != '·') {
            return -1;
        }
        int end = position;
        while (end - part <= LONGEST_PART && isHan(passage.at(end))) {
            end++;
        }
        return passage.at(end) == '·' ? end : -1;
    }

    /** {@code 让-吕克·莫兰}: a point, or a hyphen between characters of foreign names. */
    private boolean isJoint(Passage passage, int position) {
        return passage.at(position) == '·' || isHyphen(passage, position);
    }

    /** A hyphen between two characters that foreign names are written with. */
    boolean isHyphen(Passage passage, int position) {
        boolean hyphen = passage.at(position) == '-' || passage.at(position) == '\uff0d';
        return hyphen && holds(passage.at(position - 1)) && holds(passage.at(position + 1));
    }

    /** {@code 那顺乌云}: names of the steppe have three characters or more, some of which no other foreign name has. */
    private int steppeEnd(Passage passage, int begin) {
        int end = begin;
        boolean typical = false;
        while (end - begin < LONGEST_STEPPE && (holds(passage.at(end)) || isSteppe(passage.at(end)))) {
            typical |= isSteppe(passage.at(end));
            end++;
        }
        int cut = ends.cut(passage, begin + 2, end);
        boolean surname = lexicon.surnames().longestFrom(passage.text(), begin) > 0;
        boolean common = lexicon.commonSurnames().longestFrom(passage.text(), begin) > 0;
        boolean many = cut - begin >= (surname ? 4 : 3) && !common;
        return typical && many && ends.score(passage, cut) >= NameEnds.SURE ? cut : -1;
    }

    private static boolean isSteppe(char character) {
        return STEPPE.indexOf(character) >= 0;
    }

    /** What begins with a surname is a Chinese name unless the segmentation recognises four characters and more. */
    private boolean isChinese(Passage passage, int begin, int end) {
        boolean recognised =
                passage.isWord(begin, end) && passage.partOfSpeech(begin).startsWith("nr");
        return lexicon.surnames().longestFrom(passage.text(), begin) > 0 && !(end - begin >= 4 && recognised);
    }

    private static boolean isLatin(char character) {
        return isWestern(character) && Character.isUpperCase(character);
    }

    /** A Latin letter, marks included: {@code Trần}. */
    private static boolean isWestern(char character) {
        return character < LATIN_END && Character.isLetter(character);
    }

    /** Behind a word for people a name in Latin letters has two words: {@code 客商Budi Santoso}. */
    private static int latinEnd(Passage passage, int begin, boolean behindPost) {
        int end = begin;
        while (end - begin < LONGEST && isInsideLatin(passage, end)) {
            end++;
        }
        String name = passage.text().substring(begin, end);
        boolean capitals = name.chars().noneMatch(Character::isLowerCase);
        return end - begin >= 2 && !capitals && (behindPost || name.indexOf(' ') > 0) ? end : -1;
    }

    private static boolean isInsideLatin(Passage passage, int position) {
        char character = passage.at(position);
        return isWestern(character)
                || ((character == ' ' || character == '.' || character == '-') && isLatin(passage.at(position + 1)));
    }
}
