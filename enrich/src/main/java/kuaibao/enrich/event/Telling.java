package kuaibao.enrich.event;

import java.util.regex.Pattern;

/**
 * Says whether a sentence tells that something happened. Intentions ({@code 双方将签署协议}), history ({@code
 * 2012年，公司签署协议}), standing practice and the words of speakers tell of nothing that the report is about.
 */
final class Telling {
    private static final Pattern MEANT = Pattern.compile(
            "将(?![军领士近])|拟|力争|有望|预计|打算|定于|计划(?=[于在用将今明年投建开启完])|准备|希望|要求|欢迎|邀(?!请[赛展])|争取|确保|建议|应当|推动(?!.{0,20}[会赛])|筹备|为了|旨在|呼吁|倡议|需要|必须|下一步|今后|接下来");
    private static final Pattern PLANNED = Pattern.compile("将|拟|定于|计划于|预计|有望|力争|筹备|邀(?!请[赛展])|希望|欢迎");
    private static final Past PAST = new Past("past");
    private static final Pattern SAID = Pattern.compile("(?:表示|指出|强调|介绍|要求|认为|提出|透露|坦言|告诉记者|回忆|[^小传听据]说|称|建议|希望)[，：]");
    private static final String SAID_ENDS = "示指出调绍求为露言者忆说称议望";
    private static final int LONGEST = 5;
    private static final Pattern REPORTED = Pattern.compile("^(?:据悉|据了解|据统计|此外|另外|据介绍|目前|据)");

    private final String text;
    private final boolean reported;
    private final int past;
    private final int said;

    /** Reads a sentence up to a place; nothing behind it may be asked for. */
    Telling(String text, int limit) {
        this.text = text;
        this.reported = !text.isEmpty()
                && "据此另目".indexOf(text.charAt(0)) >= 0
                && REPORTED.matcher(text).find();
        this.past = PAST.first(text, limit);
        this.said = said(text, limit);
    }

    /** Where the words end behind which a sentence only repeats what somebody says; -1 if none stand before the limit. */
    static int said(String text, int limit) {
        for (int i = 1; i < limit; i++) {
            char mark = text.charAt(i);
            boolean may = (mark == '，' || mark == '：') && SAID_ENDS.indexOf(text.charAt(i - 1)) >= 0;
            if (may
                    && SAID.matcher(text)
                            .region(Math.max(0, i - LONGEST), i + 1)
                            .find()) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether the words at a place of the sentence are told as happened. */
    boolean isTold(Trigger trigger) {
        int begin = Clause.begin(text, trigger.begin());
        boolean held = trigger.isHeld();
        Pattern intention = held ? PLANNED : MEANT;
        int end = held ? trigger.end() : trigger.begin();
        return isOfNow(trigger.begin())
                && !intention.matcher(text).region(begin, end).find();
    }

    private boolean isOfNow(int at) {
        return (past < 0 || past > at) && (said < 0 || said > at) && !reported;
    }
}
