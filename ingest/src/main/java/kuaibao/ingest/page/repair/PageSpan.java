package kuaibao.ingest.page.repair;

import kuaibao.ingest.page.lines.SpanKind;

/**
 * A run of the page's characters and what became of it. The spans of a page lie end to end from its first character to
 * its last, so that no character is lost.
 *
 * @param begin first character on the page, in UTF-16 units of the decoded text
 * @param end end on the page, exclusive
 * @param article position of the article it belongs to, or -1
 * @param index which title, paragraph, byline line, cross-reference or caption of the article it is a part of, or -1
 * @param offset where it begins in that title or paragraph; for white space and repairs inside a paragraph the spot where
 *     it was taken out
 */
public record PageSpan(SpanKind kind, int begin, int end, int article, int index, int offset) {}
