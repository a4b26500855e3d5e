package kuaibao.enrich.date;

import kuaibao.enrich.DateRange;
import kuaibao.enrich.Span;

/**
 * A date at one place of the text.
 *
 * @param text as printed, full-width digits read as half-width
 * @param range the days that it stands for
 * @param span where it is printed
 */
public record DateMention(String text, DateRange range, Span span) {}
