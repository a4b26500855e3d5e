package kuaibao.enrich.entity;

import java.util.List;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.WordSet;

/** Knows what begins with a surname and is no name: an adverb, a preposition, an office, a place, a form of address. */
final class OtherWords {
    /** Surnames that are far more often other words: {@code 秘书长和丽江}. */
    private static final String SELDOM = "和自星字茶水拜折黑买摆召盘锁纳缴祭犹淡竹智妥逮脱";

    /** Surnames that behind a figure are its scale: {@code 第30万根钢轨}. */
    private static final String SCALES = "万亿千百余多";

    private static final String NUMERALS = "一二三四五六七八九十百千两半";
    private static final String FUNCTION_WORDS = "从经由把对向为以都则应能要过来去成占并被通";
    private static final WordSet ADDRESSES = new WordSet(List.of(
            "师傅", "老师", "先生", "女士", "小姐", "大夫", "护士", "同学", "同志", "老板", "阿姨", "大爷", "大妈", "大娘", "大姐", "大哥", "老汉", "奶奶",
            "爷爷"));

    private final Lexicon lexicon;
    private final NameEnds ends;

    OtherWords(Lexicon lexicon, NameEnds ends) {
        this.lexicon = lexicon;
        this.ends = ends;
    }

    /** Whether a name of any kind is out of the question here. */
    boolean excludesName(Passage passage, int begin) {
        return isAdverb(passage, begin) || isInsidePlace(passage, begin);
    }

    /** {@code 家长特意赶来}: an adverb is no name, unless a compound surname happens to be one. */
    private boolean isAdverb(Passage passage, int begin) {
        int word = passage.wordIndex(begin);
        return word >= 0
                && passage.words().get(word).text().length() >= 2
                && passage.words().get(word).partOfSpeech().startsWith("d")
                && lexicon.surnames().longestFrom(passage.text(), begin) < 0;
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

    /** Whether what begins here with a surname is rather another word. */
    boolean isOtherWord(Passage passage, int begin, Evidence evidence) {
        return isNumber(passage, begin)
                || (isFunctionWord(passage, begin) && !isNamedForSure(passage, begin, evidence))
                || isTitled(passage, begin)
                || isInsideOffice(passage, begin)
                || isCommonWord(passage, begin, evidence)
                || isPlace(passage, begin, evidence)
                || isBuilding(passage, begin);
    }

    /** {@code 第30万根钢轨}, {@code 占四成以上}. */
    private static boolean isNumber(Passage passage, int begin) {
        boolean scale = SCALES.indexOf(passage.at(begin)) >= 0
                && (Character.isDigit(passage.at(begin - 1))
                        || NUMERALS.indexOf(passage.at(begin - 1)) >= 0
                        || passage.at(begin - 1) == '.');
        return scale || (passage.at(begin) == '占' && NUMERALS.indexOf(passage.at(begin + 1)) >= 0);
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
        return twice
                || passage.at(begin) == '有'
                || SELDOM.indexOf(passage.at(begin)) >= 0
                || (FUNCTION_WORDS.indexOf(passage.at(begin)) >= 0 && !recognised);
    }

    /** {@code 经理把志远陪同}: behind a post a function word is a surname where two characters and an end follow. */
    private boolean isNamedForSure(Passage passage, int begin, Evidence evidence) {
        int end = begin + 3;
        boolean given = Givens.isGiven(passage, begin + 1) && Givens.isGiven(passage, begin + 2);
        boolean word = passage.isWord(begin + 1, end)
                && !passage.partOfSpeech(begin + 1).startsWith("nr");
        boolean sure = SELDOM.indexOf(passage.at(begin)) > SELDOM.indexOf('自')
                && (ends.isPersonVerb(passage, end) || recognised(passage, begin, end));
        boolean joins = passage.at(begin) == '和' && lexicon.surnames().longestFrom(passage.text(), begin + 1) > 0;
        return (evidence == Evidence.POST || evidence == Evidence.ADDRESS)
                && passage.at(begin) != '有'
                && given
                && (!word || sure)
                && !joins
                && (sure || passage.isHard(end) || ends.isPersonVerb(passage, end) || ends.isLongFollower(passage, end))
                && lexicon.breakers().longestFrom(passage.text(), begin + 1, end) < 0;
    }

    private static boolean recognised(Passage passage, int begin, int end) {
        return passage.isWord(begin, end) && passage.partOfSpeech(begin).startsWith("nr");
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
        return !(evidence.isAnchored() && (longer || delimited)) && !speaks(passage, begin, end, evidence);
    }

    /** Whether a surname and two characters stand before a mark or a verb of saying: {@code 局长区展云强调}. */
    private boolean isWhole(Passage passage, int begin) {
        int end = lexicon.surnames().longestFrom(passage.text(), begin) + 2;
        boolean given = Givens.isGiven(passage, end - 1) && Givens.isGiven(passage, end - 2);
        boolean compound = end == begin + 4;
        return given && (passage.isHard(end) || (compound && ends.score(passage, end) >= NameEnds.VERB));
    }

    /** {@code 副局长祁连山出席}: behind a post whoever does what only people do is no mountain. */
    private boolean speaks(Passage passage, int begin, int end, Evidence evidence) {
        return evidence == Evidence.POST
                && end == begin + 3
                && passage.partOfSpeech(begin).startsWith("ns")
                && ends.isPersonVerb(passage, end);
    }

    /** A place is no name; behind a post only a long one that the segmentation takes for a place too. */
    private boolean isPlace(Passage passage, int begin, Evidence evidence) {
        int end = passage.placeFrom(begin);
        boolean certain = end >= begin + 3
                && passage.partOfSpeech(begin).startsWith("ns")
                && !speaks(passage, begin, end, evidence);
        return end >= begin + 2 && (certain || !evidence.isAnchored());
    }
}
