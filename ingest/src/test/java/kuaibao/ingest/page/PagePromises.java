package kuaibao.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kuaibao.ingest.page.lines.SpanKind;
import kuaibao.ingest.page.repair.DamageKind;
import kuaibao.ingest.page.repair.DamageMark;
import kuaibao.ingest.page.repair.PageSpan;
import kuaibao.ingest.page.script.HalfWidth;
import kuaibao.ingest.page.script.Letters;

/** What must hold of every page whatsoever, once it is read. */
final class PagePromises {

    private final String page;
    private final PageContent content;

    private PagePromises(String page, PageContent content) {
        this.page = page;
        this.content = content;
    }

    /** Reads the page and asserts all that {@link PageReader} promises of any text. */
    static PageContent assertKept(String page) {
        PageContent content = new PageReader().read(page, PageContext.none());
        assertKept(page, content);
        return content;
    }

    static void assertKept(String page, PageContent content) {
        PagePromises promises = new PagePromises(page, content);
        promises.spansLieEndToEnd();
        promises.textsAreTheirSpans();
        promises.whatIsTakenOutHasTheRightCharacters();
        promises.offsetsLeadBackToThePage();
        promises.marksTellWhatTheyRemoved();
        promises.marksAppliedBackwardsGiveTheParagraphs();
        promises.textsShowNothingInvisible();
        assertThat(PageRestorer.text(content)).isEqualTo(page);
    }

    private void spansLieEndToEnd() {
        int end = 0;
        for (PageSpan span : content.spans()) {
            assertThat(span.begin()).isEqualTo(end);
            assertThat(span.end()).isGreaterThan(span.begin());
            end = span.end();
        }
        assertThat(end).isEqualTo(page.length());
    }

    /** Each title, paragraph, caption and cross-reference is what its spans print, one behind the other. */
    private void textsAreTheirSpans() {
        Map<String, StringBuilder> printed = new HashMap<>();
        for (PageSpan span : content.spans()) {
            if (span.isHeld()) {
                StringBuilder text = printed.computeIfAbsent(
                        name(span.kind(), span.article(), span.index()), name -> new StringBuilder());
                assertThat(span.offset()).isEqualTo(text.length());
                text.append(slice(span));
            }
        }
        for (PageArticle article : content.articles()) {
            assertPrinted(printed, SpanKind.HEADING, article, article.titles());
            assertPrinted(printed, SpanKind.PARAGRAPH, article, article.paragraphs());
            assertPrinted(printed, SpanKind.CAPTION, article, article.captions());
            assertPrinted(printed, SpanKind.CROSS_REFERENCE, article, article.crossReferences());
        }
        assertThat(printed).isEmpty();
    }

    private static void assertPrinted(
            Map<String, StringBuilder> printed, SpanKind kind, PageArticle article, List<String> texts) {
        for (int index = 0; index < texts.size(); index++) {
            StringBuilder text = printed.remove(name(kind, article.position(), index));
            assertThat(text).as(name(kind, article.position(), index)).isNotNull();
            assertThat(texts.get(index)).isEqualTo(String.valueOf(text)).isNotBlank();
        }
    }

    private static String name(SpanKind kind, int article, int index) {
        return kind + " " + index + " of article " + article;
    }

    private void whatIsTakenOutHasTheRightCharacters() {
        for (PageSpan span : content.spans()) {
            assertThat(span.characters()).isEqualTo(span.isHeld() ? "" : slice(span));
            if (span.kind() == SpanKind.CONTROL_CHARACTERS) {
                assertThat(slice(span).chars().allMatch(c -> Letters.isInvisible((char) c)))
                        .isTrue();
            }
            boolean white = span.kind() == SpanKind.WHITE_SPACE
                    || span.kind() == SpanKind.COLUMN_BREAK
                    || span.kind() == SpanKind.PHOTO_GAP;
            if (white) {
                assertThat(slice(span).chars().allMatch(c -> Letters.isBlank((char) c)))
                        .isTrue();
            }
        }
    }

    private void offsetsLeadBackToThePage() {
        for (PageSpan span : content.spans()) {
            if (span.kind() == SpanKind.PARAGRAPH && span.isHeld()) {
                int last = span.offset() + span.end() - span.begin() - 1;
                assertThat(content.pageOffset(span.article(), span.index(), span.offset()))
                        .hasValue(span.begin());
                assertThat(content.pageOffset(span.article(), span.index(), last))
                        .hasValue(span.end() - 1);
            }
        }
        for (PageArticle article : content.articles()) {
            for (int index = 0; index < article.paragraphs().size(); index++) {
                int length = article.paragraphs().get(index).length();
                assertThat(content.pageOffset(article.position(), index, length))
                        .isEmpty();
                assertThat(content.pageOffset(article.position(), index, -1)).isEmpty();
            }
            assertThat(content.pageOffset(
                            article.position(), article.paragraphs().size(), 0))
                    .isEmpty();
        }
    }

    private void marksTellWhatTheyRemoved() {
        for (PageArticle article : content.articles()) {
            boolean read = article.damage().stream().anyMatch(mark -> mark.kind() == DamageKind.PINYIN);
            for (DamageMark mark : article.damage()) {
                assertThat(mark.removed()).isEqualTo(page.substring(mark.pageBegin(), mark.pageEnd()));
                assertThat(mark.removed().isEmpty()).isEqualTo(mark.kind() == DamageKind.MISSING_CHARACTERS);
                if (mark.kind() == DamageKind.DOUBLED_CHARACTERS && !read) {
                    String before = article.paragraphs().get(mark.paragraph()).substring(0, mark.begin());
                    assertThat(HalfWidth.of(before)).endsWith(HalfWidth.of(visible(mark.removed())));
                }
            }
        }
    }

    /** A paragraph with its damage put back is the page from its first character to its last, less other texts there. */
    private void marksAppliedBackwardsGiveTheParagraphs() {
        for (PageArticle article : content.articles()) {
            List<List<PageSpan>> spans = new ArrayList<>();
            article.paragraphs().forEach(paragraph -> spans.add(new ArrayList<>()));
            content.spansOf(article.position()).stream()
                    .filter(span -> span.index() >= 0 && (span.kind() == SpanKind.PARAGRAPH || !span.isHeld()))
                    .filter(span -> span.kind() != SpanKind.BYLINE && span.kind() != SpanKind.CREDIT)
                    .forEach(span -> spans.get(span.index()).add(span));
            for (int index = 0; index < spans.size(); index++) {
                StringBuilder printed = new StringBuilder();
                spans.get(index).forEach(span -> printed.append(slice(span)));
                assertThat(PageRestorer.paragraph(article, index)).isEqualTo(printed.toString());
            }
        }
    }

    private void textsShowNothingInvisible() {
        for (PageArticle article : content.articles()) {
            List<String> texts = new ArrayList<>(article.titles());
            texts.addAll(article.paragraphs());
            texts.addAll(article.captions());
            texts.addAll(article.crossReferences());
            article.bylines().forEach(byline -> texts.add(byline.name()));
            assertThat(texts).allMatch(text -> visible(text).equals(text));
        }
    }

    private String slice(PageSpan span) {
        return page.substring(span.begin(), span.end());
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.chars().filter(c -> !Letters.isInvisible((char) c)).forEach(c -> visible.append((char) c));
        return visible.toString();
    }
}
