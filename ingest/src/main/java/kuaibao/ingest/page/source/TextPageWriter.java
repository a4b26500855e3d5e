package kuaibao.ingest.page.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kuaibao.ingest.page.PageContext;
import kuaibao.ingest.page.ToldArticle;
import kuaibao.ingest.page.layout.Piece;

/** Writes a page's text and keeps account of where each character came from. */
public final class TextPageWriter {

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final SourceMap.Builder sources = new SourceMap.Builder();
    private final List<Piece> told = new ArrayList<>();

    /** A writer of a page that is made of this decoded source. */
    public TextPageWriter(String source) {
        this.source = source;
    }

    /** Writes a stretch of the source as it is. */
    public void copy(int begin, int end) {
        int at = text.length();
        text.append(source, begin, end);
        sources.add(at, text.length(), begin, end);
    }

    /** Writes what a stretch of the source stands for, such as a reference or an escape for its character. */
    public void replace(int begin, int end, CharSequence meaning) {
        int at = text.length();
        text.append(meaning);
        sources.add(at, text.length(), begin, end);
    }

    /** Writes what no source has. */
    public void insert(CharSequence words) {
        text.append(words);
    }

    /** Says that what was written from {@code begin} on is a line of this kind. */
    public void tell(Piece line) {
        told.add(line);
    }

    /** How much has been written. */
    public int length() {
        return text.length();
    }

    /** The last character written; a line end where nothing has been. */
    public char last() {
        return text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
    }

    /** The character written at an offset. */
    public char at(int offset) {
        return text.charAt(offset);
    }

    /** Ends the line, if one was begun, and leaves a blank line. */
    public void endParagraph() {
        endLine();
        if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
    }

    /** Ends the line, if one was begun. */
    public void endLine() {
        if (last() != '\n') {
            text.append('\n');
        }
    }

    /** The page, whose articles are to be found. */
    public TextPage page(PageContext context) {
        return new TextPage(text.toString(), told, Optional.empty(), sources.build(), context);
    }

    /** The page, whose articles are told. */
    public TextPage page(List<ToldArticle> articles, PageContext context) {
        return new TextPage(text.toString(), told, Optional.of(articles), sources.build(), context);
    }
}
