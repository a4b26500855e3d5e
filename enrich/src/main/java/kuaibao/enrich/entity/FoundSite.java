package kuaibao.enrich.entity;

/** A place found in the text, with its kind. */
record FoundSite(Found found, PlaceType type) {}
