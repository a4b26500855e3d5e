package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kuaibao.enrich.words.Lexicon;

/** Finds the sites of an article, and the regions that stand in no longer name. */
final class PlaceFinder {
    private final RegionFinder regions;
    private final SiteFinder sites;
    private final EventMask events;
    private final Roads roads;

    PlaceFinder(Lexicon lexicon, BodyReader reader, Cores cores) {
        this.regions = new RegionFinder(lexicon);
        this.sites = new SiteFinder(lexicon, reader, cores);
        this.events = new EventMask(lexicon, reader);
        this.roads = new Roads(lexicon);
    }

    /** Every region, those inside other names included: the evidence for the page's home. */
    List<Found> regions(List<Passage> passages) {
        List<Found> found = regions.find(passages);
        passages.forEach(passage -> found.addAll(roads.find(passage)));
        return Overlaps.longest(found, one -> one);
    }

    /** Every zone and facility, those inside other names included. */
    List<FoundSite> sites(List<Passage> passages) {
        List<FoundSite> found = new ArrayList<>();
        passages.forEach(passage -> found.addAll(sites.find(passage)));
        found.addAll(NewAreas.find(passages, found));
        return found;
    }

    /** The regions that are meant as places: not those in the names of bodies, sites, events and projects. */
    List<FoundSite> ownRegions(List<Found> regions, Cover names) {
        Cover masked = new Cover();
        Set<Passage> read = new HashSet<>();
        List<FoundSite> own = new ArrayList<>();
        for (Found region : regions) {
            if (names.touches(region.name())) {
                continue;
            }
            if (read.add(region.name().passage())) {
                events.find(region.name().passage()).forEach(masked::add);
            }
            if (!masked.touches(region.name())) {
                own.add(new FoundSite(region, isPort(region.name()) ? PlaceType.FACILITY : PlaceType.REGION));
            }
        }
        return own;
    }

    /** {@code 巴生港}; but a city may be called so: {@code 连云港}. */
    private static boolean isPort(Stretch name) {
        return name.length() >= 3
                && name.passage().at(name.end() - 1) == '港'
                && !name.passage().atlas().contains(name.text());
    }
}
