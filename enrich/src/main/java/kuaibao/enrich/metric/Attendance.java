package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;

/** Gives those who take part to what they take part in: {@code 32支代表队参加比赛} counts for the race. */
final class Attendance {
    private static final WordList ATTENDING =
            new WordList(List.of("参加", "参会", "参赛", "参展", "参演", "观看", "出席", "与会", "参与", "应聘"));
    private static final int WINDOW = 16;

    private Attendance() {}

    static Optional<String> event(Situation situation, Indicator indicator) {
        if (!situation.quantity().unit().counts()) {
            return Optional.empty();
        }
        String text = situation.line().text();
        int begin = situation.quantity().end();
        int end = Clauses.end(text, begin, Math.min(situation.sentence().end(), begin + WINDOW));
        boolean attends = indicator.text().startsWith("参") || firstIn(text, begin, end);
        return attends ? situation.last(Topic.Kind.EVENT, situation.quantity().begin()) : Optional.empty();
    }

    private static boolean firstIn(String text, int begin, int end) {
        return ATTENDING.lastIn(text, begin, end) >= 0;
    }
}
