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

    private final OrganizationFinder suffixes;
    private final CompanyLists lists;
    private final Aliases aliases;
    private final BodyKinds kinds;

    BodyFinder(Lexicon lexicon, BodyReader reader, Cores cores) {
        this.suffixes = new OrganizationFinder(lexicon, reader, cores);
        this.lists = new CompanyLists(lexicon, reader, cores);
        this.aliases = new Aliases(lexicon);
        this.kinds = new BodyKinds(lexicon);
    }

    Bodies find(List<Passage> passages, List<PersonDraft> people, Atlas atlas) {
        List<Found> found = new ArrayList<>();
        List<Found> owners = new ArrayList<>();
        passages.forEach(passage -> found.addAll(suffixes.find(passage)));
        PostOwners.resolve(people, found);
        people.forEach(person -> ofPosts(person, atlas, found, owners));
        passages.forEach(passage -> found.addAll(lists.find(passage)));
        Map<String, String> spellings = new LinkedHashMap<>();
        List<Found> certain = withoutCountries(Overlaps.longest(found, one -> one), found, spellings, atlas);
        List<Found> all = new ArrayList<>(certain);
        all.addAll(owners);
        Map<String, String> shortForms = shortForms(all, passages, atlas);
        shortForms.replaceAll((form, full) -> spellings.getOrDefault(full, full));
        shortForms.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        shortForms.putAll(spellings);
        shortForms.putAll(Abbreviations.of(all, people, passages, atlas));
        Echoes echoes = new Echoes();
        all.forEach(one -> echoes.name(one.name().text(), one.rule(), one.confidence()));
        shortForms.keySet().forEach(alias -> echoes.name(alias, "short form", 0.8));
        found.addAll(echoes.find(passages));
        PostOwners.split(people, shortForms.keySet());
        return new Bodies(found, owners, shortForms);
    }

    /**
     * {@code 德国HLK集团} is HLK集团 in Germany where the article calls it so elsewhere, and {@code 德国恒岭集团} is the
     * full name of 恒岭集团.
     */
    private static List<Found> withoutCountries(
            List<Found> certain, List<Found> found, Map<String, String> spellings, Atlas atlas) {
        Set<String> names = new HashSet<>();
        certain.forEach(one -> names.add(one.name().text()));
        List<Found> kept = new ArrayList<>();
        for (Found one : certain) {
            String name = one.name().text();
            int end = atlas.longestFrom(name, 0);
            boolean abroad = end > 0 && end < name.length() && isAbroad(atlas, name.substring(0, end));
            boolean twice = abroad && names.contains(name.substring(end));
            if (twice && name.charAt(end) < '\u4e00') {
                found.remove(one);
                kept.add(new Found(behind(one.name(), end), one.rule(), one.confidence()));
            } else {
                kept.add(one);
                if (twice) {
                    spellings.put(name.substring(end), name);
                }
            }
        }
        return kept;
    }

    private static Stretch behind(Stretch name, int length) {
        return new Stretch(name.passage(), name.begin() + length, name.end());
    }

    private static boolean isAbroad(Atlas atlas, String place) {
        return !place.equals("中国") && atlas.regions(place).get(0).level() == Region.Level.WORLD;
    }

    /** A body that a post names is an organisation unless it is a region. */
    private void ofPosts(PersonDraft person, Atlas atlas, List<Found> found, List<Found> owners) {
        for (Post post : person.posts()) {
            post.printed()
                    .filter(body -> !atlas.contains(body.text()) && body.length() >= 2 && !kinds.isKind(body))
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

    private Map<String, String> shortForms(List<Found> certain, List<Passage> passages, Atlas atlas) {
        Map<String, String> used = new LinkedHashMap<>();
        aliases.of(certain, atlas).entrySet().stream()
                .filter(entry -> isPrinted(entry.getKey(), passages))
                .sorted(Comparator.comparingInt(
                        (Map.Entry<String, String> entry) -> -entry.getKey().length()))
                .forEach(entry -> used.put(entry.getKey(), entry.getValue()));
        return used;
    }

    private static boolean isPrinted(String form, List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage.text().contains(form)) {
                return true;
            }
        }
        return false;
    }
}
