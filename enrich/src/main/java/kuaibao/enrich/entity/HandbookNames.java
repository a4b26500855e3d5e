package kuaibao.enrich.entity;

import java.util.Optional;
import kuaibao.enrich.entity.Units.Unit;
import kuaibao.enrich.words.Gazetteer;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.Region.Level;

/** Full names that the handbook has, or that follow from how such bodies are always named. */
final class HandbookNames {
    private static final String POLICE_BRANCH = "公安分局";

    private final Lexicon lexicon;
    private final Home home;
    private final Atlas atlas;

    HandbookNames(Lexicon lexicon, Home home, Atlas atlas) {
        this.lexicon = lexicon;
        this.home = home;
        this.atlas = atlas;
    }

    /** The full name of the body; empty if no handbook has it. */
    Optional<Canonical> of(String name) {
        if (name.startsWith("武警")) {
            return Optional.of(new Canonical("中国人民武装警察部队" + name.substring(2), "handbook"));
        }
        Optional<Canonical> party = DemocraticParties.read(name).map(this::committee);
        if (party.isPresent()) {
            return party;
        }
        Optional<Canonical> branch = policeBranch(name);
        if (branch.isPresent()) {
            return branch;
        }
        String known = lexicon.knownOrganizations().get(name);
        return known != null
                ? Optional.of(new Canonical(known, "handbook"))
                : NumberedBureaus.fullName(name).map(full -> new Canonical(full, "numbered bureau"));
    }

    /** {@code 东岭公安分局} is the branch of 临河市公安局 in the district. */
    private Optional<Canonical> policeBranch(String name) {
        int at = name.indexOf(POLICE_BRANCH);
        if (at < 2) {
            return Optional.empty();
        }
        String place = name.substring(0, at);
        return atlas.regions(place).stream()
                .filter(region ->
                        region.level() == Level.COUNTY && !region.city().isEmpty())
                .findFirst()
                .map(region -> region.city() + "公安局" + district(place, region.city()) + "分局"
                        + name.substring(at + POLICE_BRANCH.length()))
                .map(full -> new Canonical(full, "branch of the city's police"));
    }

    /** {@code 东岭} for {@code 东岭区}; but a district that is called like its city keeps its rank. */
    private static String district(String place, String city) {
        String bare = Gazetteer.shortName(place);
        return bare.equals(Gazetteer.shortName(city)) ? place : bare;
    }

    /** {@code 民盟市委会} is that of the page's city. */
    private Canonical committee(Unit party) {
        String place = party.unit().length() == 1 ? home.ofRank(party.unit()).orElse(party.unit()) : party.unit();
        return new Canonical(party.office() + place + "委员会", "handbook");
    }
}
