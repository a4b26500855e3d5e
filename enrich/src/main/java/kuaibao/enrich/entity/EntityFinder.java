package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.SegmentedArticle;

/**
 * Finds the people, organisations and places of an article. Thread-safe; the same article gives the same answer; an
 * article in which nothing can be read gives empty lists.
 */
public final class EntityFinder {
    private final Lexicon lexicon;
    private final LocalPlaces localPlaces;
    private final PeopleFinder people;
    private final BodyFinder bodies;
    private final PlaceFinder places;

    public EntityFinder(Lexicon lexicon) {
        BodyReader reader = new BodyReader(lexicon);
        Cores cores = new Cores(lexicon);
        this.lexicon = lexicon;
        this.localPlaces = new LocalPlaces(lexicon);
        this.people = new PeopleFinder(lexicon, new PostReader(lexicon, reader));
        this.bodies = new BodyFinder(lexicon, reader, cores);
        this.places = new PlaceFinder(lexicon, reader, cores);
    }

    /** Whom and what the article names. */
    public Entities find(SegmentedArticle article) {
        List<Passage> unplaced = Passage.of(article, localPlaces.none());
        Atlas atlas = localPlaces.read(article.text(), unplaced);
        List<Passage> passages =
                unplaced.stream().map(passage -> passage.in(atlas)).toList();
        List<PersonDraft> persons = List.copyOf(people.find(passages));
        BodyFinder.Bodies found = bodies.find(passages, persons, atlas);
        List<FoundSite> sites = places.sites(passages);
        List<Found> regions = places.regions(passages);
        Home home = Home.of(article.text(), regions, sites, found.mentions(), atlas);
        Names names = Names.of(found, sites, persons);
        List<FoundSite> allPlaces = new ArrayList<>(names.sites());
        allPlaces.addAll(places.ownRegions(regions, names.cover()));
        CanonicalNames canonical = new CanonicalNames(lexicon, home, atlas, found.aliases(), Units.of(names.bodies()));
        return new Answer(canonical, new PlaceNames(home, atlas)).entities(persons, names.bodies(), allPlaces, home);
    }
}
