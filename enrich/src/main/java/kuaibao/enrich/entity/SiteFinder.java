package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.WordSet;

/** Finds zones ({@code 临河高新区}, {@code 青石产业园}) and facilities ({@code 临河南站}). */
final class SiteFinder {
    private static final WordSet LOCATING = new WordSet(List.of(
            "在", "到", "赴", "来到", "走进", "参观", "参观了", "考察", "考察了", "调研", "走访", "深入", "前往", "位于", "抵达", "察看", "察看了", "查看",
            "视察", "落户", "入驻", "进驻", "先后到", "先后来到", "实地查看", "实地察看", "走访了", "调研了", "观摩", "观摩了", "巡查", "于"));
    private static final int LONGEST_ITEM = 16;
    private static final List<String> BUILDING_VERBS = List.of("建设", "打造", "设立", "创建");
    private static final WordSet WORKS = new WordSet(List.of(
            "建设", "打造", "设立", "创建", "改造", "新建", "扩建", "修建", "改建", "整治", "修复", "拆除", "加固", "维修", "巡查", "排查", "完善", "规划",
            "投资", "拟建", "兴建", "重建", "建成", "提升", "关闭", "清理", "管护", "维护", "盘活", "紧盯", "盯牢", "守护", "守好", "看护", "巡护", "承建",
            "参建", "援建", "续建", "迁建", "翻建", "管好", "建好", "用好", "修好"));
    private static final WordSet BUILDING = new WordSet(BUILDING_VERBS);
    private static final Pattern SITES_BEHIND =
            Pattern.compile("[^，。；：]{0,40}?等(?:地|处|[0-9一二三四五六七八九十多]{1,3}[个处]|点位|现场|项目现场)");
    private static final Pattern PLANNED = Pattern.compile("[\\p{IsHan}]{0,10}?项目");

    private static final Pattern PROJECTS_BEHIND = Pattern.compile("[^，。；：]{0,40}?等(?:[0-9一二三四五六七八九十多]{1,3}个)?项目");

    private final Lexicon lexicon;
    private final BodyReader bodies;
    private final Cores cores;

    /** The characters that zones, stations and facilities end with: at most characters of a text ends none. */
    private final BitSet lastCharacters = new BitSet();

    SiteFinder(Lexicon lexicon, BodyReader bodies, Cores cores) {
        this.lexicon = lexicon;
        this.bodies = bodies;
        this.cores = cores;
        List.of(lexicon.bareZones(), lexicon.zoneSuffixes(), lexicon.facilitySuffixes())
                .forEach(ends -> lastCharacters.or(ends.lastCharacters()));
        lastCharacters.set(Stations.LAST);
    }

    List<FoundSite> find(Passage passage) {
        List<FoundSite> sites = new ArrayList<>();
        for (int end = 2; end <= passage.length(); end++) {
            if (!lastCharacters.get(passage.at(end - 1))) {
                continue;
            }
            boolean readable = passage.startsWord(end) && !passage.isUnread(end - 1) && !passage.isPerson(end - 1);
            if (readable && !passage.isHard(end - 1)) {
                at(passage, end).ifPresent(sites::add);
            }
        }
        return sites;
    }

    private Optional<FoundSite> at(Passage passage, int end) {
        int bare = passage.atlas().zoneTo(passage.text(), end);
        int suffix = lexicon.zoneSuffixes().longestTo(passage.text(), end);
        int zone = bare >= 0 && (suffix < 0 || bare < suffix) ? bare : suffix;
        if (zone >= 0) {
            return zone(passage, zone, end);
        }
        Optional<FoundSite> station = Stations.at(passage, end);
        if (station.isPresent()) {
            return station;
        }
        int facility = lexicon.facilitySuffixes().longestTo(passage.text(), end);
        boolean town = "镇乡村街".indexOf(passage.at(end)) >= 0 && end - facility == 1; // 双桥镇
        return facility >= 0 && !town && passage.placeFrom(facility) <= end
                ? facility(passage, wordBegin(passage, facility), end)
                : Optional.empty();
    }

    private Optional<FoundSite> zone(Passage passage, int suffix, int end) {
        int read = behindBuilding(passage, cores.withoutProvince(passage, bodies.begin(passage, suffix)), suffix);
        int begin = behindWork(passage, behindAt(passage, read), suffix);
        String bare = passage.text().substring(suffix, end);
        if (begin == suffix) {
            return passage.atlas().isZone(bare)
                    ? found(passage, suffix, end, PlaceType.ZONE, "zone by itself", 0.85)
                    : Optional.empty();
        }
        if (follows(PLANNED, passage, end) && !passage.atlas().isZone(bare)) {
            return Optional.empty();
        }
        boolean built = BUILDING.longestTo(passage.text(), begin) >= 0 && suffix - begin >= 4;
        if (built || cores.isProper(passage, begin, suffix) || isVisited(passage, begin, end)) {
            return found(passage, begin, end, PlaceType.ZONE, "zone suffix", 0.85);
        }
        return passage.atlas().isZone(bare)
                ? found(passage, suffix, end, PlaceType.ZONE, "zone by itself", 0.7)
                : Optional.empty();
    }

    /** {@code 位于河湾园区}: the segmentation may glue the end of a preposition to the name. */
    private static int behindAt(Passage passage, int begin) {
        boolean glued = passage.at(begin) == '于' && "位在由对关处属至".indexOf(passage.at(begin - 1)) >= 0;
        return glued ? begin + 1 : begin;
    }

    /** {@code 共同建设青山电池产业园}. */
    private static int behindWork(Passage passage, int begin, int suffix) {
        int work = passage.startsWord(begin) ? WORKS.longestFrom(passage.text(), begin, suffix) : -1;
        return work > 0 && suffix - work >= 2 && passage.startsWord(work) ? work : begin;
    }

    /** {@code 经开区建设风电产业园}: what is built begins behind the verb. */
    private static int behindBuilding(Passage passage, int begin, int end) {
        for (String verb : BUILDING_VERBS) {
            int building = passage.text().substring(begin, end).indexOf(verb) + begin;
            if (building > begin && building + 2 < end && passage.atlas().zoneTo(passage.text(), building) >= begin) {
                return building + 2;
            }
        }
        return begin;
    }

    private Optional<FoundSite> facility(Passage passage, int suffix, int end) {
        int read = cores.withoutTown(passage, cores.withoutProvince(passage, bodies.begin(passage, suffix)), suffix);
        int named = listed(passage, behindVerb(passage, behindPerson(passage, read, suffix), suffix), end);
        int begin = ofTwoCountries(passage, named) ? named - 1 : named;
        if (isRanked(passage, suffix, end)) {
            return found(passage, suffix - 1, end, PlaceType.FACILITY, "rank and kind", 0.85);
        }
        if (suffix - begin < 1 || passage.text().substring(begin, end).length() < 3) {
            return Optional.empty();
        }
        String name = passage.text().substring(begin, end);
        if (passage.atlas().isLocal(name)) {
            return Optional.empty(); // 本报双桥讯
        }
        boolean race = name.contains("赛") && !name.contains("赛车") && !name.contains("赛马");
        boolean part = name.endsWith("桥") && "车驱动架".indexOf(name.charAt(name.length() - 2)) >= 0; // 驱动桥 of a car
        if (race || part || name.indexOf('、') >= 0 || follows(PROJECTS_BEHIND, passage, end)) {
            return Optional.empty();
        }
        boolean owned = passage.at(begin - 1) == '的'
                && end - begin >= 4
                && passage.atlas().longestTo(passage.text(), begin - 1) >= 0;
        boolean described = passage.at(begin - 1) == '的' && !owned && !cores.holdsPlace(passage, begin, suffix);
        boolean base = passage.text().substring(suffix, end).endsWith("基地");
        boolean project = base && passage.text().startsWith("项目", end) && suffix - begin >= 4;
        boolean proper = !described && cores.isProper(passage, begin, suffix) && !(base && suffix - begin < 2);
        boolean built = base && suffix - begin >= 3 && BUILDING.longestTo(passage.text(), begin) >= 0;
        if (proper || project || owned || built || isVisited(passage, begin, end)) {
            return found(passage, begin, end, PlaceType.FACILITY, "facility suffix", end - suffix >= 4 ? 0.92 : 0.8);
        }
        return Optional.empty();
    }

    /** {@code 中俄临江大桥}. */
    private static boolean ofTwoCountries(Passage passage, int begin) {
        return passage.at(begin - 1) == '中' && "俄越老缅哈巴朝蒙尼韩日欧".indexOf(passage.at(begin)) >= 0;
    }

    /** {@code 县行政中心}: the one house of its kind that a city or county has. */
    private static boolean isRanked(Passage passage, int suffix, int end) {
        return end - suffix >= 3
                && "省市县区镇村".indexOf(passage.at(suffix - 1)) >= 0
                && passage.startsWord(suffix - 1)
                && (passage.isHard(suffix - 2)
                        || LOCATING.longestTo(passage.text(), suffix - 1) >= 0
                        || "和与及".indexOf(passage.at(suffix - 2)) >= 0);
    }

    /** {@code 加工厂} is a word: its kind is not 工厂. */
    private static int wordBegin(Passage passage, int suffix) {
        int word = passage.wordIndex(suffix);
        boolean noun = word >= 0 && passage.words().get(word).is("nis");
        return noun ? passage.words().get(word).begin() : suffix;
    }

    /** {@code 改造危桥}, {@code 盯紧水库}: a place does not begin with what is done to it. */
    private static int behindVerb(Passage passage, int begin, int suffix) {
        int word = passage.wordIndex(begin);
        if (word < 0 || begin >= suffix || !passage.startsWord(begin)) {
            return begin;
        }
        int end = passage.words().get(word).end();
        boolean work = WORKS.contains(passage.words().get(word).text());
        boolean verb = end == begin + 1 && passage.partOfSpeech(begin).startsWith("v");
        boolean functional = "dua"
                        .indexOf(
                                passage.partOfSpeech(end).isEmpty()
                                        ? 'n'
                                        : passage.partOfSpeech(end).charAt(0))
                >= 0;
        if (work || (verb && end >= suffix)) {
            return Math.min(end, suffix);
        }
        if (verb && passage.partOfSpeech(end).startsWith("v")) {
            return behindVerb(passage, end, suffix);
        }
        return verb && functional
                ? Math.min(passage.words().get(passage.wordIndex(end)).end(), suffix)
                : begin;
    }

    /** {@code 临河区李明远纪念馆}: a house named after a person needs no place. */
    private static int behindPerson(Passage passage, int begin, int suffix) {
        int name = suffix - 3;
        boolean person = name > begin
                && passage.isWord(name, suffix)
                && passage.partOfSpeech(name).equals("nr");
        return person && passage.atlas().longestTo(passage.text(), name) == begin ? name : begin;
    }

    /** An item of a list of sites is a site from its first character on, whatever words it holds. */
    private static int listed(Passage passage, int begin, int end) {
        int item = begin;
        while (end - item < LONGEST_ITEM && isInsideItem(passage, item - 1)) {
            item--;
        }
        return item < begin && passage.at(item - 1) == '、' && follows(SITES_BEHIND, passage, end) ? item : begin;
    }

    private static boolean isInsideItem(Passage passage, int position) {
        return !passage.isHard(position) && !passage.isPerson(position) && "的了和与及在到".indexOf(passage.at(position)) < 0;
    }

    /** {@code 到青石展示馆、河心水厂等地}: whatever is visited, or listed as places, is one. */
    private static boolean isVisited(Passage passage, int begin, int end) {
        int verb = LOCATING.longestTo(passage.text(), begin);
        boolean inside = passage.at(begin - 1) == '内' && passage.at(begin - 3) == '在'; // 在园内河心广场
        return end - begin >= 4 && (verb >= 0 || inside || follows(SITES_BEHIND, passage, end));
    }

    private static boolean follows(Pattern pattern, Passage passage, int end) {
        return pattern.matcher(passage.text()).region(end, passage.length()).lookingAt();
    }

    private static Optional<FoundSite> found(
            Passage passage, int begin, int end, PlaceType type, String rule, double confidence) {
        return passage.touchesPerson(begin, end)
                ? Optional.empty()
                : Optional.of(new FoundSite(new Found(new Stretch(passage, begin, end), rule, confidence), type));
    }
}
