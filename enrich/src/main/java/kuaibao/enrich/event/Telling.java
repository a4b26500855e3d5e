package kuaibao.enrich.event;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says whether a sentence tells that something happened. Intentions ({@code 双方将签署协议}), history ({@code
 * 2012年，公司签署协议}), standing practice and the words of speakers tell of nothing that the report is about.
 */
final class Telling {
    private static final Pattern MEANT = Pattern.compile(
            "将(?![军领士近])|拟|力争|有望|预计|打算|定于|计划(?=[于在用将今明年投建开启完])|准备|希望|要求|欢迎|邀(?!请[赛展])|争取|确保|建议|应当|推动(?!.{0,20}[会赛])|筹备|为了|旨在|呼吁|倡议|需要|必须|下一步|今后|接下来");
    private static final Pattern PLANNED = Pattern.compile("将|拟|定于|计划于|预计|有望|力争|筹备|邀(?!请[赛展])|希望|欢迎");
    private static final Pattern PAST = Pattern.compile(
            "去年|前年|此前|曾(?![经]理)|早在|上届|往年|历年|多年来|近年来|今年以来|年以来|一直以来|每[年月周天日]|截至|累计|(?:19|20)\\d\\d年(?:[，以底初]|\\d{1,2}月(?!\\d))|自20\\d\\d年|(?:19|20)\\d\\d年(?=出版|成立|创办|建成|开通|启动|投产|开工|签|印发|发布|公布)|目前|现已");
    private static final Pattern SAID = Pattern.compile("(?:表示|指出|强调|介绍|要求|认为|提出|透露|坦言|告诉记者|回忆|[^小传听据]说|称|建议|希望)[，：]");
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
        this.past = first(PAST, text, limit);
        this.said = first(SAID, text, limit);
    }

    private static int first(Pattern words, String text, int limit) {
        Matcher matcher = words.matcher(text).region(0, limit).useTransparentBounds(true);
        return matcher.find() ? matcher.end() : Integer.MAX_VALUE;
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
        return past > at && said > at && !reported;
    }
}
