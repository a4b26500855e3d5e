package kuaibao.enrich.entity;

import java.util.List;
import java.util.Optional;
import kuaibao.enrich.words.Gazetteer;
import kuaibao.enrich.words.Region;
import kuaibao.enrich.words.Region.Level;

/** Gives places their full names by the gazetteer and the page's home: {@code 豫} is {@code 河南省}. */
final class PlaceNames {
    private final Home home;
    private final Atlas atlas;

    PlaceNames(Home home, Atlas atlas) {
        this.home = home;
        this.atlas = atlas;
    }

    Canonical of(String name, PlaceType type) {
        return switch (type) {
            case REGION -> region(name);
            case ZONE -> zone(name);
            case FACILITY -> facility(name);
        };
    }

    private Canonical region(String name) {
        Optional<Region> region =
                name.length() == 1 ? atlas.gazetteer().ofCharacter(name.charAt(0)) : nearest(atlas.regions(name));
        return region.map(one -> full(one, name)).orElse(Canonical.asWritten(name));
    }

    private Optional<Region> nearest(List<Region> regions) {
        return regions.stream()
                .filter(one -> home.city().map(one.city()::equals).orElse(false))
                .findFirst()
                .or(() -> regions.stream().findFirst());
    }

    private Canonical full(Region region, String name) {
        boolean district = region.level() == Level.COUNTY && region.name().endsWith("区");
        boolean sure = atlas.regions(name).size() == 1
                || home.city().map(region.city()::equals).orElse(false);
        boolean street = region.level() == Level.TOWN && name.endsWith("街道");
        boolean town = region.level() == Level.TOWN && "镇乡".indexOf(name.charAt(name.length() - 1)) >= 0;
        Optional<String> holder = street ? home.aboveStreets() : town ? home.county() : Optional.empty();
        String above = holder.orElse(district && sure ? region.city() : "");
        String full = above + region.name();
        return full.equals(name) ? Canonical.asWritten(name) : new Canonical(full, "gazetteer");
    }

    private Canonical zone(String name) {
        String full = name.replace("综保区", "综合保税区");
        Optional<String> homeZone = home.zone().filter(zone -> zone.endsWith(name));
        if (homeZone.isEmpty()) {
            homeZone = home.ofKind(name);
        }
        if (homeZone.isPresent()) {
            return homeZone.get().equals(name) ? Canonical.asWritten(name) : ofPage(homeZone.get());
        }
        if (name.equals("综保区")) {
            return home.bonded().map(seat -> ofPage(seat + full)).orElse(Canonical.asWritten(name));
        }
        if (atlas.isZone(name)) {
            return home.city()
                    .map(city -> ofPage(Gazetteer.shortName(city) + full))
                    .orElse(Canonical.asWritten(name));
        }
        return ranked(name)
                .orElseGet(() -> full.equals(name) ? Canonical.asWritten(name) : new Canonical(full, "offices"));
    }

    private Canonical facility(String name) {
        boolean ofZone = atlas.zoneFrom(name, 0, name.length()) > 0 || name.startsWith("管委会");
        if (ofZone && name.startsWith("管委会")) {
            return home.zone().map(zone -> ofPage(zone + name)).orElse(Canonical.asWritten(name));
        }
        return ofZone && home.city().isPresent()
                ? ofPage(Gazetteer.shortName(home.city().get()) + name)
                : ranked(name).orElse(Canonical.asWritten(name));
    }

    /** {@code 县文化馆} is that of the page's county. */
    private Optional<Canonical> ranked(String name) {
        Optional<String> seat = switch (name.charAt(0)) {
            case '县' -> home.county();
            case '市' -> home.city();
            default -> Optional.empty();
        };
        return seat.map(place -> ofPage(place + name.substring(1)));
    }

    private static Canonical ofPage(String full) {
        return new Canonical(full, "page");
    }
}
