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
 * @param characters what is printed there, if no title, paragraph, cross-reference or caption of an article holds it;
 *     else empty
 */
public record PageSpan(SpanKind kind, int begin, int end, int article, int index, int offset, String characters) {

    static final int NONE = -1;

    /** Whether an article has these characters in one of its texts. */
    public boolean isHeld() {
        boolean small = kind == SpanKind.BYLINE || kind == SpanKind.CREDIT;
        return article != NONE && !kind.isFurniture() && !small;
    }

    static PageSpan outside(SpanKind kind, int begin, int end) {
        return new PageSpan(kind, begin, end, NONE, NONE, NONE, "");
    }

    /** This span as one that was taken out of the owner's text, behind the owner. */
    PageSpan within(PageSpan owner) {
        if (owner.kind != SpanKind.PARAGRAPH) {
            return new PageSpan(kind, begin, end, owner.article, NONE, NONE, characters);
        }
        return new PageSpan(kind, begin, end, owner.article, owner.index, owner.offset + owner.length(), characters);
    }

    /** This span as one that was taken out at the same spot as the repair before it. */
    PageSpan beside(PageSpan repair) {
        return new PageSpan(kind, begin, end, repair.article, repair.index, repair.offset, characters);
    }

    /** The same at another place of the page, so many characters later in its text. */
    PageSpan at(int newBegin, int newEnd, int later) {
        return new PageSpan(kind, newBegin, newEnd, article, index, offset == NONE ? NONE : offset + later, characters);
    }

    /** The same with what is printed there. */
    PageSpan printed(String page) {
        return isHeld() ? this : new PageSpan(kind, begin, end, article, index, offset, page.substring(begin, end));
    }

    int length() {
        return end - begin;
    }
}
