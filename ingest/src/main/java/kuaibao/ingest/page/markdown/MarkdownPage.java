package kuaibao.ingest.page.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.page.dateline.BylineReader;
import kuaibao.ingest.page.dateline.JumpLineReader;
import kuaibao.ingest.page.layout.Piece;
import kuaibao.ingest.page.layout.SpanKind;
import kuaibao.ingest.page.script.HalfWidth;
import kuaibao.ingest.page.script.SentenceEnd;
import kuaibao.ingest.page.source.TextPage;
import kuaibao.ingest.page.source.TextPageWriter;

/**
 * Reads a Markdown page line by line: what is surely a mark is taken out, everything else is text. {@code #} headings stay as
 * they are, since plain pages have them too; underlined ones are told. Paragraphs are not joined here: a blank line inside
 * one is damage, which the page reader repairs.
 */
public final class MarkdownPage {

    private static final int LONGEST_HEADING = 64;
    private static final Pattern HASHES = Pattern.compile("#{1,6}(?!#).*");
    private static final Pattern CLOSING_HASHES = Pattern.compile("\\s{1,9}#{1,6}$");
    private static final Pattern BULLET = Pattern.compile("[-*+]\\s{1,4}(?=\\S)");
    private static final Pattern QUOTE = Pattern.compile("(?:>\\s{0,3}){1,9}");
    private static final Pattern COMMENT = Pattern.compile("<!--.{0,400}-->");

    private final List<Line> lines;
    private final TextPageWriter out;
    private String fence = "";

    private MarkdownPage(String source) {
        this.lines = Line.of(source);
        this.out = new TextPageWriter(source);
    }

    /** Reads a page's decoded source, in time linear in its length; throws nothing. */
    public static TextPage read(String source) {
        MarkdownPage page = new MarkdownPage(source);
        FrontMatter front = FrontMatter.of(page.lines);
        if (page.lines.stream().skip(front.lines()).noneMatch(line -> line.startsWith("#"))) {
            front.title().ifPresent(title -> page.heading(title, 1));
        }
        for (int at = front.lines(); at < page.lines.size(); ) {
            at = page.take(at);
        }
        return page.out.page(front.context());
    }

    /** Writes the line, or the lines that belong together, and says where to go on. */
    private int take(int at) {
        Line line = lines.get(at);
        if (!fence.isEmpty() || isFence(line)) {
            takeFenced(line);
            return at + 1;
        }
        if (line.isBlank()) {
            out.insert("\n");
            return at + 1;
        }
        if (Table.begins(lines, at)) {
            return takeTable(at);
        }
        int rank = underlined(at);
        if (rank > 0) {
            heading(line, rank);
            return at + 2;
        }
        takeLine(at, line);
        return at + 1;
    }

    private static boolean isFence(Line line) {
        return line.startsWith("```") || line.startsWith("~~~");
    }

    /** Text between fences is as it is; the fences are no text. */
    private void takeFenced(Line line) {
        if (fence.isEmpty()) {
            fence = line.text().substring(0, 3);
        } else if (line.startsWith(fence)) {
            fence = "";
        } else if (!line.isBlank()) {
            int begin = out.length();
            out.copy(line.begin(), line.end());
            whole(begin);
        }
    }

    private int takeTable(int at) {
        int row = at;
        while (row < lines.size() && Table.isRow(lines.get(row))) {
            if (!Table.isRule(lines.get(row))) {
                takeRow(Table.cells(lines.get(row)));
            }
            row++;
        }
        return row;
    }

    private void takeRow(List<Line> cells) {
        int begin = out.length();
        for (Line cell : cells) {
            if (out.length() > begin) {
                out.insert(" ");
            }
            Inline.write(cell, out);
        }
        whole(begin);
    }

    /** 1 for a line with ==== below it, 2 for one with ----, if it could be a heading and stands alone; 0 for any other. */
    private int underlined(int at) {
        Line line = lines.get(at);
        if (at + 1 == lines.size() || line.length() > LONGEST_HEADING || (at > 0 && isText(lines.get(at - 1)))) {
            return 0;
        }
        Line below = lines.get(at + 1);
        int rank = below.isOnly('=', 3) ? 1 : below.isOnly('-', 3) ? 2 : 0;
        String text = line.text();
        boolean heading = rank > 0
                && !HASHES.matcher(text).matches()
                && !SentenceEnd.closes(HalfWidth.of(text))
                && BylineReader.read(text).isEmpty()
                && !JumpLineReader.matches(text);
        return heading ? rank : 0;
    }

    private static boolean isText(Line line) {
        return !line.isBlank() && !line.isOnly('-', 3) && !line.isOnly('=', 3);
    }

    private void takeLine(int at, Line line) {
        String head = line.text();
        Matcher bullet = BULLET.matcher(head);
        Matcher quote = QUOTE.matcher(head);
        if (HASHES.matcher(head).matches()) {
            Matcher closing = CLOSING_HASHES.matcher(head);
            write(closing.find() ? line.to(closing.start()) : line);
        } else if (bullet.lookingAt() && !line.isOnly(line.at(0), 1)) {
            takeItem(at, line.from(bullet.end()));
        } else if (quote.lookingAt()) {
            write(line.from(quote.end()));
        } else if (!COMMENT.matcher(head).matches()) {
            write(line);
        }
    }

    /** An item of a list is a paragraph, unless what follows shows that it was cut. */
    private void takeItem(int at, Line item) {
        boolean closed = SentenceEnd.closes(HalfWidth.of(item.text()));
        write(item, closed || isItemOrHeading(next(at)));
    }

    private Line next(int at) {
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() ? lines.get(next) : new Line("", 0, 0);
    }

    private static boolean isItemOrHeading(Line line) {
        return line.isBlank()
                || line.startsWith("#")
                || BULLET.matcher(line.text()).lookingAt();
    }

    private void write(Line line) {
        write(line, line.startsWith("\\#"));
    }

    private void write(Line line, boolean whole) {
        int begin = out.length();
        List<Line> captions = Inline.write(line, out);
        if (whole) {
            whole(begin);
        } else {
            out.endLine();
        }
        captions.forEach(this::caption);
    }

    private void caption(Line line) {
        int begin = out.length();
        out.copy(line.begin(), line.end());
        out.tell(Piece.told(SpanKind.CAPTION, begin, out.length(), 0));
        out.endLine();
    }

    private void heading(Line line, int rank) {
        int begin = out.length();
        Inline.write(line, out);
        out.tell(Piece.told(SpanKind.HEADING, begin, out.length(), rank));
        out.endLine();
    }

    private void whole(int begin) {
        if (out.length() > begin) {
            out.tell(Piece.whole(begin, out.length()));
            out.endLine();
        }
    }
}
