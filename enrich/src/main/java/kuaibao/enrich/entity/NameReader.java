package kuaibao.enrich.entity;

import java.util.BitSet;
import java.util.List;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.Word;
import kuaibao.enrich.words.WordSet;

/**
 * Reads a person's name that begins at a given character, and decides where it ends: {@code 李明远一行} is 李明远, and
 * {@code 李克宣布} is 李克. The ends of two and three characters (of compound surnames, one more) compete by a score.
 */
final class NameReader {
    /** What the surroundings say before the name itself is looked at. */
    enum Evidence {
        /** A post stands before it. */
        POST,
        /** A form of address or a word for a person stands before it: {@code 村民}. */
        ADDRESS,
        /** It stands in a list behind a name. */
        LIST,
        /** A body's name stands before it. */
        BODY,
        /** A word for a kind of people stands before it. */
        KIND,
        /** It opens a clause. */
        CLAUSE,
        /** Nothing but the word itself, which has two characters. */
        SHORT,
        /** Nothing but the word itself. */
        NONE;

        boolean isAnchored() {
            return this == POST || this == LIST || this == ADDRESS;
        }
    }

    private static final String NEVER_GIVEN = "的了在与及等说是将对把被向从到就都也还又着们个这那其赴于由以并或者和为会要称";
    private static final String FUNCTION_WORDS = "从经由把对向为以都则应能要过来去成占并被通";

    /** Surnames that more often are other words. */
    private static final String RARE_ALONE = "应从解项路连成向明关单边经时";

    /** The surnames of most people that are seldom other words. */
    private static final String USUAL = "李王张刘陈杨黄赵吴周徐孙马朱胡郭林罗郑梁谢宋唐许邓韩冯曹彭肖董潘袁蔡蒋杜程魏苏吕丁卢姚钟姜崔谭陆汪范廖贾韦邹孟邱尹薛闫雷陶贺顾郝龚邵戴孔汤";

    private static final double RECOGNISED = 1.5;
    private static final double TWO_GIVEN = 0.5;
    private static final double PLACE = 4;
    private static final double COMMON_SURNAME = 0.5;
    private static final double OTHER_WORD = 4;

    /** Function words that given names begin with: {@code 丁以宁}. */
    private static final String RARELY_GIVEN = "以之为于和向";

    private static final WordSet ADDRESSES = new WordSet(List.of(
            "师傅", "老师", "先生", "女士", "小姐", "大夫", "护士", "同学", "同志", "老板", "阿姨", "大爷", "大妈", "大娘", "大姐", "大哥", "老汉", "奶奶",
            "爷爷"));

    private final Lexicon lexicon;
    private final NameEnds ends;
    private final ForeignNames foreign;

    /** The characters that any name begins with: most characters of a text begin none. */
    private final BitSet initials;

    NameReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.ends = new NameEnds(lexicon);
        this.foreign = new ForeignNames(lexicon, ends);
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
        if (isAdverb(passage, begin) || isInsidePlace(passage, begin)) {
            return -1;
        }
        int end = foreign.end(
                passage, begin, evidence == Evidence.POST || evidence == Evidence.ADDRESS, evidence.isAnchored());
        return end > 0 ? end : chineseEnd(passage, begin, evidence);
    }

    /** {@code 东乌珠穆沁旗}: the segmentation may take the end of a place for a name. */
    private static boolean isInsidePlace(Passage passage, int begin) {
        int word = passage.wordIndex(begin);
        if (word < 0 || passage.words().get(word).begin() != begin || begin == 0 || !passage.startsWord(begin)) {
            return false;
        }
        int end = passage.words().get(word).end();
        int place = passage.at(end) == '·' ? -1 : passage.atlas().longestTo(passage.text(), end);
        return place >= 0 && place < begin - 1 && passage.at(begin - 1) != '·' && passage.startsWord(place);
    }

    /** {@code 家长特意赶来}: an adverb is no name, unless a compound surname happens to be one. */
    private boolean isAdverb(Passage passage, int begin) {
        int word = passage.wordIndex(begin);
        return word >= 0
                && passage.words().get(word).text().length() >= 2
                && passage.words().get(word).partOfSpeech().startsWith("d")
                && lexicon.surnames().longestFrom(passage.text(), begin) < 0;
    }

    /** Whether foreign names are written with the character. */
    boolean isForeign(char character) {
        return foreign.holds(character);
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
        if (surname < 0 || isOtherWord(passage, begin, evidence)) {
            return -1;
        }
        if (isSon(passage, begin, surname)) {
            return surname + 3;
        }
        int best = -1;
        double bestScore = NameEnds.LEAST;
        for (int end = surname + 1; end <= surname + 2 && mayHold(passage, begin, end, evidence); end++) {
            if (!mayEnd(passage, begin, end, evidence)) {
                continue;
            }
            double score = score(passage, begin, end, evidence) + (end - surname == 2 ? TWO_GIVEN : 0);
            if (score >= bestScore) {
                best = end;
                bestScore = score;
            }
        }
        return best;
    }

    /** {@code 佐藤龙太郎}: Japanese names of men may have a character more. */
    private static boolean isSon(Passage passage, int begin, int surname) {
        return surname == begin + 2
                && passage.at(surname + 2) == '郎'
                && isGiven(passage, surname)
                && isGiven(passage, surname + 1);
    }

    /** {@code 教授丁以宁介绍}: behind a post the name may hold a function word where it ends for sure. */
    private boolean mayHold(Passage passage, int begin, int end, Evidence evidence) {
        boolean rarely = evidence == Evidence.POST
                && RARELY_GIVEN.indexOf(passage.at(end - 1)) >= 0
                && lexicon.commonSurnames().longestFrom(passage.text(), begin) == end - 1
                && isGiven(passage, end)
                && ends.score(passage, end + 1) >= NameEnds.SURE;
        return rarely || mayEnd(passage, begin, end, evidence);
    }

    /** {@code 董事长岳清和出席}: the segmentation knows that a function word is part of this name. */
    private boolean mayEnd(Passage passage, int begin, int end, Evidence evidence) {
        return isGiven(passage, end - 1)
                || (evidence.isAnchored() && isRecognised(passage, begin) && isSure(passage, begin));
    }

    private static boolean isRecognised(Passage passage, int begin) {
        return passage.partOfSpeech(begin).equals("nr") && passage.isWord(begin, begin + 3);
    }

    private boolean isSure(Passage passage, int begin) {
        return !passage.isHard(begin + 2) && ends.score(passage, begin + 3) >= NameEnds.SURE;
    }

    private boolean isOtherWord(Passage passage, int begin, Evidence evidence) {
        return (isFunctionWord(passage, begin) && !isNamedForSure(passage, begin, evidence))
                || isTitled(passage, begin)
                || isInsideOffice(passage, begin)
                || isCommonWord(passage, begin, evidence)
                || isPlace(passage, begin, evidence)
                || isBuilding(passage, begin);
    }

    /** {@code 市长江大桥}: a building's kind is nobody's given name. */
    private boolean isBuilding(Passage passage, int begin) {
        int kind = lexicon.facilitySuffixes().longestFrom(passage.text(), begin + 1);
        return kind >= begin + 3 && passage.at(begin - 1) == '长';
    }

    /** Some surnames are prepositions and verbs first: {@code 负责人从四个方面介绍},
     * {@code 学生边走边唱}. */
    private static boolean isFunctionWord(Passage passage, int begin) {
        boolean recognised = passage.partOfSpeech(begin).equals("nr");
        boolean twice = passage.at(begin) == '边' && (passage.at(begin + 2) == '边' || passage.at(begin + 3) == '边');
        return twice || passage.at(begin) == '有' || (FUNCTION_WORDS.indexOf(passage.at(begin)) >= 0 && !recognised);
    }

    /** {@code 经理把志远陪同}: behind a post a function word is a surname where two characters and an end follow. */
    private boolean isNamedForSure(Passage passage, int begin, Evidence evidence) {
        int end = begin + 3;
        boolean given = isGiven(passage, begin + 1) && isGiven(passage, begin + 2);
        boolean word = passage.isWord(begin + 1, end)
                && !passage.partOfSpeech(begin + 1).startsWith("nr");
        return evidence == Evidence.POST
                && passage.at(begin) != '有'
                && given
                && !word
                && (passage.isHard(end) || ends.isPersonVerb(passage, end))
                && lexicon.breakers().longestFrom(passage.text(), begin + 1, end) < 0;
    }

    /** {@code 丁教授}, {@code 王医生}: a surname and a form of address is no full name. */
    private boolean isTitled(Passage passage, int begin) {
        int given = lexicon.surnames().longestFrom(passage.text(), begin);
        int title = Math.max(
                lexicon.posts().longestFrom(passage.text(), given), ADDRESSES.longestFrom(passage.text(), given));
        return title >= given + 2;
    }

    /** {@code 县卫计委}, {@code 中车时代}: neither an office nor a known body begins or ends in a name. */
    private boolean isInsideOffice(Passage passage, int begin) {
        int office = Math.max(
                lexicon.departmentNames().longestFrom(passage.text(), begin),
                lexicon.knownNames().longestFrom(passage.text(), begin));
        boolean inside = begin > 0 && lexicon.knownNames().longestFrom(passage.text(), begin - 1) > begin;
        return inside || office >= begin + 3;
    }

    private boolean isCommonWord(Passage passage, int begin, Evidence evidence) {
        int end = lexicon.notNames().longestFrom(passage.text(), begin);
        if (end < 0) {
            return false;
        }
        int word = passage.wordIndex(begin);
        boolean longer = word >= 0
                && passage.words().get(word).partOfSpeech().equals("nr")
                && passage.words().get(word).end() > end;
        boolean delimited = end < begin + 3 && isWhole(passage, begin);
        return !(evidence.isAnchored() && (longer || delimited));
    }

    /** Whether a surname and two characters stand before a mark or a verb of saying: {@code 局长区展云强调}. */
    private boolean isWhole(Passage passage, int begin) {
        int end = lexicon.surnames().longestFrom(passage.text(), begin) + 2;
        boolean given = isGiven(passage, end - 1) && isGiven(passage, end - 2);
        boolean compound = end == begin + 4;
        return given && (passage.isHard(end) || (compound && ends.score(passage, end) >= NameEnds.VERB));
    }

    /** A place is no name; behind a post only a long one that the segmentation takes for a place too. */
    private static boolean isPlace(Passage passage, int begin, Evidence evidence) {
        int end = passage.atlas().longestFrom(passage.text(), begin);
        boolean certain = end >= begin + 3 && passage.partOfSpeech(begin).startsWith("ns");
        return end >= begin + 2 && (certain || !evidence.isAnchored());
    }

    private static boolean isGiven(Passage passage, int position) {
        char character = passage.at(position);
        boolean han = character >= '\u4e00' && character <= '\u9fff';
        return han && NEVER_GIVEN.indexOf(character) < 0 && !passage.isUnread(position);
    }

    private double score(Passage passage, int begin, int end, Evidence evidence) {
        boolean recognised =
                passage.isWord(begin, end) && passage.partOfSpeech(begin).equals("nr");
        boolean common = lexicon.commonSurnames().longestFrom(passage.text(), begin) > 0;
        boolean whole = recognised && !isCut(passage, begin, end);
        double score = ends.score(passage, end) + (whole ? RECOGNISED : 0) + (common ? COMMON_SURNAME : 0);
        if (isDictionaryWord(passage, begin, end)) {
            score -= evidence == Evidence.POST || evidence == Evidence.LIST ? 1 : OTHER_WORD;
        }
        if (opensWithPlace(passage, begin, end)) {
            score -= PLACE;
        }
        boolean said = lexicon.personVerbs().longestFrom(passage.text(), begin + 1, end) == end;
        if (said || isAdverbial(passage, begin, end)) {
            return 0;
        }
        boolean three = recognised && end - begin == 3;
        boolean surname = (common || ends.isPersonVerb(passage, end)) && !holdsVerb(passage, begin, end);
        return switch (evidence) {
            case POST, LIST -> score;
            case ADDRESS -> recognised || ends.score(passage, end) >= NameEnds.SURE ? score : 0;
            case BODY -> three || closesBody(passage, end) ? score : 0;
            case KIND -> common || isCompound(passage, begin) ? score - 0.4 : 0;
            case CLAUSE -> ends.isPersonVerb(passage, end) ? score : 0;
            case SHORT -> recognised && end - begin == 2 && USUAL.indexOf(passage.at(begin)) >= 0 ? score - 0.5 : 0;
            case NONE -> three && surname && RARE_ALONE.indexOf(passage.at(begin)) < 0 ? score - 1 : 0;
        };
    }

    /** {@code 盛有}, {@code 管得}: what a container or a man does. */
    private static boolean holdsVerb(Passage passage, int begin, int end) {
        return "有得好不未".indexOf(passage.at(begin + 1)) >= 0 && end - begin == 3;
    }

    /** {@code 学生未毕业}: a surname that is an adverb before a verb. */
    private static boolean isAdverbial(Passage passage, int begin, int end) {
        return "未常都才管尚".indexOf(passage.at(begin)) >= 0
                && passage.isWord(begin + 1, end)
                && passage.partOfSpeech(begin + 1).startsWith("v");
    }

    /** {@code 苟春/晖/汇报}: the recogniser left the last character of a name to stand alone before a verb or a mark. */
    private boolean isCut(Passage passage, int begin, int end) {
        return end - begin == 2
                && passage.isWord(end, end + 1)
                && isGiven(passage, end)
                && "nag".indexOf(passage.partOfSpeech(end).charAt(0)) >= 0
                && lexicon.followers().longestFrom(passage.text(), end) < 0
                && ends.score(passage, end + 1) >= NameEnds.VERB;
    }

    /** {@code 秘书长李明、洛阳沃禾种业公司}: a place that goes on is no name. */
    private boolean opensWithPlace(Passage passage, int begin, int end) {
        return passage.atlas().longestFrom(passage.text(), begin) == begin + 2
                && lexicon.surnames().longestFrom(passage.text(), begin) == begin + 1
                && ends.score(passage, end) < NameEnds.VERB;
    }

    private boolean isCompound(Passage passage, int begin) {
        return lexicon.surnames().longestFrom(passage.text(), begin) == begin + 2;
    }

    private static boolean closesBody(Passage passage, int end) {
        return passage.text().startsWith("一行", end) || passage.text().startsWith("等", end);
    }

    private static boolean isDictionaryWord(Passage passage, int begin, int end) {
        String tag = passage.partOfSpeech(begin);
        return passage.isWord(begin, end) && end - begin >= 2 && !tag.startsWith("nr") && !tag.equals("nz");
    }
}
