package kuaibao.sink;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kuaibao.schemas.AvroSerdes;
import kuaibao.schemas.record.Comparator;
import kuaibao.schemas.record.DateRange;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Metric;
import kuaibao.schemas.record.MetricStatus;
import kuaibao.schemas.record.Organization;
import kuaibao.schemas.record.Paragraph;
import kuaibao.schemas.record.Part;
import kuaibao.schemas.record.Person;
import kuaibao.schemas.record.Place;
import kuaibao.schemas.record.PlaceType;
import kuaibao.schemas.record.Retraction;
import kuaibao.schemas.record.Role;
import kuaibao.schemas.record.Span;
import kuaibao.schemas.record.Word;

/** Articles of invented towns, people and companies. */
public final class TestArticles {
    public static final String HEADLINE = "云川市青禾汽车新工厂投产";
    public static final String PARAGRAPH = "本报讯 ７月３日，青禾汽车云川新工厂正式投产，年产能１２．５万辆。市委书记苏远帆出席仪式，并试乘一辆SUV。";

    /** Made for its effect: Avro builds our records only after it was told to trust them. */
    private static final AvroSerdes TRUST = new AvroSerdes(URI.create("http://127.0.0.1"));

    private TestArticles() {}

    /** A complete article, revision 1. */
    public static EnrichedArticle.Builder article(String id) {
        Objects.requireNonNull(TRUST);
        return EnrichedArticle.newBuilder()
                .setId(id)
                .setRevision(1)
                .setBulletin("云川快报-0704")
                .setPublication("云川快报")
                .setPublished(LocalDate.of(2026, 7, 4))
                .setPosition(2)
                .setHeadline(HEADLINE)
                .setTitles(List.of(HEADLINE))
                .setDate(DateRange.newBuilder()
                        .setFrom(LocalDate.of(2026, 7, 3))
                        .setTo(LocalDate.of(2026, 7, 3))
                        .build())
                .setParagraphs(List.of(Paragraph.newBuilder().setText(PARAGRAPH).build()))
                .setPeople(List.of(person("苏远帆", role("市委", "书记"))))
                .setOrgs(List.of(organization("青禾汽车", "青禾汽车股份有限公司")))
                .setPlaces(List.of(place("云川", "云川市")))
                .setMetrics(List.of(capacity("125000")))
                .setWords(words(PARAGRAPH, "本报讯", "青禾汽车", "云川", "新", "工厂", "投产", "SUV", "。"))
                .setPipelineVersion("1.2.3");
    }

    /** An article of which nothing but the id is known. */
    public static EnrichedArticle bare(String id) {
        Objects.requireNonNull(TRUST);
        return EnrichedArticle.newBuilder().setId(id).build();
    }

    /** The withdrawal of an article, revision 2. */
    public static EnrichedArticle withdrawal(String id) {
        Objects.requireNonNull(TRUST);
        return EnrichedArticle.newBuilder()
                .setId(id)
                .setRevision(2)
                .setRetraction(new Retraction("值班编辑", "人名有误", Instant.EPOCH))
                .setPipelineVersion("1.2.3")
                .build();
    }

    public static Metric capacity(String value) {
        return Metric.newBuilder()
                .setText("年产能１２．５万辆")
                .setIndicator("年产能")
                .setValue(new BigDecimal(value).setScale(9))
                .setUnit("辆")
                .setComparator(Comparator.EQUAL)
                .setSubject("青禾汽车云川新工厂")
                .setStatus(MetricStatus.ACTUAL)
                .setSpan(span(27, 36))
                .setRule("quantity-after-indicator")
                .setConfidence(0.9)
                .build();
    }

    public static Person person(String name, Role... roles) {
        return Person.newBuilder()
                .setName(name)
                .setRoles(List.of(roles))
                .setMentions(List.of(span(41, 44)))
                .build();
    }

    public static Role role(String org, String title) {
        return Role.newBuilder()
                .setOrg(org)
                .setTitle(title)
                .setSpan(span(37, 41))
                .build();
    }

    public static Organization organization(String name, String canonical) {
        return Organization.newBuilder()
                .setName(name)
                .setCanonical(canonical)
                .setMentions(List.of(span(9, 13)))
                .build();
    }

    public static Place place(String name, String canonical) {
        return Place.newBuilder()
                .setName(name)
                .setCanonical(canonical)
                .setType(PlaceType.REGION)
                .setMentions(List.of(span(13, 15)))
                .build();
    }

    /** The first occurrence of each word in the first paragraph. */
    public static List<Word> words(String paragraph, String... words) {
        List<Word> found = new ArrayList<>();
        for (String word : words) {
            int begin = paragraph.indexOf(word);
            found.add(Word.newBuilder()
                    .setPart(Part.PARAGRAPH)
                    .setParagraph(0)
                    .setBegin(begin)
                    .setEnd(begin + word.length())
                    .setPartOfSpeech(word.equals("。") ? "w" : "n")
                    .build());
        }
        return found;
    }

    private static Span span(int begin, int end) {
        return Span.newBuilder()
                .setPart(Part.PARAGRAPH)
                .setParagraph(0)
                .setBegin(begin)
                .setEnd(end)
                .build();
    }
}
