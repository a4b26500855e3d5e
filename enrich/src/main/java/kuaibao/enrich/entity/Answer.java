package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kuaibao.enrich.Span;
import kuaibao.enrich.entity.PersonDraft.Post;

/** Turns what was found into the records that are handed out: one entry a name, its mentions in the order of the text. */
final class Answer {
    private final CanonicalNames names;
    private final PlaceNames placeNames;

    Answer(CanonicalNames names, PlaceNames placeNames) {
        this.placeNames = placeNames;
        this.names = names;
    }

    Entities entities(List<PersonDraft> people, List<Found> bodies, List<FoundSite> places, Home home) {
        List<Person> persons = people.stream()
                .filter(person -> !person.mentions().isEmpty())
                .sorted(Comparator.comparingInt(Answer::first))
                .map(this::person)
                .toList();
        return new Entities(persons, organizations(bodies), places(places), home.ranks());
    }

    private static int first(PersonDraft person) {
        return person.mentions().stream().mapToInt(Answer::order).min().orElse(0);
    }

    private static int order(Stretch stretch) {
        return stretch.passage().order() * 100_000 + Math.min(stretch.begin(), 99_999);
    }

    private Person person(PersonDraft person) {
        List<Span> mentions = person.mentions().stream()
                .sorted(Comparator.comparingInt(Answer::order))
                .map(Stretch::span)
                .toList();
        return new Person(person.name(), roles(person.posts()), mentions, person.rule(), person.confidence());
    }

    /** One entry a post: of two spellings of one body the fuller one stays. */
    private List<Role> roles(List<Post> posts) {
        Map<String, Post> kept = new LinkedHashMap<>();
        for (Post post : posts) {
            String key = post.title().text() + "|"
                    + post.body().map(body -> names.of(body).name()).orElse("");
            kept.merge(key, post, (one, other) -> length(one) >= length(other) ? one : other);
        }
        return kept.values().stream()
                .filter(post -> post.body().isPresent()
                        || kept.values().stream()
                                .noneMatch(other -> !other.equals(post)
                                        && other.body().isPresent()
                                        && other.title()
                                                .text()
                                                .equals(post.title().text())))
                .map(post ->
                        new Role(post.body(), post.title().text(), post.title().span()))
                .toList();
    }

    private static int length(Post post) {
        return post.body().map(String::length).orElse(0);
    }

    private List<Organization> organizations(List<Found> bodies) {
        Map<String, List<Found>> byName = new LinkedHashMap<>();
        bodies.forEach(body -> byName.computeIfAbsent(body.name().text(), name -> new ArrayList<>())
                .add(body));
        List<Organization> organizations = new ArrayList<>();
        byName.forEach((name, found) -> {
            Canonical canonical = names.of(name);
            Found best = best(found);
            organizations.add(new Organization(
                    name, canonical.name(), canonical.evidence(), spans(found), best.rule(), best.confidence()));
        });
        return organizations;
    }

    private List<Place> places(List<FoundSite> sites) {
        Map<String, List<FoundSite>> byName = new LinkedHashMap<>();
        sites.stream()
                .sorted(Comparator.comparingInt(site -> order(site.found().name())))
                .forEach(site -> byName.computeIfAbsent(site.found().name().text(), name -> new ArrayList<>())
                        .add(site));
        List<Place> places = new ArrayList<>();
        byName.forEach((name, found) -> {
            PlaceType type = found.get(0).type();
            Canonical canonical = placeNames.of(name, type);
            List<Found> mentions = found.stream().map(FoundSite::found).toList();
            Found best = best(mentions);
            places.add(new Place(
                    name,
                    canonical.name(),
                    type,
                    canonical.evidence(),
                    spans(mentions),
                    best.rule(),
                    best.confidence()));
        });
        return places;
    }

    private static Found best(List<Found> found) {
        return found.stream().max(Comparator.comparingDouble(Found::confidence)).orElseThrow();
    }

    private static List<Span> spans(List<Found> found) {
        return found.stream().map(one -> one.name().span()).toList();
    }
}
