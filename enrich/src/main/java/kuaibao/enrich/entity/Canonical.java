package kuaibao.enrich.entity;

/**
 * A full name and what it rests on.
 *
 * @param name the full name
 * @param evidence the page's or the lexicon's words, or {@code as written}
 */
record Canonical(String name, String evidence) {
    static Canonical asWritten(String name) {
        return new Canonical(name, "as written");
    }
}
