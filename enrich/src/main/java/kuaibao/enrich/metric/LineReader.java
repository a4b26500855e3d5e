package kuaibao.enrich.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.Mention;
import kuaibao.enrich.Part;
import kuaibao.enrich.text.Sentence;
import kuaibao.enrich.text.SentenceSplitter;

/** Reads the metrics of one article line by line, the paragraphs first, remembering what the article is about. */
final class LineReader {
    private final LineReaders readers;
    private final TimeReader times;
    private final FigureReader figures;
    private final List<Mention> mentions;
    private final EarlierTopics earlier = new EarlierTopics();
    private Optional<String> articleTopic = Optional.empty();

    LineReader(LineReaders readers, ArticleText article, List<Mention> mentions, List<String> bodies) {
        this.readers = readers;
        this.times = new TimeReader(article);
        this.mentions = List.copyOf(mentions);
        this.figures = new FigureReader(
                readers.indicators(),
                new SubjectReader(new Anaphors(mentions, article, new HomeRegions(bodies)), readers.vocabulary()),
                new StatusReader(readers, article.titles(), article.paragraphs()),
                readers.heads(),
                times.year(),
                times.day());
    }

    List<Metric> read(Line line) {
        List<Quantity> found = readers
                .thresholds()
                .without(line.text(), readers.quantities().readAll(line))
                .stream()
                .filter(quantity -> !readers.exclusions().excludes(line, quantity))
                .toList();
        LineContext context = new LineContext(line, times.readAll(line.text()), found);
        List<Topic> topics = readers.topics().readAll(context);
        topics.stream()
                .filter(topic -> topic.kind() == Topic.Kind.EVENT)
                .forEach(topic -> context.forget(topic.begin()));
        if (articleTopic.isEmpty() && line.part() == Part.PARAGRAPH) {
            articleTopic = ArticleTopic.of(topics, mentions);
        }
        List<Metric> metrics = new ArrayList<>();
        Topics named = new Topics(topics);
        int next = 0;
        SubjectMemory memory = new SubjectMemory();
        Optional<TimeExpression> time = Optional.empty();
        for (Sentence sentence : SentenceSplitter.split(line.text())) {
            int first = next;
            while (next < found.size() && found.get(next).end() <= sentence.end()) {
                next++;
            }
            if (next == first) {
                Optional<TimeExpression> own = context.lastTime(sentence.begin(), sentence.end());
                time = own.isPresent() ? own : time;
                continue;
            }
            SentenceFigures sentenceFigures =
                    new SentenceFigures(figures, context, sentence, named, articleTopic, earlier, memory, time);
            metrics.addAll(sentenceFigures.read(found.subList(first, next)));
            time = sentenceFigures.time();
        }
        earlier.add(topics);
        return metrics;
    }
}
