package kuaibao.enrich.metric;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.Part;
import kuaibao.enrich.Span;
import kuaibao.enrich.entity.Organization;

/**
 * Calls a stock company as its report does, which is as everybody does: {@code 青禾光能股份有限公司成立于2009年。青禾光能的产品远销海外，公司现有员工90人}
 * has the figures of 青禾光能. The full name stays where the figure's own sentence prints it, until
 * the short one is introduced, and in a report that prefers it.
 */
public final class FirmNames {
    private static final String FIRM = "公司";
    private static final String STOCK_COMPANY = "股份有限公司";
    private static final WordList KINDS = new WordList(List.of("公司", "企业"));
    /** Farther back nothing is looked for, however long the sentence. */
    private static final int WINDOW = 200;

    private final List<String> firms;
    private final Map<String, Organization> shortNames = new HashMap<>();

    public FirmNames(List<Organization> organizations) {
        List<Organization> named = organizations.stream()
                .filter(organization -> organization.name().endsWith(FIRM))
                .toList();
        firms = named.stream().map(Organization::name).toList();
        named.stream()
                .filter(firm -> firm.name().endsWith(STOCK_COMPANY))
                .forEach(firm -> shortName(firm, organizations).ifPresent(name -> shortNames.put(firm.name(), name)));
    }

    /** The most frequent of the shorter spellings that are printed more often than the full one, the longest of those that are equally frequent. */
    private static Optional<Organization> shortName(Organization firm, List<Organization> organizations) {
        return organizations.stream()
                .filter(other -> other.canonical().equals(firm.canonical()))
                .filter(other -> other.name().length() < firm.name().length())
                .filter(other -> other.mentions().size() > firm.mentions().size())
                .max(Comparator.comparingInt(
                                (Organization other) -> other.mentions().size())
                        .thenComparingInt(other -> other.name().length())
                        .thenComparing(Organization::name));
    }

    /** The metrics with the names of their firms so. */
    public List<Metric> apply(List<Metric> metrics, ArticleText text) {
        return firms.isEmpty()
                ? metrics
                : metrics.stream().map(metric -> renamed(metric, text)).toList();
    }

    private Metric renamed(Metric printed, ArticleText text) {
        Metric metric = printed.subject()
                .flatMap(this::described)
                .map(printed::withSubject)
                .orElse(printed);
        return metric.subject()
                .filter(full -> !isPrinted(full, metric.span(), text))
                .map(shortNames::get)
                .filter(name -> name.mentions().stream().anyMatch(mention -> isBefore(mention, metric.span())))
                .map(name -> metric.withSubject(name.name()))
                .orElse(metric);
    }

    /** {@code 临河上市公司青禾光能股份有限公司}: the firm without what kind it is. */
    private Optional<String> described(String subject) {
        return firms.stream()
                .filter(firm -> subject.endsWith(firm) && subject.length() > firm.length())
                .filter(firm -> KINDS.lengthBefore(subject, 0, subject.length() - firm.length()) > 0)
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean isBefore(Span mention, Span figure) {
        boolean titled = mention.part() == Part.TITLE;
        boolean above = mention.part() == figure.part() && mention.paragraph() < figure.paragraph();
        boolean here = mention.part() == figure.part()
                && mention.paragraph() == figure.paragraph()
                && mention.begin() < figure.end();
        return titled || above || here;
    }

    private static boolean isPrinted(String full, Span span, ArticleText text) {
        String line = (span.part() == Part.TITLE ? text.titles() : text.paragraphs()).get(span.paragraph());
        int from = Math.max(0, span.begin() - WINDOW);
        String before = line.substring(from, span.end());
        return before.indexOf(full, Math.max(0, before.lastIndexOf('。'))) >= 0;
    }
}
