package kuaibao.enrich.metric;

import java.util.List;
import java.util.regex.Pattern;

/** Tells who only speaks, leads or attends from who does what a figure measures. */
final class Speech {
    private static final WordList SAYS = new WordList(List.of(
            "说|表示|介绍|告诉|坦言|算|透露|指出|强调|要求|提醒|建议|认为|希望|宣布|通报|汇报|致辞|讲话|主持|出席|会见|陪同|率|带队|调研|考察|视察|参加|深入|来到|走进|鼓励|勉励|叮嘱|嘱咐|评价|感谢|代表|签字|签约|见证|一行|感慨|笑|作工作报告|发言|担任|任命|当选"
                    .split("\\|")));
    private static final WordList TELLS = new WordList(List.of("说|表示|介绍|告诉|坦言|算|透露".split("\\|")));
    private static final Pattern POST = Pattern.compile(
            "教授|研究员|专家|博士|学生|员工|职工|医生|老师|教师|(?:党组|党委|工会)?(?:副|总)?(?:书记|局长|主任|市长|县长|区长|镇长|乡长|省长|主席|常委|董事|经理|部长|所长|院长|校长|总裁|会长|理事长|秘书长|裁|工程师|首席|教练|队长|团长|负责人|相关负责人)");
    /** What every post holds. */
    private static final WordList POSTS = new WordList(List.of(
            "教授|研究员|专家|博士|学生|员工|职工|医生|老师|教师|书记|局长|主任|市长|县长|区长|镇长|乡长|省长|主席|常委|董事|经理|部长|所长|院长|校长|总裁|会长|理事长|秘书长|裁|工程师|首席|教练|队长|团长|负责人|相关负责人"
                    .split("\\|")));
    /** What a post begins with that is told with its rank or its committee: {@code 副市长}, {@code 党委书记}. */
    private static final String HIGHER = "党工副总";

    private Speech() {}

    static boolean speaks(String text, int begin, int end) {
        return SAYS.lastIn(text, begin, end) >= 0;
    }

    /** Whether somebody tells of his own: a firm's manager speaks for the firm. */
    static boolean tells(String text, int begin, int end) {
        return TELLS.lastIn(text, begin, end) >= 0;
    }

    static boolean holdsPost(String text, int begin, int end) {
        return POSTS.lastIn(text, begin, end) >= 0;
    }

    /** Whether the text goes on with a post: {@code 青禾集团|董事长}. */
    static boolean startsPost(String text) {
        boolean higher = !text.isEmpty() && HIGHER.indexOf(text.charAt(0)) >= 0;
        return POSTS.lengthAt(text, 0) > 0 || (higher && POST.matcher(text).lookingAt());
    }
}
