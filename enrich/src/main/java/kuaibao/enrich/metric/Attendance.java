package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;

/** Gives those who take part to what they take part in: {@code 32支代表队参加比赛} counts for the race. */
final class Attendance {
    private static final WordList ATTENDING =
            new WordList(List.of("参加", "参会", "参赛", "参展", "参演", "观看", "出席", "与会", "参与", "应聘"));
    private static final WordList DUE = new WordList(List.of("应到", "实到", "应出席", "实出席", "实际出席"));
    private static final WordList MEETINGS = new WordList(List.of("会议", "大会", "全会"));
    private static final WordList WATCHING = new WordList(List.of("观众", "球迷", "选手", "参赛者"));
    /** {@code 会议应到代表}: so far in an indicator it says so. */
    private static final int DUE_WITHIN = 5;

    private static final int WINDOW = 16;

    private Attendance() {}

    /** {@code 会议应到代表90名，实到80名}: those due and those there are the meeting's. */
    private static Optional<String> due(Situation situation, Indicator indicator) {
        if (DUE.lastIn(indicator.text(), 0, Math.min(indicator.text().length(), DUE_WITHIN)) < 0
                || !situation.quantity().unit().counts()) {
            return Optional.empty();
        }
        String text = situation.line().text();
        int at = MEETINGS.lastIn(
                text, situation.sentence().begin(), situation.quantity().begin());
        return at < 0 ? Optional.empty() : Optional.of(text.substring(at, at + MEETINGS.lengthAt(text, at)));
    }

    static Optional<String> event(Situation situation, Indicator indicator) {

        if (!situation.quantity().unit().counts()) {
            return Optional.empty();
        }
        String text = situation.line().text();
        int begin = situation.quantity().end();
        int end = Clauses.end(text, begin, Math.min(situation.sentence().end(), begin + WINDOW));
        boolean attends = indicator.text().startsWith("参")
                || WATCHING.lengthBefore(indicator.text(), 0, indicator.text().length()) > 0
                || firstIn(text, begin, end);
        boolean meets = attends && MEETINGS.lastIn(text, begin, end) >= 0;
        return attends
                ? situation
                        .last(Topic.Kind.EVENT, situation.quantity().begin())
                        .or(() -> Optional.of("会议").filter(meeting -> meets))
                : Optional.empty();
    }

    /** {@code 青禾公司经理苏远山以及90家企业参加}: those who are counted at the end of a list belong to none of it. */
    static Optional<String> amongOthers(Situation situation, Indicator indicator) {
        int begin = situation.quantity().begin();
        boolean joined = begin > 0 && "和及与、".indexOf(situation.line().charAt(begin - 1)) >= 0;
        return due(situation, indicator).or(() -> joined ? event(situation, indicator) : Optional.empty());
    }

    private static boolean firstIn(String text, int begin, int end) {
        return ATTENDING.lastIn(text, begin, end) >= 0;
    }
}
