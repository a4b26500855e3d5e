package kuaibao.enrich.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import kuaibao.enrich.Part;

/** Finds whom 全市, 该公司, 项目 or 合作社 means: the name before it in the text that ends so. */
final class Anaphors {
    private static final WordList POINTERS = new WordList(List.of("该", "这座", "这条", "这家", "这所", "这个", "这项", "这片", "这处"));
    private static final String REGIONS = "市省县区镇乡村州旗盟";
    private static final String LARGE = "市县区州旗盟";
    private static final Set<String> NOUNS = Set.of(
            "项目", "公司", "企业", "园区", "集团", "基地", "工程", "学校", "学院", "医院", "联合社", "校", "院", "小院", "片区", "示范区", "景区", "研究院",
            "产业园", "工厂", "水库", "电站", "银行", "机场", "大桥", "桥", "赛事", "活动", "平台", "演练", "比赛", "大会", "展会", "招聘会", "论坛", "社区",
            "街道", "中心", "快线", "专线", "线路", "铁路", "隧道", "考察团", "代表团", "代表队", "剧团", "法院", "幼儿园", "养老院", "博物馆", "图书馆",
            "文化馆", "农场", "林场", "俱乐部", "产业带", "生产线");

    private static final List<String> PREFIXES = List.of("该", "此次", "本次", "本届", "此", "这个", "这家", "这座", "这所", "这项");
    private static final String SCOPES = "全我本该";
    private static final String INSIDES = "市县区镇乡村州旗";
    private static final int LONGEST_SHORT = 4;
    private static final WordList SHORT = shortForms();

    /** What was named so many names before is not meant any more. */
    private static final int MEMORY = 100;

    private static final Set<String> FIRMS = Set.of("公司", "企业", "集团");
    private static final int SHORTEST_FORM = 4;
    /** Who is named so often is what an article is about. */
    private static final int LEADING = 3;

    private static final Set<String> OCCASIONS = Set.of("赛事", "比赛", "活动", "大会", "展会", "演练");
    private static final WordList SCHOOLS = new WordList(List.of("学校", "大学", "学院", "中学", "小学", "职院", "幼儿园"));
    private static final Pattern OCCASION = Pattern.compile(".{2,40}(?:赛|马拉松|运动会|节|博览会|展览会|活动|招聘会|展)");
    private static final Pattern FIRM = Pattern.compile(".*(?:公司|集团|厂)");
    private static final Pattern OFFICE = Pattern.compile(".*(?:局|委|政府|党组|办|办公室|部|会|处|科|党工委|支部|署|厅|队|协会|大学|学院|学校|医院)");

    private final HomeRegions home;
    private final List<Mention> mentions;
    private final List<String> pagePlaces;
    private final List<String> texts;
    private final Map<String, Optional<String>> byForm = new HashMap<>();
    private final Map<String, Optional<String>> byNoun = new HashMap<>();
    private final Map<String, Integer> timesNamed;
    private final Map<Integer, Optional<String>> byLine = new HashMap<>();
    private final Map<String, Optional<String>> byEnd = new HashMap<>();
    private final Map<Character, Optional<String>> byHome = new HashMap<>();
    private final Map<Character, Optional<String>> byRegion = new HashMap<>();

    Anaphors(List<Mention> mentions, ArticleText article, HomeRegions home) {
        this.home = home;
        this.mentions = List.copyOf(mentions);
        this.timesNamed = timesNamed(mentions);
        this.pagePlaces = article.pagePlaces();
        this.texts = Stream.concat(article.titles().stream(), article.paragraphs().stream())
                .toList();
    }

    /** The length of the referring words that begin at the place, or 0. */
    static int lengthAt(String text, int begin) {
        return SHORT.lengthAt(text, begin);
    }

    static boolean isReferring(String words) {
        return NOUNS.contains(withoutPointer(words)) || isScope(words);
    }

    /** All referring words of two to four characters. */
    private static WordList shortForms() {
        List<String> forms = new ArrayList<>();
        for (String noun : NOUNS) {
            forms.add(noun);
            PREFIXES.forEach(pointer -> forms.add(pointer + noun));
        }
        SCOPES.chars()
                .forEach(scope -> REGIONS.chars().forEach(region -> forms.add("" + (char) scope + (char) region)));
        INSIDES.chars().forEach(region -> {
            forms.add((char) region + "里");
            forms.add((char) region + "内");
        });
        return new WordList(forms.stream()
                .filter(form -> form.length() >= 2 && form.length() <= LONGEST_SHORT)
                .toList());
    }

    /**
     * The name before the place in the same line that the words stand for; for a region, any that the article names.
     */
    Optional<String> near(String words, Line line, int before) {
        if (words.equals("全国") || words.equals("我国")) {
            return Optional.empty();
        }
        if (isScope(words)) {
            return region(words.charAt(isInside(words) ? 0 : 1), line, before);
        }
        String noun = withoutPointer(words);
        return NOUNS.contains(noun) ? nearest(line, before, mention -> isNamed(mention, noun, true)) : Optional.empty();
    }

    /** The first name anywhere in the article that the words can stand for. */
    Optional<String> anywhere(String words) {
        String noun = withoutPointer(words);
        return NOUNS.contains(noun) ? byNoun.computeIfAbsent(noun, this::firstEnding) : Optional.empty();
    }

    /** {@code 该线}, {@code 该科}: whatever is pointed at, but for the nouns that stand for a name of any form. */
    static boolean isPointed(String words) {
        int pointer = pointerAt(words, 0);
        return pointer > 0 && words.length() > pointer && !isReferring(words);
    }

    /** The length of 该 or 这座 at the place, or 0. */
    static int pointerAt(String text, int begin) {
        return POINTERS.lengthAt(text, begin);
    }

    static boolean isProject(String words) {
        String noun = withoutPointer(words);
        return noun.equals("项目") || noun.equals("工程");
    }

    static boolean isOccasion(String words) {
        return OCCASIONS.contains(withoutPointer(words));
    }

    /** The first name in the article that ends with the noun and says more. */
    Optional<String> ending(String noun) {
        return byEnd.computeIfAbsent(noun, this::firstLonger);
    }

    private Optional<String> firstLonger(String noun) {
        return mentions.stream()
                .filter(mention -> mention.type() != EntityType.PERSON)
                .map(Mention::name)
                .filter(name -> name.length() > noun.length() && name.endsWith(noun))
                .findFirst();
    }

    static boolean isPronoun(String words) {
        boolean one = words.startsWith("他") || words.startsWith("她");
        return one && (words.length() == 1 || "和与".indexOf(words.charAt(1)) >= 0);
    }

    /** Whom 他 and 她 mean: the one of whom the article tells, or the last person named before the place. */
    Optional<String> person(Line line, int before) {
        List<Mention> here = line.mentionsFrom(0, before);
        Optional<String> last = Optional.empty();
        for (int i = here.size() - 1; i >= Math.max(0, here.size() - MEMORY); i--) {
            Mention mention = here.get(i);
            boolean person =
                    mention.type() == EntityType.PERSON && mention.span().end() <= before;
            if (person && isProtagonist(mention.name())) {
                return Optional.of(mention.name());
            }
            last = person ? last.or(() -> Optional.of(mention.name())) : last;
        }
        Optional<String> near = last;
        return byLine.computeIfAbsent(line.index(), this::personBefore).or(() -> near);
    }

    /** The last one of the paragraphs before of whom the article tells. */
    private Optional<String> personBefore(int paragraph) {
        List<String> names = mentions.stream()
                .filter(mention ->
                        mention.type() == EntityType.PERSON && mention.span().part() == Part.PARAGRAPH)
                .filter(mention -> mention.span().paragraph() < paragraph)
                .sorted(Comparator.comparingInt(
                                (Mention mention) -> mention.span().paragraph())
                        .thenComparingInt(mention -> mention.span().begin())
                        .reversed())
                .map(Mention::name)
                .toList();
        return names.stream().filter(this::isProtagonist).findFirst();
    }

    /** Whether an article is about a person: it names the one in a heading or again and again. */
    boolean isProtagonist(String name) {
        return timesNamed.getOrDefault(name, 0) >= LEADING;
    }

    /** A heading weighs as much as several mentions. */
    private static Map<String, Integer> timesNamed(List<Mention> mentions) {
        Map<String, Integer> times = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.PERSON) {
                times.merge(mention.name(), mention.span().part() == Part.TITLE ? LEADING : 1, Integer::sum);
            }
        }
        return times;
    }

    static boolean isScope(String words) {
        if (words.length() != 2) {
            return false;
        }
        boolean whole = SCOPES.indexOf(words.charAt(0)) >= 0 && REGIONS.indexOf(words.charAt(1)) >= 0;
        return whole || isInside(words);
    }

    /** 村里, 县里. */
    private static boolean isInside(String words) {
        return "里内".indexOf(words.charAt(1)) >= 0 && INSIDES.indexOf(words.charAt(0)) >= 0;
    }

    /** Whether the words mean some firm: a firm goes by any name. */
    static boolean isFirm(String words) {
        return FIRMS.contains(withoutPointer(words));
    }

    /** {@code 学校}: a college goes by it too. */
    static boolean isSchool(String noun, String name) {
        boolean school = noun.equals("学校") || noun.equals("校") || noun.equals("学院");
        return school && SCHOOLS.lengthBefore(name, 0, name.length()) > 0;
    }

    /** The one name that ends with a shorter form of it: 云岭检验中心 for 检验中心. */
    Optional<String> full(String words) {
        return words.length() >= SHORTEST_FORM && NOUNS.contains(words.substring(words.length() - 2))
                ? byForm.computeIfAbsent(words, this::firstFull)
                : Optional.empty();
    }

    private Optional<String> firstFull(String words) {
        boolean named = mentions.stream().anyMatch(mention -> mention.name().equals(words));
        return mentions.stream()
                .filter(mention -> !named && mention.type() != EntityType.PERSON)
                .map(Mention::name)
                .filter(name -> name.length() > words.length() && name.endsWith(words))
                .findFirst();
    }

    /** Whether a topic can be meant by a noun: its own ending, or any event by 赛事 and 活动. */
    static boolean canMean(String noun, String topic) {
        return topic.endsWith(noun)
                || (OCCASIONS.contains(noun) && OCCASION.matcher(topic).matches());
    }

    static String withoutPointer(String words) {
        if (words.isEmpty() || "该此本这".indexOf(words.charAt(0)) < 0) {
            return words;
        }
        for (String pointer : PREFIXES) {
            if (words.startsWith(pointer)) {
                return words.substring(pointer.length());
            }
        }
        return words;
    }

    private Optional<String> firstEnding(String noun) {
        return mentions.stream()
                .filter(mention -> isNamed(mention, noun, false))
                .map(Mention::name)
                .findFirst();
    }

    private static Optional<String> nearest(Line line, int before, Predicate<Mention> wanted) {
        List<Mention> earlier = line.mentionsFrom(0, before);
        for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - MEMORY); i--) {
            if (earlier.get(i).span().end() <= before && wanted.test(earlier.get(i))) {
                return Optional.of(earlier.get(i).name());
            }
        }
        return Optional.empty();
    }

    /** A firm goes by any name in the same paragraph, elsewhere by one that says that it is one. */
    private static boolean isNamed(Mention mention, String noun, boolean near) {
        if (mention.type() == EntityType.PERSON || mention.name().length() <= noun.length()) {
            return false;
        }
        boolean firm = FIRMS.contains(noun) && mention.type() == EntityType.ORGANIZATION;
        boolean named = near
                ? !OFFICE.matcher(mention.name()).matches()
                : FIRM.matcher(mention.name()).matches();
        return mention.name().endsWith(noun) || (firm && named);
    }

    /** The region itself where it is named, else the one in an office's name: 临河市 in 临河市统计局. */
    private Optional<String> region(char end, Line line, int before) {
        Optional<String> ofArticle =
                LARGE.indexOf(end) >= 0 ? byHome.computeIfAbsent(end, home::ofRank) : Optional.empty();
        return ofArticle
                .or(() -> nearest(line, before, mention -> isRegion(mention, end)))
                .or(() -> byRegion.computeIfAbsent(end, this::firstRegion))
                .or(() -> byHome.computeIfAbsent(end, home::ofRank));
    }

    private Optional<String> firstRegion(char end) {
        return mentions.stream()
                .filter(mention -> isRegion(mention, end))
                .map(Mention::name)
                .findFirst()
                .or(() -> mentions.stream()
                        .filter(mention -> mention.type() == EntityType.ORGANIZATION)
                        .map(mention -> prefix(mention.name(), end))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> shortForm(end))
                .or(() ->
                        pagePlaces.stream().filter(name -> endsWith(name, end)).findFirst());
    }

    private static boolean isRegion(Mention mention, char end) {
        return mention.type() == EntityType.PLACE && endsWith(mention.name(), end);
    }

    /** 临河市 where only 临河 is marked as a name: the text writes 市 behind it somewhere. */
    private Optional<String> shortForm(char end) {
        return mentions.stream()
                .filter(mention ->
                        mention.type() == EntityType.PLACE && mention.name().length() <= 4)
                .map(mention -> mention.name() + end)
                .filter(name -> texts.stream().anyMatch(text -> text.contains(name)))
                .findFirst();
    }

    private static boolean endsWith(String name, char end) {
        return name.length() > 2 && name.charAt(name.length() - 1) == end && HomeRegions.isName(name);
    }

    private static Optional<String> prefix(String name, char end) {
        int at = name.indexOf(end, 2);
        return at >= 2 && at <= 5 && at < name.length() - 1 ? Optional.of(name.substring(0, at + 1)) : Optional.empty();
    }
}
