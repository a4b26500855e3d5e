package kuaibao.enrich.speech;

import kuaibao.enrich.Span;

/**
 * What someone is reported to have said.
 *
 * @param speaker who says it, as written; for 他 and 她 the name as written where it stands last
 * @param verb the word of saying as printed; empty where the paper sets a quotation beside a name without one
 * @param text what is said, as printed, quotation marks around the whole left out
 * @param span where that is printed
 * @param rule the rule that found it
 * @param confidence from 0 to 1
 */
public record Quotation(String speaker, String verb, String text, Span span, String rule, double confidence) {}
