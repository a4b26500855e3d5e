package kuaibao.enrich;

/**
 * A name at one place of the text.
 *
 * @param name the name as written there
 * @param type what it names
 * @param span where it stands
 */
public record Mention(String name, EntityType type, Span span) {}
