package kuaibao.enrich.entity;

import java.util.BitSet;
import java.util.Set;
import kuaibao.enrich.words.Gazetteer;
import kuaibao.enrich.words.Region;
import kuaibao.enrich.words.Word;

/**
 * Says where one character stands for a place: a province behind words such as 在, 驻, 来 ({@code 在豫}), the page's own
 * city ({@code 来临考察} on a page of 临河市), and countries ({@code 中美}, {@code 对日}, {@code 俄总统}).
 */
final class CharacterPlaces {
    private static final String BEFORE_PROVINCE = "在驻来赴入离莅抵返援留进";
    private static final String BEFORE_HOME = "在驻来赴入离莅抵返留住";
    private static final String BEFORE_COUNTRY = "对涉访驻赴来在旅援抵离返";
    private static final String COUNTRIES = "中美俄英法德韩日印朝欧非澳港台巴以越泰墨奥";
    private static final String TAGGED = "美俄英法德韩印朝欧华澳港台越";
    private static final String VISITED = "美俄英韩日欧非华澳港台印朝";

    /** {@code 最美阅读者}, {@code 天公作美}: the adjective. */
    private static final String NO_COUNTRY_BEHIND = "最作更很之真完优精唯尽";

    /** What reads like two countries and is another word. */
    private static final Set<String> OTHER_WORDS =
            Set.of("非法", "美德", "中非", "台中", "中台", "巴中", "中欧", "日中", "以中", "以法", "以德", "以美");

    private static final int LONGEST_LIST = 20;

    private final Gazetteer gazetteer;

    /** The characters that stand for a place somewhere: most characters of a text stand for none. */
    private final BitSet places = new BitSet();

    CharacterPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (char character = '\u4e00'; character <= '\u9fff'; character++) {
            places.set(character, gazetteer.ofCharacter(character).isPresent());
        }
        (COUNTRIES + '华').chars().forEach(places::set);
    }

    /** Whether the character by itself stands for a place. */
    boolean isPlace(Passage passage, int position) {
        char character = passage.at(position);
        if (!places.get(character) && !passage.atlas().isInitial(character)) {
            return false;
        }
        if (passage.isUnread(position) || passage.isPerson(position)) {
            return false;
        }
        boolean capital = passage.text().startsWith("资企业", position + 1); // 德资企业 says whose it is
        return !capital && (isProvince(passage, position) || isCountry(passage, position) || isHome(passage, position));
    }

    private boolean isProvince(Passage passage, int position) {
        boolean listed = passage.at(position - 1) == '、' && isProvinceBefore(passage, position - 2);
        if (!listed && !opensList(passage, position)) {
            return false;
        }
        boolean meant = gazetteer
                .ofCharacter(passage.at(position))
                .filter(region -> region.level() == Region.Level.PROVINCE || isVisited(passage, position, region))
                .isPresent();
        boolean closed = listed && "两二三四五六".indexOf(passage.at(position + 1)) >= 0;
        return meant && (closed || isWhole(passage, position));
    }

    /** {@code 在豫}, {@code 来自豫、鲁}. */
    private static boolean opensList(Passage passage, int position) {
        return BEFORE_PROVINCE.indexOf(passage.at(position - 1)) >= 0
                || passage.text().startsWith("来自", position - 2);
    }

    private static boolean isWhole(Passage passage, int position) {
        int word = passage.wordIndex(position);
        return word >= 0
                && passage.words().get(word).end() == position + 1
                && passage.words().get(word).begin() >= position - 1;
    }

    /** {@code 来烟考察}: a prefecture's character where the prefecture is printed too and a verb follows. */
    private static boolean isVisited(Passage passage, int position, Region region) {
        return passage.atlas().isIntroduced(region.name())
                && passage.partOfSpeech(position + 1).startsWith("v")
                && passage.startsWord(position + 1);
    }

    /** {@code 在豫、鲁、苏}: the list goes on. */
    private boolean isProvinceBefore(Passage passage, int position) {
        int first = position;
        while (first >= 2 && position - first < LONGEST_LIST && passage.at(first - 1) == '、') {
            first -= 2;
        }
        return gazetteer.ofCharacter(passage.at(position)).isPresent() && opensList(passage, first);
    }

    /** {@code 来临交流}, {@code 驻临省人大代表}: the first character of a city or county that the page prints in full. */
    private static boolean isHome(Passage passage, int position) {
        if (BEFORE_HOME.indexOf(passage.at(position - 1)) < 0
                || !passage.atlas().isInitial(passage.at(position))) {
            return false;
        }
        boolean posted = "驻住".indexOf(passage.at(position - 1)) >= 0 && "省市县".indexOf(passage.at(position + 1)) >= 0;
        return posted || (isWhole(passage, position) && passage.placeFrom(position) < 0);
    }

    private static boolean isCountry(Passage passage, int position) {
        char character = passage.at(position);
        boolean paired = COUNTRIES.indexOf(character) >= 0;
        if (!paired && character != '华') {
            return false;
        }
        Word word = passage.words().get(Math.max(0, passage.wordIndex(position)));
        if (paired && word.text().length() > 1) {
            return isPair(word) || isSide(passage, word, position);
        }
        boolean single = word.begin() == position && word.text().length() == 1;
        boolean tagged = single
                && word.is("b")
                && TAGGED.indexOf(character) >= 0
                && NO_COUNTRY_BEHIND.indexOf(passage.at(position - 1)) < 0;
        boolean visited = single
                && VISITED.indexOf(character) >= 0
                && BEFORE_COUNTRY.indexOf(passage.at(position - 1)) >= 0
                && passage.startsWord(position - 1);
        boolean dated =
                passage.partOfSpeech(position - 1).startsWith("m") || Character.isDigit(passage.at(position - 1));
        return tagged || visited || (single && paired && !dated && isBesideTagged(passage, position));
    }

    /** {@code 中美}, {@code 港澳台}: a word of countries' characters alone. */
    private static boolean isPair(Word word) {
        return word.text().length() <= 3
                && !OTHER_WORDS.contains(word.text())
                && word.text().chars().allMatch(character -> COUNTRIES.indexOf(character) >= 0);
    }

    /** {@code 美方}: the side of a country. */
    private static boolean isSide(Passage passage, Word word, int position) {
        return passage.at(position) != '以'
                && word.begin() == position
                && word.text().length() == 2
                && passage.at(position + 1) == '方';
    }

    /** {@code 中/俄}: beside a character that the segmentation knows as a country's. */
    private static boolean isBesideTagged(Passage passage, int position) {
        return isTagged(passage, position - 1) || isTagged(passage, position + 1);
    }

    private static boolean isTagged(Passage passage, int position) {
        return TAGGED.indexOf(passage.at(position)) >= 0
                && passage.isWord(position, position + 1)
                && passage.partOfSpeech(position).startsWith("b");
    }
}
