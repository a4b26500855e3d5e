package kuaibao.enrich.entity;

import java.util.Optional;
import kuaibao.enrich.Span;

/**
 * A post that the article gives a person.
 *
 * @param organization the body as written, or a region ({@code 文莱} of {@code 文莱苏丹}); empty where the text names none
 * @param title the post without the body: {@code 书记}
 * @param span where the title is printed
 */
public record Role(Optional<String> organization, String title, Span span) {}
