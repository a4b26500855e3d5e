package kuaibao.ingest.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import kuaibao.ingest.page.dateline.BylineReader;
import kuaibao.ingest.page.dateline.CreditReader;
import kuaibao.ingest.page.dateline.Dateline;
import kuaibao.ingest.page.dateline.DatelineReader;
import kuaibao.ingest.page.dateline.Signature;
import kuaibao.ingest.page.day.DateRange;
import kuaibao.ingest.page.day.DayMention;
import kuaibao.ingest.page.day.DayReader;
import kuaibao.ingest.page.day.DayResolver;
import kuaibao.ingest.page.layout.Block;
import kuaibao.ingest.page.lines.SpanKind;
import kuaibao.ingest.page.repair.DamageMark;
import kuaibao.ingest.page.script.Letters;
import kuaibao.ingest.page.script.Words;

/** Makes one article of its blocks. */
final class ArticleReader {

    private static final Pattern UNFINISHED = Pattern.compile(".{2,40}(?:表示|强调|指出|要求|提出|时说|时强调|时指出|时要求|[::]|——)");
    private static final int FIRST_SENTENCES = 160;
    private static final int LONGEST_DAY = 16;

    private final String page;
    private final DayResolver days;
    private final Map<Integer, DayMention> withoutMonth = new HashMap<>();

    ArticleReader(String page, DayResolver days) {
        this.page = page;
        this.days = days;
    }

    PageArticle read(int position, List<Block> blocks, List<DamageMark> damage) {
        Map<SpanKind, List<String>> texts = texts(blocks);
        List<String> titles = texts(texts, SpanKind.HEADING);
        int headline = headline(blocks);
        List<String> paragraphs = texts(texts, SpanKind.PARAGRAPH);
        Dateline dateline = paragraphs.isEmpty() ? DatelineReader.read("") : DatelineReader.read(paragraphs.get(0));
        List<Signature> signatures = signatures(blocks, dateline);
        return new PageArticle(
                position,
                titles,
                titles.isEmpty() ? "" : titles.get(headline),
                dateline.marker(),
                dateline.place(),
                date(position, dateline, paragraphs),
                bylines(signatures),
                signatures.stream().anyMatch(Signature::photo),
                credit(texts(texts, SpanKind.CREDIT)),
                paragraphs,
                texts(texts, SpanKind.CROSS_REFERENCE),
                texts(texts, SpanKind.CAPTION),
                damage,
                headline > 0 ? Optional.of(titles.get(headline - 1)) : Optional.empty(),
                Optional.empty(),
                OptionalLong.empty());
    }

    /** The texts of each kind of block, in order. */
    private Map<SpanKind, List<String>> texts(List<Block> blocks) {
        Map<SpanKind, List<String>> texts = new EnumMap<>(SpanKind.class);
        for (Block block : blocks) {
            texts.computeIfAbsent(block.kind(), kind -> new ArrayList<>()).add(block.in(page));
        }
        return texts;
    }

    /**
     * The articles, in which the days without month are those of the month of which the other articles tell, where nobody
     * gave the day of issue: 5日 beside 9月7日 is of September.
     */
    List<PageArticle> dated(List<PageArticle> articles) {
        DayResolver beside = days.beside(
                articles.stream().flatMap(article -> article.date().stream()).toList());
        return withoutMonth.isEmpty()
                ? articles
                : articles.stream()
                        .map(article -> article.date().isPresent() ? article : dated(article, beside))
                        .toList();
    }

    private PageArticle dated(PageArticle article, DayResolver beside) {
        return Optional.ofNullable(withoutMonth.get(article.position()))
                .flatMap(beside::resolve)
                .map(article::on)
                .orElse(article);
    }

    private static List<String> texts(Map<SpanKind, List<String>> texts, SpanKind kind) {
        return texts.getOrDefault(kind, List.of());
    }

    /** The highest mark; without marks the first line, or the second where the first is an unfinished …表示. */
    private int headline(List<Block> blocks) {
        List<Block> headings =
                blocks.stream().filter(block -> block.is(SpanKind.HEADING)).toList();
        int best = 0;
        for (int i = 1; i < headings.size(); i++) {
            boolean higher = rank(headings.get(i)) < rank(headings.get(best));
            best = higher ? i : best;
        }
        boolean unmarked = headings.stream()
                .allMatch(heading -> heading.level() == headings.get(0).level());
        boolean unfinished = unmarked
                && headings.size() > 1
                && UNFINISHED.matcher(headings.get(0).in(page)).matches();
        return unfinished ? 1 : best;
    }

    private static int rank(Block heading) {
        return heading.level() == 0 ? Integer.MAX_VALUE : heading.level();
    }

    private List<Signature> signatures(List<Block> blocks, Dateline dateline) {
        List<Signature> signatures = new ArrayList<>();
        dateline.signature().ifPresent(signatures::add);
        String above = "";
        boolean read = false;
        for (Block block : blocks) {
            if (block.is(SpanKind.BYLINE)) {
                String line = block.in(page);
                Optional<Signature> whole = block.signature(page);
                Optional<Signature> longer = whole.isEmpty() ? BylineReader.goesOn(above, line) : whole;
                if (read && whole.isEmpty() && longer.isPresent()) {
                    signatures.remove(signatures.size() - 1);
                }
                longer.ifPresent(signatures::add);
                read = longer.isPresent();
                above = line;
            }
        }
        return signatures;
    }

    /** Who signs twice, above with a role and below with 文/图, signs once, with the first role. */
    private static List<Byline> bylines(List<Signature> signatures) {
        Map<String, Byline> bylines = new LinkedHashMap<>();
        signatures.forEach(signature -> signature
                .signers()
                .forEach(signer -> bylines.putIfAbsent(signer.name(), new Byline(signer.name(), signer.role()))));
        return List.copyOf(bylines.values());
    }

    private static Optional<String> credit(List<String> lines) {
        return lines.stream().flatMap(line -> CreditReader.read(line).stream()).findFirst();
    }

    /**
     * The day with which the text behind the marker opens (本报5月7日讯 5月6日,…: the 7th is when it was filed), else the
     * marker's own, else the first that the opening sentences name; 近日 before it means that there is none.
     */
    private Optional<DateRange> date(int position, Dateline dateline, List<String> paragraphs) {
        Optional<DayMention> day = paragraphs.isEmpty() ? Optional.empty() : day(dateline, paragraphs);
        day.filter(DayMention::lacksMonth).ifPresent(mention -> withoutMonth.put(position, mention));
        return day.flatMap(days::resolve);
    }

    private static Optional<DayMention> day(Dateline dateline, List<String> paragraphs) {
        String paragraph = paragraphs.get(0);
        int begin = Math.min(dateline.end(), paragraph.length());
        String opening = paragraph.substring(begin, Math.min(paragraph.length(), begin + FIRST_SENTENCES));
        Optional<DayMention> told = DayReader.first(opening).or(() -> later(paragraphs));
        return dateline.day()
                .map(filed -> told.filter(day -> opens(opening, day))
                        .flatMap(day -> withMonth(day, filed))
                        .or(() -> Optional.of(filed)))
                .orElse(told);
    }

    /** A report that opens with a scene (秋意渐浓,…) names its day where a later paragraph begins. */
    private static Optional<DayMention> later(List<String> paragraphs) {
        return paragraphs.stream()
                .skip(1)
                .flatMap(text -> DayReader.firstWithMonth(Words.head(text, LONGEST_DAY)).stream())
                .filter(day -> day.begin() == 0 && day.year().isEmpty())
                .findFirst();
    }

    private static boolean opens(String opening, DayMention day) {
        return opening.substring(0, day.begin()).chars().noneMatch(c -> Letters.isHan((char) c))
                && day.kind() == DayMention.Kind.CALENDAR;
    }

    /** 6日 without a month is of the month in which the report was filed, unless that day had not come. */
    private static Optional<DayMention> withMonth(DayMention day, DayMention filed) {
        if (day.month().isPresent()) {
            return Optional.of(day);
        }
        return Optional.of(day.inMonthOf(filed)).filter(told -> told.lastDay() <= filed.day());
    }
}
