package kuaibao.enrich;

/** The three kinds of names. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    PLACE
}
