package kuaibao.ingest.page.repair;

import java.util.ArrayList;
import java.util.List;
import kuaibao.ingest.page.lines.SpanKind;
import kuaibao.ingest.page.script.VisibleText;

/**
 * Puts the characters that print nothing back between the spans of a page that was read without them: inside a text they
 * are a repair, inside or beside white space and furniture they are a part of it.
 */
final class InvisibleReader {

    private final VisibleText visible;
    private final List<PageSpan> spans = new ArrayList<>();
    private int end;

    private InvisibleReader(VisibleText visible) {
        this.visible = visible;
    }

    /** The spans of the page as it came, {@code length} characters long. */
    static List<PageSpan> read(VisibleText visible, List<PageSpan> spans, int length) {
        InvisibleReader reader = new InvisibleReader(visible);
        spans.forEach(reader::take);
        reader.fillTo(length);
        return reader.spans;
    }

    private void take(PageSpan span) {
        int begin = visible.offset(span.begin());
        if (isWhite(span)) {
            begin = end;
        }
        fillTo(begin);
        if (isText(span)) {
            takeText(span);
        } else {
            add(span.at(begin, visible.offset(span.end() - 1) + 1, 0));
        }
    }

    /** A text breaks wherever something invisible stands in it. */
    private void takeText(PageSpan span) {
        int from = span.begin();
        for (int at = from + 1; at <= span.end(); at++) {
            boolean breaks = at == span.end() || visible.offset(at) != visible.offset(at - 1) + 1;
            if (breaks) {
                fillTo(visible.offset(from));
                add(span.at(visible.offset(from), visible.offset(at - 1) + 1, from - span.begin()));
                from = at;
            }
        }
    }

    private void add(PageSpan span) {
        spans.add(span);
        end = span.end();
    }

    private void fillTo(int next) {
        if (next <= end) {
            return;
        }
        PageSpan before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (before != null && isWhite(before)) {
            spans.set(spans.size() - 1, before.at(before.begin(), next, 0));
            end = next;
            return;
        }
        PageSpan run = PageSpan.outside(SpanKind.CONTROL_CHARACTERS, end, next);
        add(before == null || before.article() == PageSpan.NONE ? run : behind(before, run));
    }

    private static PageSpan behind(PageSpan before, PageSpan run) {
        return isText(before) ? run.within(before) : run.beside(before);
    }

    private static boolean isWhite(PageSpan span) {
        return span.kind() == SpanKind.WHITE_SPACE
                || span.kind() == SpanKind.COLUMN_BREAK
                || span.kind() == SpanKind.PHOTO_GAP;
    }

    private static boolean isText(PageSpan span) {
        return !span.kind().isFurniture();
    }
}
