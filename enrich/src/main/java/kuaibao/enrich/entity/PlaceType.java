package kuaibao.enrich.entity;

/** The kinds of places. */
public enum PlaceType {
    /** Countries, provinces, cities, counties, districts, streets, rivers. */
    REGION,
    /** Development zones, parks, free-trade zones. */
    ZONE,
    /** A named hall, station, track, plant or base. */
    FACILITY
}
