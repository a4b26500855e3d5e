package kuaibao.enrich.metric;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises topics that no finder of names marks: projects and events ({@code 扩建项目总投资…}), bodies known by their
 * last word ({@code 云岭集团是…}), and where a clause that is nothing but a place takes the reader ({@code 在青禾重工，}).
 */
final class UnmarkedNames {
    private static final Pattern PROJECT = Pattern.compile(
            "[^,;:。、!?的]{2,30}?(?:项目|工程|活动|大赛|招聘会|博览会|展览会|交易会|洽谈会|论坛|演练|比赛|锦标赛|马拉松|运动会|艺术节|文化节|美食节|旅游节|赛事|改造(?!计划)|大会|快线|专线|铁路|隧道|画展|书展|展览|展(?=在))"
                    + "(?=在|总投资|占地|计划|规划|将|已|是|正式|举行|启动|开赛|集中|顺利|全面|全线|开工|开建|奠基|签约|通车|开通|投用|启用|由|预计|举办|共|累计|建成|投产|达产|建设|吸引|设|$)");
    private static final Pattern REFERRING = Pattern.compile("(?:该|此次|本次|这个|此|本届)?(?:项目|活动|工程|比赛|赛事|演练)");
    private static final Pattern BODY = Pattern.compile(
            "[^,;:。、!?的在]{2,16}?(?:集团|公司|产业园|园区|开发区|高新区|经开区|示范区|新区|合作社|医院|大学|学院|机场|景区|种业|实业|传媒|重工|药业|股份|代表队|厂|市|县|区)"
                    + "(?=是|将|已|现有|拥有|占地|位于|始建|共有|累计|作为|目前|去年|今年|有(?!关|的)|年产|夺得|斩获|坚持|抢抓|聚焦)");
    private static final Pattern FIRM =
            Pattern.compile("[^,;:。、!?的在]{2,12}?(?:种业|实业|传媒|重工|药业|股份)(?=有|年|将|已|拟|投资|现有|拥有|占地|累计)");
    private static final Pattern LOCATION = Pattern.compile("(?:在|来到|走进)(?<where>[^,;:。、!?的]{2,14})(?<![中上下时后前里间内])$");
    private static final Pattern FOUNDED = Pattern.compile(
            "(?:建设|设立|新建|打造|筹建|共建|兴建|启动|建起|建成)(?<what>[^,;:。、!?的\\d]{2,20}(?:项目|基地|产业园|园区|中心|工程|工厂|研究院|研究所|总部|学校|医院|公园|加工厂|生产线|电站|水厂))$");

    private static final Pattern VISITED = Pattern.compile(
            "(?:来到|走进|走访|参观)(?<where>[^,;:。、!?的\\d]{2,14}(?:学院|学校|大学|中学|小学|医院|公司|集团|厂|基地|园区|产业园|合作社|中心))$");
    private static final Pattern HOLDER =
            Pattern.compile("的(?<what>[^,;:。、!?的\\d]{2,16}?(?:生产线|项目|工厂|加工厂|车间|电站|基地|工程))");

    private UnmarkedNames() {}

    /** Where the body begins that somebody in the clause goes to; it ends with the clause. {@code 考察团走进云岭技师学院，} */
    static OptionalInt visitedBegin(String text, int begin, int end) {
        Matcher visited = VISITED.matcher(text).region(begin, end);
        return visited.find() ? OptionalInt.of(visited.start("where")) : OptionalInt.empty();
    }

    /** The thing that a figure before it describes: {@code 日加工30吨|的粮油生产线}. */
    static Optional<String> holderBehind(String text, int at) {
        Matcher holder = HOLDER.matcher(text).region(at, text.length());
        return holder.lookingAt() ? Optional.of(holder.group("what")) : Optional.empty();
    }

    /** Where a project or event ends that opens the clause. */
    static OptionalInt projectEnd(String text, int begin, int end) {
        Matcher project = PROJECT.matcher(text).region(begin, end).useTransparentBounds(true);
        boolean named = project.lookingAt()
                && !REFERRING.matcher(text.substring(begin, project.end())).matches();
        return named ? OptionalInt.of(project.end()) : OptionalInt.empty();
    }

    /** Where a body ends that opens the clause. */
    static OptionalInt bodyEnd(String text, int begin, int end) {
        Matcher body = BODY.matcher(text).region(begin, end).useTransparentBounds(true);
        return body.lookingAt() ? OptionalInt.of(body.end()) : OptionalInt.empty();
    }

    /** Where a firm ends that opens the words and is known by its trade, or -1: {@code 云岭种业|有}. */
    static int firmEnd(String text, int begin, int end) {
        Matcher firm = FIRM.matcher(text).region(begin, end).useTransparentBounds(true);
        return firm.lookingAt() ? firm.end() : -1;
    }

    /** Where the name of a place begins that fills the clause but for 在. */
    static OptionalInt locationBegin(String text, int begin, int end) {
        Matcher location = LOCATION.matcher(text).region(begin, end);
        boolean closed = end < text.length() && text.charAt(end) == ',';
        return closed && location.lookingAt() ? OptionalInt.of(location.start("where")) : OptionalInt.empty();
    }

    /** Where what the clause founds begins; it ends with the clause. {@code 双方将设立商品集散中心，} */
    static OptionalInt foundedBegin(String text, int begin, int end) {
        Matcher founded = FOUNDED.matcher(text).region(begin, end);
        return founded.find() ? OptionalInt.of(founded.start("what")) : OptionalInt.empty();
    }
}
