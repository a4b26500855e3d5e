package kuaibao.ingest.page.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kuaibao.ingest.page.Byline;
import kuaibao.ingest.page.DateRange;
import kuaibao.ingest.page.MalformedPageException.Kind;
import kuaibao.ingest.page.PageContext;
import kuaibao.ingest.page.ToldArticle;
import kuaibao.ingest.page.layout.Piece;
import kuaibao.ingest.page.layout.SpanKind;
import kuaibao.ingest.page.source.TextPageWriter;

/** One article of the document: what its fields say, and how they are set as lines of the page. */
final class JsonArticle {

    private static final String FIELDS =
            "id, revision, publication, published, edition, titles, headline, kicker, bylines,"
                    + " place, date, marker, credit, photo, captions, crossrefs, paragraphs, body";
    /** Ranks of a told headline and of the lines around it. */
    private static final int HEADLINE = 1;

    private static final int OTHER_TITLE = 2;

    private final JsonFields fields;
    private final JsonCursor cursor;
    private final List<Piece> lines = new ArrayList<>();
    private PageContext context = PageContext.none();
    private Optional<String> id = Optional.empty();
    private OptionalLong revision = OptionalLong.empty();
    private List<JsonText> titles = List.of();
    private Optional<JsonText> headline = Optional.empty();
    private Optional<JsonText> kicker = Optional.empty();
    private List<Byline> bylines = List.of();
    private Optional<String> place = Optional.empty();
    private Optional<DateRange> date = Optional.empty();
    private Optional<String> marker = Optional.empty();
    private Optional<String> credit = Optional.empty();
    private Optional<Boolean> photo = Optional.empty();
    private List<JsonText> captions = List.of();
    private List<JsonText> crossReferences = List.of();
    private List<JsonText> paragraphs = List.of();
    private Optional<JsonText> body = Optional.empty();

    JsonArticle(JsonCursor cursor) {
        this.cursor = cursor;
        this.fields = new JsonFields(cursor);
    }

    /** Reads the value of one field. */
    void take(String name) {
        switch (name) {
            case "id" -> id = fields.id();
            case "revision" ->
                revision = fields.revision().map(OptionalLong::of).orElse(OptionalLong.empty());
            case "publication" -> context = context.or(new PageContext(fields.words(), Optional.empty()));
            case "published" -> context = context.or(new PageContext(Optional.empty(), fields.day()));
            case "edition" -> context = context.or(new PageContext(Optional.empty(), Optional.empty(), fields.words()));
            case "bylines" -> bylines = fields.bylines();
            case "place" -> place = fields.words();
            case "date" -> date = fields.days();
            case "marker" -> marker = fields.words();
            case "credit" -> credit = fields.words();
            case "photo" -> photo = fields.yesOrNo();
            default -> takeText(name);
        }
    }

    private void takeText(String name) {
        switch (name) {
            case "titles" -> titles = fields.texts();
            case "headline" -> headline = fields.text();
            case "kicker" -> kicker = fields.text();
            case "captions" -> captions = fields.texts();
            case "crossrefs" -> crossReferences = fields.texts();
            case "paragraphs" -> paragraphs = fields.texts();
            case "body" -> body = fields.text();
            default -> throw fields.unknown(name, FIELDS);
        }
    }

    /** What the article says of the page that it stands on. */
    PageContext context() {
        return context;
    }

    Optional<String> id() {
        return id;
    }

    /** An article says something, and its text is told in one way only. */
    void require() {
        if (body.isPresent() && !paragraphs.isEmpty()) {
            throw cursor.refusal(Kind.FIELD, "expected either paragraphs or body, got both");
        }
        boolean silent = titles.isEmpty()
                && headline.isEmpty()
                && kicker.isEmpty()
                && captions.isEmpty()
                && paragraphs.isEmpty()
                && body.isEmpty();
        if (silent) {
            throw cursor.refusal(Kind.VALUE, "expected an article with titles, headline, paragraphs or body, got none");
        }
    }

    ToldArticle write(TextPageWriter out) {
        int begin = out.length();
        headings().forEach(title -> line(out, SpanKind.HEADING, rank(title), title));
        paragraphs.forEach(paragraph -> line(out, SpanKind.PARAGRAPH, Piece.WHOLE, paragraph));
        body.ifPresent(text -> {
            text.write(out);
            out.endParagraph();
        });
        crossReferences.forEach(words -> line(out, SpanKind.CROSS_REFERENCE, 0, words));
        captions.forEach(words -> line(out, SpanKind.CAPTION, 0, words));
        return new ToldArticle(
                begin,
                out.length(),
                lines,
                body.isEmpty(),
                id,
                revision,
                kicker.map(words -> words.text().strip()),
                marker,
                place,
                date,
                bylines,
                photo,
                credit);
    }

    private void line(TextPageWriter out, SpanKind kind, int level, JsonText text) {
        int begin = out.length();
        text.write(out);
        lines.add(Piece.told(kind, begin, out.length(), level));
        out.endParagraph();
    }

    /** All heading lines in order: kicker and headline stand above titles that do not hold them. */
    private List<JsonText> headings() {
        List<JsonText> all = new ArrayList<>();
        kicker.filter(words -> !isTitle(words)).ifPresent(all::add);
        headline.filter(words -> !isTitle(words)).ifPresent(all::add);
        all.addAll(titles);
        return all;
    }

    private boolean isTitle(JsonText words) {
        return titles.stream().anyMatch(title -> isSame(title, words));
    }

    private static boolean isSame(JsonText one, JsonText other) {
        return one.text().strip().equals(other.text().strip());
    }

    /** Without a headline that is told, the page reader finds it. */
    private int rank(JsonText title) {
        if (headline.isEmpty()) {
            return 0;
        }
        return isSame(headline.get(), title) ? HEADLINE : OTHER_TITLE;
    }
}
