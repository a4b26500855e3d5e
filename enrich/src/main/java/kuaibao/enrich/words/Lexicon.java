package kuaibao.enrich.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is known of words before a text is read. Read once from the resources beside this class; unchanging and safe
 * for many threads.
 */
public final class Lexicon {
    private final Gazetteer gazetteer = new Gazetteer(WordFile.read("regions.txt"), WordFile.read("world.txt"));
    private final WordFile followersFile = WordFile.read("name-followers.txt");
    private final WordFile suffixes = WordFile.read("org-suffixes.txt");
    private final WordFile placeSuffixes = WordFile.read("place-suffixes.txt");

    private final WordSet surnames = set("surnames.txt");
    private final WordSet commonSurnames = set("common-surnames.txt");
    private final WordSet notNames = set("stop-names.txt");
    private final WordSet posts = set("posts.txt");
    private final WordSet persons = set("persons.txt");
    private final WordSet personVerbs = new WordSet(followersFile.words("!"));
    private final WordSet followers = new WordSet(followersFile.words());
    private final WordSet breakers = set("breakers.txt");
    private final WordSet softBreakers = set("soft-breakers.txt");
    private final WordSet innerWords = set("inner-words.txt");
    private final Map<String, String> departments =
            WordFile.read("departments.txt").pairs();
    private final WordSet departmentNames = new WordSet(departments.keySet());
    private final Map<String, String> knownOrganizations =
            WordFile.read("known-organizations.txt").pairs();
    private final WordSet knownNames = new WordSet(knownOrganizations.keySet());
    private final WordSet companySuffixes = new WordSet(suffixes.words("company:"));
    private final WordSet bodySuffixes = new WordSet(suffixes.words("body:"));
    private final WordSet wholeOrganizations = new WordSet(suffixes.words("whole:"));
    private final WordSet zoneSuffixes = new WordSet(placeSuffixes.words("zone:"));
    private final WordSet bareZones = new WordSet(placeSuffixes.words("bare:"));
    private final WordSet facilitySuffixes = new WordSet(placeSuffixes.words("facility:"));
    private final WordSet eventSuffixes = set("event-suffixes.txt");
    private final WordSet policyTerms = set("policy-terms.txt");
    private final WordSet transliteration = characters("transliteration.txt");

    private static WordSet set(String file) {
        return new WordSet(WordFile.read(file).words());
    }

    private static WordSet characters(String file) {
        List<String> characters = new ArrayList<>();
        for (String word : WordFile.read(file).words()) {
            word.chars().forEach(character -> characters.add(Character.toString(character)));
        }
        return new WordSet(characters);
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** Surnames of one character and compound ones. */
    public WordSet surnames() {
        return surnames;
    }

    /** The surnames that most people bear. */
    public WordSet commonSurnames() {
        return commonSurnames;
    }

    /** Words that begin like a name and are none: {@code 高新}, {@code 方案}. */
    public WordSet notNames() {
        return notNames;
    }

    /** Posts without the prefixes 副, 常务副, 原 and the like. */
    public WordSet posts() {
        return posts;
    }

    /** What people are called without its being a post: {@code 村民}, {@code 先生}. */
    public WordSet persons() {
        return persons;
    }

    /** Verbs that make a name of what stands before them: {@code 表示}. */
    public WordSet personVerbs() {
        return personVerbs;
    }

    /** Whatever may follow a name at once, the verbs of {@link #personVerbs()} included. */
    public WordSet followers() {
        return followers;
    }

    /** Words behind which the name of a body or place may begin, and which are never part of it. */
    public WordSet breakers() {
        return breakers;
    }

    /** Characters that end a name only where a place, an office or a known body begins behind them. */
    public WordSet softBreakers() {
        return softBreakers;
    }

    /** Words of trades and tasks, which name nothing by themselves: {@code 科技}, {@code 发展}. */
    public WordSet innerWords() {
        return innerWords;
    }

    /** Offices ({@code 工信局}) with their full names ({@code 工业和信息化局}). */
    public Map<String, String> departments() {
        return departments;
    }

    /** The offices of {@link #departments()}. */
    public WordSet departmentNames() {
        return departmentNames;
    }

    /** Bodies that everybody knows by a short name, with the full one. */
    public Map<String, String> knownOrganizations() {
        return knownOrganizations;
    }

    /** The short names of {@link #knownOrganizations()}. */
    public WordSet knownNames() {
        return knownNames;
    }

    /** The ends of names of companies: {@code 有限公司}. */
    public WordSet companySuffixes() {
        return companySuffixes;
    }

    /** The ends of names of other bodies: {@code 协会}. */
    public WordSet bodySuffixes() {
        return bodySuffixes;
    }

    /** Words that are a body's name by themselves: {@code 省委}. */
    public WordSet wholeOrganizations() {
        return wholeOrganizations;
    }

    /** The ends of names of zones and parks: {@code 产业园}. */
    public WordSet zoneSuffixes() {
        return zoneSuffixes;
    }

    /** Zones that are named by their kind alone: {@code 经开区}. */
    public WordSet bareZones() {
        return bareZones;
    }

    /** The ends of names of halls, stations, plants and bases. */
    public WordSet facilitySuffixes() {
        return facilitySuffixes;
    }

    /** The ends of names of events, projects and works, inside which no place is meant. */
    public WordSet eventSuffixes() {
        return eventSuffixes;
    }

    /** Terms of policy: {@code 乡村振兴}. */
    public WordSet policyTerms() {
        return policyTerms;
    }

    /** The characters that foreign names are written with. */
    public WordSet transliteration() {
        return transliteration;
    }
}
