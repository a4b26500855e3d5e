package kuaibao.ingest.page.articles;

import java.util.List;
import java.util.regex.Pattern;
import kuaibao.ingest.page.layout.Block;
import kuaibao.ingest.page.lines.Opening;
import kuaibao.ingest.page.lines.SpanKind;

/** Finds chronicles: paragraphs in a row that each open with their day, so that each is a report of its own. */
final class Chronicles {

    private static final int SHORTEST = 2;
    private static final int HEAD = 24;
    private static final Pattern DAY_FIRST = Pattern.compile("(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日");
    /** The month need not be said again: 5月6日,… · 7日,… · 8日晚,… */
    private static final Pattern BARE_DAY_FIRST = Pattern.compile("(?:(?:\\d{4}年)?\\d{1,2}月)?\\d{1,2}日");

    private Chronicles() {}

    /** For each block whether it opens a chronicle's entry. */
    static boolean[] entries(String page, List<Block> blocks, Opening[] openings) {
        boolean[] entries = new boolean[blocks.size()];
        int at = 0;
        while (at < entries.length) {
            int end = end(blocks, at);
            mark(page, blocks, openings, entries, at, end);
            at = Math.max(end, at + 1);
        }
        return entries;
    }

    private static boolean beginsWith(Pattern day, String page, Block block) {
        return day.matcher(block.head(page, HEAD)).lookingAt();
    }

    private static int end(List<Block> blocks, int begin) {
        int end = begin;
        while (end < blocks.size()
                && blocks.get(end).is(SpanKind.PARAGRAPH)
                && (end == begin || !blocks.get(end).boundary())) {
            end++;
        }
        return end;
    }

    /** A report may tell its days one by one (5日下午,…); only under a section's name such a paragraph is an entry. */
    private static void mark(
            String page, List<Block> blocks, Opening[] openings, boolean[] entries, int begin, int end) {
        boolean underLabel = begin < end && blocks.get(begin).boundary();
        Pattern day = underLabel && beginsWith(DAY_FIRST, page, blocks.get(begin)) ? BARE_DAY_FIRST : DAY_FIRST;
        int dated = 0;
        for (int i = begin; i < end; i++) {
            entries[i] = (underLabel || openings[i] == Opening.DAY) && beginsWith(day, page, blocks.get(i));
            dated += entries[i] ? 1 : 0;
        }
        boolean all = dated >= SHORTEST && dated == end - begin;
        boolean most = dated > SHORTEST && entries[begin] && dated * 3 >= (end - begin) * 2;
        for (int i = begin; i < end; i++) {
            entries[i] &= all || most;
        }
    }
}
