package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;
import kuaibao.enrich.text.Sentence;

/** Says whether a figure is reached or meant: by the last cue before it in the sentence, its time, its indicator. */
final class StatusReader {
    private static final WordList SITE =
            new WordList(List.of("占地", "占地面积", "总占地面积", "总建筑面积", "建筑面积", "规划面积", "规划用地", "总用地面积"));
    private static final WordList BEGINNING = new WordList(List.of("签约", "开工", "奠基", "拟建", "规划建设", "选址", "开建"));
    private static final int WINDOW = 300;
    private static final WordList STRIVING = new WordList(List.of("冲刺", "迈进", "进军", "奋进", "的目标"));

    private final WordList planned;
    private final WordList actual;
    private final boolean runs;
    private final boolean begins;
    private final WordList project;

    StatusReader(Vocabulary vocabulary, List<String> paragraphs) {
        planned = vocabulary.list("planned");
        actual = vocabulary.list("actual");
        WordList running = vocabulary.list("running");
        runs = paragraphs.stream().anyMatch(text -> isReached(text, running));
        begins = paragraphs.stream().anyMatch(text -> BEGINNING.lastIn(text, 0, text.length()) >= 0);
        project = vocabulary.list("project");
    }

    /**
     * Reads the status of a figure.
     *
     * @param time the time that the figure holds for
     * @param plannedBefore whether the figure before in the same sentence is planned
     * @param floor where that figure ends, or the sentence begins
     */
    MetricStatus read(
            Line line,
            Sentence sentence,
            Quantity quantity,
            Indicator indicator,
            Optional<TimeExpression> time,
            boolean plannedBefore,
            int floor) {
        String text = line.text();
        int begin = Math.max(
                Math.max(sentence.begin(), quantity.begin() - WINDOW), lastSemicolon(text, sentence, quantity));
        int meant = lastCue(text, begin, quantity.begin());
        int reached = actual.lastIn(text, begin, quantity.begin());
        if (time.filter(t -> t.kind() == TimeExpression.Kind.GOAL).isPresent()) {
            return MetricStatus.PLANNED;
        }
        if (time.filter(TimeExpression::isPast).isPresent()) {
            return MetricStatus.ACTUAL;
        }
        if (meant > reached || strivesBehind(text, quantity.end(), sentence.end())) {
            return MetricStatus.PLANNED;
        }
        if (plannedBefore && reached < floor && begin < floor) {
            return MetricStatus.PLANNED;
        }
        return isProject(indicator) && reached < floor && !runs ? MetricStatus.PLANNED : MetricStatus.ACTUAL;
    }

    private static int lastSemicolon(String text, Sentence sentence, Quantity quantity) {
        int at = quantity.begin();
        int first = Math.max(sentence.begin(), at - WINDOW);
        while (at > first && text.charAt(at) != ';') {
            at--;
        }
        return at;
    }

    /** {@code 正在向百亿级园区冲刺} wants what it has not. */
    private static boolean strivesBehind(String text, int at, int limit) {
        int end = Clauses.end(text, at, limit);
        return STRIVING.lastIn(text, at, end) >= 0;
    }

    /** Whether the words between the places say that something is meant. */
    boolean isMeant(String text, int begin, int end) {
        return lastCue(text, begin, end) >= 0;
    }

    private int lastCue(String text, int begin, int end) {
        int at = planned.lastIn(text, begin, end);
        while (at >= 0 && !isCue(text, at, end)) {
            at = planned.lastIn(text, begin, at);
        }
        return at;
    }

    /** 规划 in 城市规划 and 计划 in 行动计划 are nouns; 计划 far before the figure governs another clause. */
    private static boolean isCue(String text, int at, int end) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        if (text.startsWith("将", at)) {
            return !text.startsWith("将近", at) && !text.startsWith("将军", at) && "名大上中".indexOf(before) < 0;
        }
        boolean noun = text.startsWith("规划", at) || text.startsWith("计划", at) || text.startsWith("目标", at);
        if (noun) {
            char behind = text.charAt(Math.min(at + 2, text.length() - 1));
            return behind != '的'
                    && "动市年育展项标总期划".indexOf(before) < 0
                    && text.substring(at, end).indexOf('。') < 0;
        }
        return true;
    }

    /** {@code 已竣工} runs, {@code 力争6月底前竣工} does not. */
    private boolean isReached(String text, WordList running) {
        int at = running.lastIn(text, 0, text.length());
        while (at >= 0 && isMeant(text, Clauses.begin(text, 0, at), at)) {
            at = running.lastIn(text, 0, at);
        }
        return at >= 0;
    }

    private boolean isProject(Indicator indicator) {
        String text = indicator.text();
        boolean done = text.contains("累计") || text.contains("完成") || text.contains("固定资产");
        boolean site = begins && SITE.contains(text);
        return !done && (site || project.contains(text) || text.endsWith("总投资") || text.startsWith("计划"));
    }
}
