package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kuaibao.enrich.entity.PersonDraft.Post;

/**
 * The bodies and sites that stay when the longest name wins: {@code 恒岭集团} inside {@code 恒岭集团临河电池工厂} is no mention of its own.
 *
 * @param bodies mentions of organisations in the order of the text
 * @param sites mentions of zones and facilities in the order of the text
 * @param cover the characters that these names and the titles of posts take
 */
record Names(List<Found> bodies, List<FoundSite> sites, Cover cover) {
    private static final int FULL_GROUP = 7;

    /** A body or a site: {@code type} is empty for a body. */
    private record Named(Found found, Optional<PlaceType> type) {}

    static Names of(BodyFinder.Bodies bodies, List<FoundSite> sites, List<PersonDraft> people) {
        List<Named> all = new ArrayList<>();
        bodies.mentions().forEach(body -> all.add(new Named(body, Optional.empty())));
        sites.forEach(site -> all.add(new Named(site.found(), Optional.of(site.type()))));
        Cover cover = new Cover();
        List<Found> keptBodies = new ArrayList<>();
        List<FoundSite> keptSites = new ArrayList<>();
        for (Named named : Overlaps.longest(all, Named::found)) {
            cover.add(named.found().name());
            named.type()
                    .ifPresentOrElse(
                            type -> keptSites.add(new FoundSite(named.found(), type)),
                            () -> keptBodies.add(named.found()));
        }
        keptBodies.addAll(bodies.owners());
        bodies.mentions().stream()
                .filter(body -> isOwner(body.name(), keptSites))
                .forEach(keptBodies::add);
        people.forEach(person -> coverTitles(person, cover));
        return new Names(keptBodies, keptSites, cover);
    }

    /** {@code 临河恒岭科技有限公司智能工厂}: a site whose name opens with a company's full name mentions the company too. */
    private static boolean isOwner(Stretch body, List<FoundSite> sites) {
        boolean goesOn = "有股".indexOf(body.passage().at(body.end())) >= 0; // 集团有限公司
        boolean full = body.text().endsWith("有限公司") || (body.text().endsWith("集团") && body.length() >= FULL_GROUP);
        return full
                && !goesOn
                && sites.stream()
                        .map(site -> site.found().name())
                        .anyMatch(site ->
                                site.holds(body) && site.begin() == body.begin() && site.length() > body.length());
    }

    /** {@code 亚太区副总裁}: a region inside a post is no place; {@code 驻秘鲁大使} is one. */
    private static void coverTitles(PersonDraft person, Cover cover) {
        for (Post post : person.posts()) {
            if (post.title().passage().at(post.title().begin()) != '驻') {
                cover.add(post.title());
            }
        }
    }
}
