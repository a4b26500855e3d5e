package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kuaibao.enrich.entity.PersonDraft.Post;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.Region;
import kuaibao.enrich.words.Word;

/** Gathers the organisations of an article from every rule, and finds each of them everywhere. */
final class BodyFinder {
    /**
     * What was found.
     *
     * @param mentions every mention of an organisation, overlapping ones included
     * @param owners companies whose posts were named behind those of their party committee: {@code 恒岭公司} in
     *     {@code 恒岭公司党委书记、总经理}
     * @param aliases short forms with their full names
     */
    record Bodies(List<Found> mentions, List<Found> owners, Map<String, String> aliases) {}

    private static final Set<String> COMMON = Set.of("n", "b", "a", "ad", "an", "v", "vn");

    private final Lexicon lexicon;
    private final OrganizationFinder suffixes;
    private final CompanyLists lists;
    private final Aliases aliases;

    BodyFinder(Lexicon lexicon, BodyReader reader, Cores cores) {
        this.lexicon = lexicon;
        this.suffixes = new OrganizationFinder(lexicon, reader, cores);
        this.lists = new CompanyLists(lexicon, reader, cores);
        this.aliases = new Aliases(lexicon);
    }

    Bodies find(List<Passage> passages, List<PersonDraft> people, Atlas atlas) {
        List<Found> found = new ArrayList<>();
        List<Found> owners = new ArrayList<>();
        passages.forEach(passage -> found.addAll(suffixes.find(passage)));
        PostOwners.resolve(people, found);
        people.forEach(person -> ofPosts(person, atlas, found, owners));
        passages.forEach(passage -> found.addAll(lists.find(passage)));
        List<Found> certain = withoutCountries(Overlaps.longest(found, one -> one), found, atlas);
        List<Found> all = new ArrayList<>(certain);
        all.addAll(owners);
        Map<String, String> shortForms = shortForms(all, passages, atlas);
        shortForms.putAll(Abbreviations.of(all, people, passages, atlas));
        Echoes echoes = new Echoes();
        all.forEach(one -> echoes.name(one.name().text(), one.rule(), one.confidence()));
        shortForms.keySet().forEach(alias -> echoes.name(alias, "short form", 0.8));
        found.addAll(echoes.find(passages));
        return new Bodies(found, owners, shortForms);
    }

    /** {@code 德国恒岭集团} is 恒岭集团 where the article calls it so elsewhere. */
    private static List<Found> withoutCountries(List<Found> certain, List<Found> found, Atlas atlas) {
        Set<String> names = new HashSet<>();
        certain.forEach(one -> names.add(one.name().text()));
        List<Found> kept = new ArrayList<>();
        for (Found one : certain) {
            Stretch name = one.name();
            int end = atlas.longestFrom(name.text(), 0);
            boolean abroad = end > 0
                    && end < name.length()
                    && isAbroad(atlas, name.text().substring(0, end));
            if (abroad && names.contains(name.text().substring(end))) {
                kept.add(new Found(
                        new Stretch(name.passage(), name.begin() + end, name.end()), one.rule(), one.confidence()));
            } else {
                kept.add(one);
            }
        }
        return kept;
    }

    private static boolean isAbroad(Atlas atlas, String place) {
        return !place.equals("中国") && atlas.regions(place).get(0).level() == Region.Level.WORLD;
    }

    /** A body that a post names is an organisation unless it is a region. */
    private void ofPosts(PersonDraft person, Atlas atlas, List<Found> found, List<Found> owners) {
        for (Post post : person.posts()) {
            post.printed()
                    .filter(body -> !atlas.contains(body.text()) && body.length() >= 2 && !isKind(body))
                    .ifPresent(body -> {
                        boolean owner = !body.text().equals(post.body().orElse(""));
                        found.add(new Found(body, "body of a post", 0.85));
                        if (owner) {
                            int end = body.begin() + post.body().orElse("").length();
                            owners.add(new Found(new Stretch(body.passage(), body.begin(), end), "owner", 0.85));
                        }
                    });
        }
    }

    /** {@code 乡村教师}, {@code 项目负责人}: one or two common words before a post that end in no kind of body. */
    private boolean isKind(Stretch body) {
        String text = body.text();
        boolean suffixed = lexicon.bodySuffixes().longestTo(text, text.length()) >= 0
                || lexicon.companySuffixes().longestTo(text, text.length()) >= 0
                || lexicon.departmentNames().longestTo(text, text.length()) >= 0
                || lexicon.wholeOrganizations().longestTo(text, text.length()) >= 0
                || lexicon.knownNames().contains(text);
        return !suffixed && body.length() <= 4 && onlyCommon(body);
    }

    private static boolean onlyCommon(Stretch body) {
        Passage passage = body.passage();
        for (int i = body.begin(); i < body.end(); ) {
            int index = passage.wordIndex(i);
            if (index < 0 || !passage.startsWord(i)) {
                return false;
            }
            Word word = passage.words().get(index);
            boolean common = word.text().length() >= 2 && COMMON.contains(word.partOfSpeech());
            if (!common || word.end() > body.end()) {
                return false;
            }
            i = word.end();
        }
        return true;
    }

    private Map<String, String> shortForms(List<Found> certain, List<Passage> passages, Atlas atlas) {
        Map<String, String> used = new LinkedHashMap<>();
        aliases.of(certain, atlas).entrySet().stream()
                .sorted(Comparator.comparingInt(
                        (Map.Entry<String, String> entry) -> -entry.getKey().length()))
                .filter(entry ->
                        passages.stream().anyMatch(passage -> passage.text().contains(entry.getKey())))
                .forEach(entry -> used.put(entry.getKey(), entry.getValue()));
        return used;
    }
}
