package kuaibao.ingest.page.repair;

/**
 * One repair: where the page was damaged, where the damage was in the repaired text, and what was taken out. Applied
 * backwards, the marks give the page back.
 *
 * @param pageBegin first character on the page, counted in UTF-16 units of the decoded text
 * @param pageEnd end on the page, exclusive; equal to {@code pageBegin} where characters lack
 * @param paragraph index of the repaired paragraph, or -1 when the damage stood in no paragraph
 * @param begin offset in the repaired paragraph; the spot where characters were taken out
 * @param end equal to {@code begin} for all that was taken out
 * @param removed the characters of the page from {@code pageBegin} to {@code pageEnd}
 */
public record DamageMark(
        DamageKind kind, int pageBegin, int pageEnd, int paragraph, int begin, int end, String removed) {}
