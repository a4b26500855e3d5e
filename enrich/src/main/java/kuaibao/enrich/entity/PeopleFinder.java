package kuaibao.enrich.entity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kuaibao.enrich.entity.PersonDraft.Post;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.WordSet;

/**
 * Finds the people of an article: names behind posts first, then names with less before them. A name found once is then
 * found everywhere.
 */
final class PeopleFinder {
    /** The people found so far, by name, in the order of their finding. */
    static final class People {
        private final Map<String, PersonDraft> byName = new LinkedHashMap<>();

        void add(Stretch name, List<Post> posts, String rule, double confidence) {
            PersonDraft person = byName.computeIfAbsent(name.text(), text -> new PersonDraft(text, rule, confidence));
            person.add(name);
            person.add(posts);
            name.passage().markPerson(name.begin(), name.end());
        }
    }

    private static final List<String> COMPANIES =
            List.of("集团", "公司", "有限", "股份", "科技", "中国", "基地", "产业", "品牌", "合作社", "镇", "街道");
    private static final WordSet LEGAL_FORMS = new WordSet(List.of("有限公司", "有限责任公司", "股份有限公司", "股份公司"));
    private static final int LONGEST_TRADE = 4;
    private static final Set<String> DOUBTFUL = Set.of("recognised", "foreign");

    private final PostedNames posted;
    private final UnpostedNames unposted;
    private final Appointments appointments;
    private final Elections elections;
    private final LeaderLists leaders;

    PeopleFinder(Lexicon lexicon, PostReader posts) {
        NameReader names = new NameReader(lexicon);
        this.posted = new PostedNames(lexicon, names, posts);
        this.unposted = new UnpostedNames(lexicon, names, posts);
        this.appointments = new Appointments(posts);
        this.elections = new Elections(lexicon, names, appointments);
        this.leaders = new LeaderLists(lexicon);
    }

    Collection<PersonDraft> find(List<Passage> passages) {
        People people = new People();
        passages.forEach(passage -> posted.read(passage, people));
        passages.forEach(passage -> leaders.read(passage, people));
        passages.forEach(passage -> elections.read(passage, people));
        passages.forEach(passage -> unposted.read(passage, people));
        people.byName.values().removeIf(person -> isCompany(person, people.byName.values(), passages));
        new Namesakes(people.byName).resolve(passages);
        people.byName.values().forEach(unposted::addPostsBehind);
        people.byName.values().forEach(appointments::read);
        return people.byName.values();
    }

    /** {@code 费尔莱克中国区总裁}, {@code 费尔莱克集团}: what looks like a foreign name may be a company's. */
    private static boolean isCompany(PersonDraft person, Collection<PersonDraft> people, List<Passage> passages) {
        boolean doubtful = DOUBTFUL.contains(person.rule()) && person.posts().isEmpty();
        if (!doubtful) {
            return false;
        }
        boolean owner = people.stream()
                .flatMap(other -> other.posts().stream())
                .anyMatch(post -> post.body()
                        .filter(body -> body.startsWith(person.name()))
                        .isPresent());
        return owner || passages.stream().anyMatch(passage -> isOpening(passage, person.name()));
    }

    /** Whether the name goes on to that of a company, a town or a product: {@code 莫里·赫特医学集团}, {@code 刘官集镇}. */
    private static boolean isOpening(Passage passage, String name) {
        for (int begin = passage.text().indexOf(name);
                begin >= 0;
                begin = passage.text().indexOf(name, begin + 1)) {
            int end = begin + name.length();
            for (String suffix : COMPANIES) {
                if (passage.text().startsWith(suffix, end)) {
                    return true;
                }
            }
            if (isLegalForm(passage, end)) {
                return true;
            }
            int trade = end;
            while (trade - end < LONGEST_TRADE && passage.partOfSpeech(trade).startsWith("n")) {
                trade++;
                if (passage.text().startsWith("集团", trade) || passage.text().startsWith("公司", trade)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code 临河岳麓重科股份有限公司}: whatever few characters stand before a company's legal form are its name. */
    private static boolean isLegalForm(Passage passage, int begin) {
        int end = begin;
        while (end - begin <= LONGEST_TRADE && !passage.isHard(end)) {
            if (LEGAL_FORMS.longestFrom(passage.text(), end) > 0) {
                return true;
            }
            end++;
        }
        return false;
    }
}
