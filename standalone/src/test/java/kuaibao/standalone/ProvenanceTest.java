package kuaibao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kuaibao.enrich.ArticleAnalyzer;
import kuaibao.enrich.topology.ArticleEnricher;
import kuaibao.schemas.PagePlaces;
import kuaibao.schemas.PageStretch;
import kuaibao.schemas.record.DateMention;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Event;
import kuaibao.schemas.record.Metric;
import kuaibao.schemas.record.Organization;
import kuaibao.schemas.record.Part;
import kuaibao.schemas.record.Person;
import kuaibao.schemas.record.Place;
import kuaibao.schemas.record.PolicyTerm;
import kuaibao.schemas.record.Quotation;
import kuaibao.schemas.record.Role;
import kuaibao.schemas.record.Span;
import kuaibao.standalone.extract.Extraction;
import org.junit.jupiter.api.Test;

/** Every fact points at characters of its article, and through the repairs at the same characters of the page. */
class ProvenanceTest {
    private final Extraction extraction = new Extraction(Optional.empty(), Optional.empty());
    private final ArticleEnricher enricher = new ArticleEnricher(new ArticleAnalyzer());

    @Test
    void everyFactOfTheSamplesStandsOnItsPage() throws IOException {
        for (Path file : SamplePages.files()) {
            String page = Files.readString(file, StandardCharsets.UTF_8);
            for (EnrichedArticle article : extraction.extract(file, enricher)) {
                holdsWhatItSays(article);
                standsOn(page, article, file.toString().endsWith(".txt"));
            }
        }
    }

    /** Markup inside a paragraph leaves its facts without places; on a page of plain text every fact has one. */
    private static void standsOn(String page, EnrichedArticle article, boolean plain) {
        PagePlaces places = PagePlaces.of(article.getParagraphs(), article.getDamage());
        spans(article).filter(span -> span.getPart() == Part.PARAGRAPH).forEach(span -> {
            String text = text(article, span);
            for (int i = 0; i < text.length(); i++) {
                int at = span.getBegin() + i;
                Span character = new Span(Part.PARAGRAPH, span.getParagraph(), at, at + 1);
                Optional<PageStretch> place = places.find(character);
                assertThat(place.isPresent() || !plain).as(text).isTrue();
                if (place.isPresent()) {
                    assertThat(page.charAt(place.get().begin())).as(text).isEqualTo(text.charAt(i));
                }
            }
        });
    }

    private static void holdsWhatItSays(EnrichedArticle article) {
        for (Metric metric : article.getMetrics()) {
            assertThat(text(article, metric.getSpan())).isEqualTo(metric.getText());
        }
        for (Quotation quotation : article.getQuotations()) {
            assertThat(text(article, quotation.getSpan())).isEqualTo(quotation.getText());
        }
        for (PolicyTerm term : article.getPolicyTerms()) {
            assertThat(term.getMentions())
                    .isNotEmpty()
                    .allSatisfy(span -> assertThat(text(article, span)).isEqualTo(term.getText()));
        }
        for (DateMention date : article.getDates()) {
            assertThat(text(article, date.getSpan())).isEqualTo(date.getText());
        }
        assertThat(article.getSummary())
                .allMatch(sentence -> article.getParagraphs().stream()
                        .anyMatch(paragraph -> paragraph.getText().contains(sentence)));
    }

    private static String text(EnrichedArticle article, Span span) {
        String text = span.getPart() == Part.TITLE
                ? article.getTitles().get(span.getParagraph())
                : article.getParagraphs().get(span.getParagraph()).getText();
        return text.substring(span.getBegin(), span.getEnd());
    }

    private static Stream<Span> spans(EnrichedArticle article) {
        return Stream.of(
                        article.getPeople().stream().map(Person::getMentions).flatMap(List::stream),
                        article.getPeople().stream()
                                .flatMap(person -> person.getRoles().stream().map(Role::getSpan)),
                        article.getOrgs().stream()
                                .map(Organization::getMentions)
                                .flatMap(List::stream),
                        article.getPlaces().stream().map(Place::getMentions).flatMap(List::stream),
                        article.getDates().stream().map(DateMention::getSpan),
                        article.getMetrics().stream().map(Metric::getSpan),
                        article.getEvents().stream().map(Event::getSpan),
                        article.getQuotations().stream().map(Quotation::getSpan),
                        article.getPolicyTerms().stream()
                                .map(PolicyTerm::getMentions)
                                .flatMap(List::stream))
                .flatMap(spans -> spans);
    }
}
