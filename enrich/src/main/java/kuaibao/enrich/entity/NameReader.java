package kuaibao.enrich.entity;

import java.util.BitSet;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.Word;

/**
 * Reads a person's name that begins at a given character, and decides where it ends: {@code 李明远一行} is 李明远, and
 * {@code 李克宣布} is 李克. The ends of two and three characters (of compound surnames, one more) compete by a score.
 */
final class NameReader {

    private static final double TWO_GIVEN = 0.5;
    private static final int LONGEST_PLACE = 4;
    private static final String PLACES = "镇乡村旗县区市道木查";

    /** Function words that given names begin with: {@code 丁以宁}. */
    private static final String RARELY_GIVEN = "以之为于和向";

    /** The commonest surnames of Vietnam as they are written in Chinese. */
    private static final String VIETNAMESE = "阮陈黎范黄潘武邓裴杜胡吴杨";

    /** Nouns, adjectives and what is part of words. */
    private static final String LEFT_OVER = "nag";

    private final Lexicon lexicon;
    private final NameEnds ends;
    private final ForeignNames foreign;
    private final OtherWords others;
    private final NameScores scores;

    /** The characters that any name begins with: most characters of a text begin none. */
    private final BitSet initials;

    NameReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.ends = new NameEnds(lexicon);
        this.foreign = new ForeignNames(lexicon, ends);
        this.others = new OtherWords(lexicon, ends);
        this.scores = new NameScores(lexicon, ends);
        this.initials = foreign.initials();
        initials.or(lexicon.surnames().firstCharacters());
    }

    /** Whether a name may begin with the character; false is certain. */
    boolean mayBegin(char character) {
        return initials.get(character);
    }

    /** Where the name that begins here ends; -1 if none begins here. */
    int end(Passage passage, int begin, Evidence evidence) {
        if (!mayBegin(passage.at(begin)) || passage.isHard(begin) || passage.isUnread(begin)) {
            return -1;
        }
        int compound = evidence == Evidence.POST ? compoundEnd(passage, begin) : -1;
        if (compound > 0) {
            return compound;
        }
        if (others.excludesName(passage, begin) || opensTownsBody(passage, begin) || isInPlace(passage, begin)) {
            return -1;
        }
        boolean latin = evidence == Evidence.KIND && passage.at(begin) <= 'Z';
        int end = foreign.end(
                passage,
                begin,
                evidence == Evidence.POST || evidence == Evidence.ADDRESS,
                evidence.isAnchored() || latin);
        return end > 0 ? end : chineseEnd(passage, begin, evidence);
    }

    /** {@code 总经理东方旭出席}: behind a post even a surname that is a place's name too opens a name; -1 if it does not. */
    private int compoundEnd(Passage passage, int begin) {
        int surname = lexicon.surnames().longestFrom(passage.text(), begin);
        if (surname != begin + 2) {
            return -1;
        }
        for (int end = surname + 1; end <= surname + 2; end++) {
            if (end <= passage.length() && isGiven(passage, surname, end) && endsSurely(passage, end)) {
                return end;
            }
        }
        return -1;
    }

    /** No place and no body: {@code 东方市}, {@code 东方集团}. */
    private boolean isGiven(Passage passage, int begin, int end) {
        return passage.placeFrom(begin - 2) < end
                && lexicon.companySuffixes().longestTo(passage.text(), end) < 0
                && lexicon.bodySuffixes().longestTo(passage.text(), end) < 0
                && Givens.areGiven(passage, begin, end);
    }

    /** {@code 局长李明远、顾村镇党委书记王晓}: a town that has a committee is nobody. */
    private boolean opensTownsBody(Passage passage, int begin) {
        int town = passage.placeFrom(begin);
        return town >= begin + 3
                && "镇乡村".indexOf(passage.at(town - 1)) >= 0
                && lexicon.bodySuffixes().longestFrom(passage.text(), town) > town;
    }

    /** {@code 秀谷镇徐坊村}: what begins inside the name of a place is nobody, whatever the segmentation sees in it. */
    private static boolean isInPlace(Passage passage, int begin) {
        for (int before = begin - 1;
                before >= Math.max(0, begin - LONGEST_PLACE) && !passage.isHard(before);
                before--) {
            int end = passage.placeFrom(before);
            if (end > begin && end >= before + 3 && PLACES.indexOf(passage.at(end - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether foreign names are written with the character. */
    boolean isForeign(char character) {
        return foreign.holds(character);
    }

    /** Whether a foreign name may go on with the character, hyphens included. */
    boolean isPartOfForeign(Passage passage, int position) {
        return foreign.holds(passage.at(position)) || foreign.isHyphen(passage, position);
    }

    /** Whether the word is one that follows names: {@code 在}, {@code 表示}. */
    boolean follows(Passage passage, Word word) {
        return lexicon.followers().longestFrom(passage.text(), word.begin(), word.end()) == word.end();
    }

    /** Whether a name may end here for sure: before a mark, a verb, or a word that follows names. */
    boolean endsSurely(Passage passage, int end) {
        return ends.score(passage, end) >= NameEnds.SURE;
    }

    private int chineseEnd(Passage passage, int begin, Evidence evidence) {
        int surname = lexicon.surnames().longestFrom(passage.text(), begin);
        if (surname < 0 || others.isOtherWord(passage, begin, evidence)) {
            return -1;
        }
        if (isSon(passage, begin, surname)) {
            return surname + 3;
        }
        int vietnamese = evidence.isAnchored() ? vietnameseEnd(passage, begin) : -1;
        if (vietnamese > 0) {
            return vietnamese;
        }
        int best = -1;
        double bestScore = NameEnds.LEAST;
        for (int end = surname + 1; end <= surname + 2 && mayHold(passage, begin, end, evidence); end++) {
            boolean route = passage.at(end - 1) == '至' && !evidence.isAnchored(); // 闵岭至柳湾公路
            if (route || !mayEnd(passage, begin, end, evidence) || opensZone(passage, end)) {
                continue;
            }
            double score = scores.score(passage, begin, end, evidence) + (end - surname == 2 ? TWO_GIVEN : 0);
            if (score >= bestScore) {
                best = end;
                bestScore = score;
            }
        }
        return best > 0 && evidence.isAnchored() && isLeftOver(passage, begin, best) ? best + 1 : best;
    }

    /**
     * {@code 副市长萨仁高娃到场}: a single noun between a name and what certainly ends it belongs to the name, which with
     * four characters is no Chinese one. To a name of two characters any character before a mark may belong.
     */
    private boolean isLeftOver(Passage passage, int begin, int end) {
        return passage.isWord(end, end + 1)
                && Givens.isGiven(passage, end)
                && ((end - begin == 2 && passage.isHard(end + 1))
                        || LEFT_OVER.indexOf(passage.partOfSpeech(end).charAt(0)) >= 0)
                && !follows(passage, passage.words().get(passage.wordIndex(end)))
                && !ends.isPersonVerb(passage, end)
                && lexicon.posts().longestFrom(passage.text(), end) < 0
                && ends.score(passage, end + 1) >= NameEnds.SURE;
    }

    /** {@code 市委书记李明、青溪高新区党工委书记}: a zone's name. */
    private boolean opensZone(Passage passage, int end) {
        return lexicon.bareZones().longestFrom(passage.text(), end) > 0;
    }

    /** {@code 佐藤龙太郎}: Japanese names of men may have a character more. */
    private static boolean isSon(Passage passage, int begin, int surname) {
        return surname == begin + 2
                && passage.at(surname + 2) == '郎'
                && Givens.isGiven(passage, surname)
                && Givens.isGiven(passage, surname + 1);
    }

    /** {@code 经理阮氏秋河}: names of women in Vietnam hold 氏 and go on with one character or two; -1 if none begins here. */
    private int vietnameseEnd(Passage passage, int begin) {
        boolean woman = passage.at(begin + 1) == '氏' && VIETNAMESE.indexOf(passage.at(begin)) >= 0;
        for (int end = begin + 4; woman && end >= begin + 3; end--) {
            if (!passage.isHard(end - 1) && endsSurely(passage, end)) {
                return end;
            }
        }
        return -1;
    }

    /** {@code 教授丁以宁介绍}: behind a post the name may hold a function word where it ends for sure. */
    private boolean mayHold(Passage passage, int begin, int end, Evidence evidence) {
        boolean rarely = evidence == Evidence.POST
                && RARELY_GIVEN.indexOf(passage.at(end - 1)) >= 0
                && lexicon.commonSurnames().longestFrom(passage.text(), begin) == end - 1
                && Givens.isGiven(passage, end)
                && ends.score(passage, end + 1) >= NameEnds.SURE;
        return rarely || mayEnd(passage, begin, end, evidence);
    }

    /** {@code 董事长岳清和出席}: the segmentation knows that a function word is part of this name. */
    private boolean mayEnd(Passage passage, int begin, int end, Evidence evidence) {
        return Givens.isGiven(passage, end - 1)
                || (evidence.isAnchored() && isRecognised(passage, begin) && isSure(passage, begin));
    }

    private static boolean isRecognised(Passage passage, int begin) {
        return passage.partOfSpeech(begin).equals("nr") && passage.isWord(begin, begin + 3);
    }

    private boolean isSure(Passage passage, int begin) {
        return !passage.isHard(begin + 2) && ends.score(passage, begin + 3) >= NameEnds.SURE;
    }
}
