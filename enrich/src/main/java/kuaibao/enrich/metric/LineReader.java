package kuaibao.enrich.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.Mention;
import kuaibao.enrich.Part;
import kuaibao.enrich.text.Sentence;
import kuaibao.enrich.text.SentenceSplitter;

/** Reads the metrics of one article line by line, the paragraphs first, remembering what the article is about. */
final class LineReader {
    private static final WordList STATISTICS = new WordList(List.of("经济运行", "统计局", "主要经济指标", "国民经济"));
    /** {@code 今年1-9月，…同比增长8.7%}: figures of a period beside those of the one before. */
    private static final Pattern PERIOD = Pattern.compile(
            "(?:今年|\\d{4}年)(?:[前第一二三四]{1,2}季度|[上下]半年|前[一二三四五六七八九十\\d]{1,2}个?月|\\d{1,2}月?[-—~至]\\d{1,2}月)");

    private static final WordList RATES =
            new WordList(List.of("同比增长", "同比下降", "同比提高", "同比增", "同比降", "同期相比增长", "同期相比下降", "同期增长", "同期下降"));
    private static final WordList OFFICES = new WordList(List.of("局", "厅", "委", "气象台", "办公室", "委员会", "总队", "支队", "中心"));
    private static final WordList ANNOUNCING = new WordList(List.of("发布", "通报", "公布", "获悉", "了解到"));
    private static final WordList MEETINGS =
            new WordList(List.of("推进会", "调度会", "现场会", "动员会", "部署会", "工作会", "分析会", "工作会议"));
    private static final int SAYING = 12;
    private static final int LEAD = 120;

    private final LineReaders readers;
    private final TimeReader times;
    private final FigureReader figures;
    private final List<Mention> mentions;
    /** A report of statistics names its period once: {@code 前三季度…} holds for the paragraphs behind it. */
    private final boolean statistics;

    private final HomeRegions home;
    /** Whose the figures are that an article tells of nothing in particular. */
    private final Optional<String> region;

    private Optional<TimeExpression> lastTime = Optional.empty();
    private final EarlierTopics earlier = new EarlierTopics();
    private Optional<String> articleTopic = Optional.empty();

    LineReader(LineReaders readers, ArticleText article, List<Mention> mentions, HomeRegions home) {
        this.home = home;
        this.region = home.spokenOf(texts(article));
        this.readers = readers;
        this.times = new TimeReader(article);
        this.statistics = isStatistics(article);
        this.mentions = List.copyOf(mentions);
        this.figures = new FigureReader(
                readers.indicators(),
                new SubjectReader(
                        new Anaphors(mentions, article, home), new Speakers(mentions, article), readers.vocabulary()),
                new StatusReader(readers, article.titles(), article.paragraphs()),
                readers.heads(),
                times.year(),
                times.day());
    }

    private static List<String> texts(ArticleText article) {
        return Stream.concat(
                        article.titles().stream(), article.paragraphs().stream().limit(1))
                .toList();
    }

    /** {@code 全市造林推进会}: what is said there is said of the region. */
    private static boolean isMeeting(String topic) {
        return MEETINGS.lengthBefore(topic, 0, topic.length()) > 0;
    }

    /** {@code 市林业局通报了全市造林情况}: who only makes the figures known does not have them. */
    private static boolean announces(String text, String topic) {
        int behind = text.indexOf(topic) + topic.length();
        boolean office = OFFICES.lengthBefore(topic, 0, topic.length()) > 0;
        return office
                && behind >= topic.length()
                && ANNOUNCING.lastIn(text, behind, Math.min(text.length(), behind + SAYING)) >= 0;
    }

    /** The region whose meeting or office it is: China, of 国家统计局. */
    private String told(String topic) {
        return topic.startsWith("国家") ? "中国" : region.orElse(topic);
    }

    private static boolean isStatistics(ArticleText article) {
        String lead = article.paragraphs().isEmpty() ? "" : article.paragraphs().get(0);
        int end = Math.min(lead.length(), LEAD);
        boolean ofPeriod = PERIOD.matcher(lead).region(0, end).find() && RATES.lastIn(lead, 0, lead.length()) >= 0;
        return ofPeriod || STATISTICS.lastIn(lead, 0, end) >= 0;
    }

    /** The metrics of the next line; one without figures is only read as far as figures behind it ask for. */
    List<Metric> read(FigureLine next) {
        Line line = next.line();
        boolean lead = articleTopic.isEmpty() && line.part() == Part.PARAGRAPH;
        if (next.figures().isEmpty() && !lead && !statistics) {
            earlier.add(() -> topics(context(next)));
            return List.of();
        }
        LineContext context = context(next);
        List<Topic> topics = topics(context);
        if (lead) {
            articleTopic = ArticleTopic.of(topics, mentions)
                    .map(topic -> home.governedBy(topic).orElse(topic))
                    .map(topic -> isMeeting(topic) || announces(line.text(), topic) ? told(topic) : topic)
                    .or(() -> region);
        }
        List<Metric> metrics = read(context, next.figures(), topics);
        earlier.add(() -> topics);
        return metrics;
    }

    private LineContext context(FigureLine line) {
        return new LineContext(line.line(), times.readAll(line.line().text()), line.figures());
    }

    private List<Topic> topics(LineContext context) {
        List<Topic> topics = readers.topics().readAll(context);
        for (Topic topic : topics) {
            if (topic.kind() == Topic.Kind.EVENT) {
                context.forget(topic.begin());
            }
        }
        return topics;
    }

    private List<Metric> read(LineContext context, List<Quantity> found, List<Topic> topics) {
        if (found.isEmpty() && !statistics) {
            return List.of();
        }
        Line line = context.line();
        List<Metric> metrics = new ArrayList<>();
        Topics named = new Topics(topics);
        int next = 0;
        SubjectMemory memory = new SubjectMemory();
        Optional<TimeExpression> time = statistics && line.part() == Part.PARAGRAPH ? lastTime : Optional.empty();
        for (Sentence sentence : SentenceSplitter.split(line.text())) {
            int first = next;
            while (next < found.size() && found.get(next).end() <= sentence.end()) {
                next++;
            }
            SentenceFigures sentenceFigures =
                    new SentenceFigures(figures, context, sentence, named, articleTopic, earlier, memory, time);
            metrics.addAll(sentenceFigures.read(found.subList(first, next)));
            time = sentenceFigures.time();
        }
        lastTime = time;
        return metrics;
    }
}
