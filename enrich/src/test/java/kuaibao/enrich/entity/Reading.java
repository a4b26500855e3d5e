package kuaibao.enrich.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.segment.HanLpSegmenter;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.SegmentedArticle;
import kuaibao.enrich.words.Segmenter;

/** What the finder reads from lines of text, in the shape that tests compare. */
record Reading(ArticleText text, Entities entities) {
    private static final Segmenter SEGMENTER = new HanLpSegmenter();
    private static final EntityFinder FINDER = new EntityFinder(new Lexicon());

    static Reading of(String... paragraphs) {
        return onPage(List.of(), paragraphs);
    }

    /** As an article on a page that prints the given places. */
    static Reading onPage(List<String> pagePlaces, String... paragraphs) {
        ArticleText text = new ArticleText(
                List.of(),
                Arrays.asList(paragraphs),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                pagePlaces);
        return new Reading(text, FINDER.find(SegmentedArticle.of(text, SEGMENTER)));
    }

    List<String> people() {
        return entities.people().stream().map(Person::name).toList();
    }

    /** The posts of a person as {@code body/title}, without the body where the text names none. */
    List<String> roles(String name) {
        return entities.people().stream()
                .filter(person -> person.name().equals(name))
                .flatMap(person -> person.roles().stream())
                .map(role -> role.organization().map(body -> body + "/").orElse("") + role.title())
                .toList();
    }

    List<String> organizations() {
        return entities.organizations().stream().map(Organization::name).toList();
    }

    Map<String, String> canonical() {
        return entities.organizations().stream().collect(Collectors.toMap(Organization::name, Organization::canonical));
    }

    List<String> places() {
        return entities.places().stream().map(Place::name).toList();
    }

    Map<String, String> canonicalPlaces() {
        return entities.places().stream().collect(Collectors.toMap(Place::name, Place::canonical));
    }

    Map<String, PlaceType> placeTypes() {
        return entities.places().stream().collect(Collectors.toMap(Place::name, Place::type));
    }
}
