package kuaibao.enrich;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.Word;

/**
 * Names that a sentence by itself has and that the record of an article leaves out on purpose: who reports it, whose
 * teaching it quotes, and the country in {@code 访华}. News corpora count them.
 */
final class LoneNames {
    private static final Pattern REPORTERS = Pattern.compile(
            "(?:记者|通讯员)\\s?([\\p{IsHan}·]{2,4}(?:[、\\s][\\p{IsHan}·]{2,4}){0,4}?)(?=报道|摄影|摄|[）)]|[、\\s]?(?:特约)?(?:记者|通讯员))");
    private static final Pattern NAME = Pattern.compile("[^、\\s]+");

    /** Whose teachings are called after them: {@code 马克思主义}, {@code 邓小平理论}. */
    private static final Pattern TEACHERS = Pattern.compile("马克思|恩格斯|列宁|毛泽东|周恩来|邓小平|孙中山");

    /** {@code 访华}, {@code 来华投资}; {@code 华侨} and {@code 华东} are words of their own. */
    private static final Pattern CHINA = Pattern.compile("(?<=[访来驻对在旅赴侵])华(?![东南北中侨夏人裔为润])");

    /** HanLP's tags of names written for their sound, and of Japanese ones. */
    private static final Set<String> FOREIGN = Set.of("nrf", "nrj");

    private static final int SHORTEST_FOREIGN = 3;
    private static final String BANK = "ntcb";

    /** {@code 国会}, {@code 内阁}: the only one of its country, so that no name need say of which. */
    private static final Pattern STATE = Pattern.compile("国会(?!山)|内阁|参议院|众议院|国民议会");

    /** {@code 教育部门} is no ministry. */
    private static final String NEVER_BEHIND_KNOWN = "门队分件位署落员";

    private final Lexicon lexicon;

    LoneNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Those of a sentence that stand apart from the names that are known.
     *
     * @param words of the sentence
     * @param known the names that an article would have
     */
    List<Mention> find(String sentence, List<Word> words, List<Mention> known) {
        Found found = new Found(sentence, known);
        if (sentence.indexOf('者') >= 0 || sentence.indexOf('员') >= 0) {
            reporters(sentence, found);
        }
        for (Matcher teacher = TEACHERS.matcher(sentence); teacher.find(); ) {
            found.add(EntityType.PERSON, teacher.start(), teacher.end());
        }
        for (Matcher china = CHINA.matcher(sentence); china.find(); ) {
            found.add(EntityType.PLACE, china.start(), china.end());
        }
        for (Matcher state = STATE.matcher(sentence); state.find(); ) {
            found.add(EntityType.ORGANIZATION, state.start(), state.end());
        }
        words.forEach(word -> known(sentence, word.begin(), found));
        words.forEach(word -> take(word, found));
        return found.mentions;
    }

    /** Who is only quoted as a source: {@code 据中央气象台}. */
    private void known(String sentence, int begin, Found found) {
        int end = lexicon.knownNames().longestFrom(sentence, begin);
        if (end > 0 && (end == sentence.length() || NEVER_BEHIND_KNOWN.indexOf(sentence.charAt(end)) < 0)) {
            found.add(EntityType.ORGANIZATION, begin, end);
        }
    }

    private void reporters(String sentence, Found found) {
        for (Matcher reporters = REPORTERS.matcher(sentence); reporters.find(); ) {
            Matcher name = NAME.matcher(sentence).region(reporters.start(1), reporters.end(1));
            while (name.find()) {
                if (lexicon.surnames().longestFrom(sentence, name.start()) > 0) {
                    found.add(EntityType.PERSON, name.start(), name.end());
                }
            }
        }
    }

    private void take(Word word, Found found) {
        int length = word.end() - word.begin();
        if (FOREIGN.contains(word.partOfSpeech()) && length >= SHORTEST_FOREIGN) {
            found.add(EntityType.PERSON, word.begin(), word.end());
        } else if (word.is("ns")
                && length > 1
                && !lexicon.gazetteer().regions(word.text()).isEmpty()) {
            found.add(EntityType.PLACE, word.begin(), word.end());
        } else if (word.partOfSpeech().equals(BANK)) {
            found.add(EntityType.ORGANIZATION, word.begin(), word.end());
        }
    }

    /** The names found so far. */
    private static final class Found {
        private final String sentence;
        private final List<Mention> mentions = new ArrayList<>();
        private final BitSet taken = new BitSet();

        Found(String sentence, List<Mention> known) {
            this.sentence = sentence;
            known.forEach(
                    mention -> taken.set(mention.span().begin(), mention.span().end()));
        }

        void add(EntityType type, int begin, int end) {
            int next = taken.nextSetBit(begin);
            if (next < 0 || next >= end) {
                taken.set(begin, end);
                mentions.add(
                        new Mention(sentence.substring(begin, end), type, new Span(Part.PARAGRAPH, 0, begin, end)));
            }
        }
    }
}
