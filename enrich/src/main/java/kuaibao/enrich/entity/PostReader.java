package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.WordSet;

/**
 * Reads the posts that stand before a name: {@code 临河经开区党工委副书记、管委会主任李明远} gives two, each with its body.
 */
final class PostReader {
    private static final WordSet PREFIXES = new WordSet(List.of(
            "副", "常务", "第一", "执行", "名誉", "荣誉", "代", "代理", "高级", "首席", "联席", "轮值", "候任", "资深", "特约", "特聘", "常驻", "全权",
            "助理", "见习", "外籍", "专职", "兼职", "党组副", "永远", "终身", "值班"));
    private static final WordSet DROPPED =
            new WordSet(List.of("原", "前", "时任", "现任", "新任", "兼", "兼任", "该", "其", "我", "任"));
    private static final Pattern SCOPE = Pattern.compile(
            "(?:亚太|大中华|中国|中华|华东|华南|华北|华中|西南|西北|东北|欧洲|北美|南美|美洲|非洲|中东|北亚|南亚|东亚|中亚|东南亚|亚洲|全球|大)(?:地区|大区|区)$");
    private static final Pattern POSTED = Pattern.compile("驻[\\u4e00-\\u9fff]{2,8}$");
    private static final WordSet ENVOYS =
            new WordSet(List.of("特命全权大使", "大使", "公使", "总领事", "领事", "代表", "参赞", "特使", "特派员", "记者"));
    private static final WordSet MANAGERS = new WordSet(List.of("总监", "经理", "主管", "部经理"));
    private static final WordSet MATTERS = new WordSet(List.of(
            "人力资源", "财务", "技术", "市场", "市场部", "运营", "销售", "销售部", "生产", "行政", "研发", "品牌", "产品", "项目", "客户", "创意", "公关",
            "法务", "信息", "采购", "质量", "安全", "安全生产", "工程", "物流", "供应链", "战略", "投资", "设计", "艺术", "营销", "商务", "业务", "培训",
            "售后", "售后服务", "仓储", "设备", "工艺", "风控", "合规", "数据", "内容", "用户", "渠道", "招商"));
    static final String DEPUTY = "人大代表";
    private static final int MOST_POSTS = 8;
    private static final String RANKS = "省市县区州旗镇乡";
    private static final String UNITS = "部处科庭股";
    private static final int LONGEST_UNIT = 8;

    private final Lexicon lexicon;
    private final BodyReader bodies;
    private final Joints joints;
    private final BodyKinds kinds;

    PostReader(Lexicon lexicon, BodyReader bodies) {
        this.lexicon = lexicon;
        this.bodies = bodies;
        this.joints = new Joints(lexicon, bodies);
        this.kinds = new BodyKinds(lexicon);
    }

    /** The posts that end right before {@code end}, in the order of the text; empty if none does. */
    List<PostReading> before(Passage passage, int end) {
        List<PostReading> posts = new ArrayList<>();
        int position = skipBlank(passage, end);
        while (posts.size() < MOST_POSTS) {
            Optional<PostReading> post = one(passage, position);
            if (post.isEmpty()) {
                break;
            }
            posts.add(0, post.get());
            int next = previousEnd(passage, post.get().begin());
            if (next < 0) {
                break;
            }
            position = next;
        }
        return posts;
    }

    /** Whether a post ends right before {@code end}. */
    boolean endsPost(Passage passage, int end) {
        int begin = postBegin(passage, skipBlank(passage, end));
        return begin >= 0 && !passage.isUnread(begin) && endsWord(passage, end);
    }

    /** {@code 市人大代表}: a deputy's post begins behind the congress, whose rank or place must be told. */
    private int postBegin(Passage passage, int end) {
        int begin = lexicon.posts().longestTo(passage.text(), end);
        boolean deputy = begin < 0
                && passage.text().startsWith(DEPUTY, end - DEPUTY.length())
                && (RANKS.indexOf(passage.at(end - 5)) >= 0 || passage.text().startsWith("全国", end - 6));
        return deputy ? end - 2 : begin;
    }

    /** {@code 成员国}: the post is only the beginning of another word. */
    private static boolean endsWord(Passage passage, int end) {
        return passage.startsWord(end)
                || passage.partOfSpeech(end).startsWith("nr")
                || isGlued(passage, end)
                || passage.partOfSpeech(end).startsWith("ns");
    }

    /** {@code 局/长官/仲谋}: the last character of the post was glued to a surname. */
    private static boolean isGlued(Passage passage, int end) {
        return passage.startsWord(end - 1)
                && passage.isWord(end - 1, end + 1)
                && passage.partOfSpeech(end).startsWith("n")
                && !passage.partOfSpeech(end).startsWith("ns");
    }

    private static int skipBlank(Passage passage, int end) {
        return end > 1 && passage.at(end - 1) == ' ' ? end - 1 : end;
    }

    private Optional<PostReading> one(Passage passage, int end) {
        int begin = postBegin(passage, end);
        if (begin < 0 || passage.isUnread(begin)) {
            return Optional.empty();
        }
        int title = titleBegin(passage, begin);
        int bodyEnd = skipDropped(passage, title);
        int body = bodyBegin(passage, bodyEnd);
        Optional<Stretch> printed =
                body < bodyEnd ? Optional.of(new Stretch(passage, body, bodyEnd)) : Optional.empty();
        Optional<Stretch> owner = printed.filter(one -> passage.atlas().contains(one.text()) || !kinds.isKind(one));
        return Optional.of(new PostReading(owner, new Stretch(passage, title, end)));
    }

    /** {@code 厂商会会长}: the last characters of a body may make another word with what stands before them. */
    private int bodyBegin(Passage passage, int end) {
        int begin = joints.begin(passage, bodies.begin(passage, end), end);
        int suffix = begin < end ? -1 : lexicon.bodySuffixes().longestTo(passage.text(), end);
        return suffix < 0 ? begin : bodies.begin(passage, suffix);
    }

    /** {@code 车辆部|部长}, {@code 高教处|副处长}: whoever heads a part is of that part. */
    private static boolean isHead(Passage passage, int title) {
        int head = passage.at(title) == '副' ? title + 1 : title;
        return passage.at(head) == passage.at(title - 1);
    }

    /** {@code 恒岭集团车辆部主任}: a part of a body belongs to the post and not to the body's name. */
    private int unitBegin(Passage passage, int title) {
        boolean unit = title > 2
                && !isHead(passage, title)
                && (UNITS.indexOf(passage.at(title - 1)) >= 0 || passage.text().startsWith("执行局", title - 3))
                && lexicon.departmentNames().longestTo(passage.text(), title) < 0;
        for (int begin = title - 2; unit && begin >= Math.max(1, title - LONGEST_UNIT); begin--) {
            boolean body = lexicon.bodySuffixes().longestTo(passage.text(), begin) >= 0
                    || lexicon.companySuffixes().longestTo(passage.text(), begin) >= 0;
            boolean separate = body
                    && passage.startsWord(begin)
                    && lexicon.bodySuffixes().longestTo(passage.text(), title) < begin;
            if (passage.isHard(begin)) {
                break;
            }
            if (separate && passage.at(title - 1) == '科' && passage.at(begin - 1) == '院') {
                return title; // 临河医院骨科主任: a hospital's department is a body of its own
            }
            if (separate) {
                return begin;
            }
        }
        if (unit && passage.at(title - 1) == '科') {
            int begin = bodies.begin(passage, title);
            return title - begin <= LONGEST_UNIT ? begin : title;
        }
        return title;
    }

    private int titleBegin(Passage passage, int begin) {
        int title = begin;
        for (int prefix = begin; prefix >= 0; prefix = PREFIXES.longestTo(passage.text(), title)) {
            title = prefix;
        }
        String before = passage.text().substring(Math.max(0, title - 10), title);
        boolean envoy = ENVOYS.longestFrom(passage.text(), begin) > 0 && !before.endsWith("馆");
        int told = envoy ? length(POSTED, before) : 0;
        told = told == 0 && before.indexOf('区') >= 0 ? length(SCOPE, before) : told;
        if (told > 0) {
            return title - told;
        }
        int unit = passage.text().startsWith("经理", begin) ? title : unitBegin(passage, title);
        if (unit < title) {
            return unit;
        }
        int matter = MANAGERS.longestFrom(passage.text(), title) > 0 ? MATTERS.longestTo(passage.text(), title) : -1;
        return matter < 0 ? title : matter;
    }

    /** The length of what the pattern finds, or 0. */
    private static int length(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.end() - matcher.start() : 0;
    }

    private static int skipDropped(Passage passage, int title) {
        int begin = DROPPED.longestTo(passage.text(), title);
        return begin < 0 ? title : begin;
    }

    /** Where the post before ends, if a 、, a blank or a 兼 joins the two; -1 if nothing does. */
    private int previousEnd(Passage passage, int begin) {
        int end = begin;
        if (passage.at(end - 1) == '任' && passage.at(end - 2) == '兼') {
            end -= 2;
        } else if (passage.at(end - 1) == '、' || passage.at(end - 1) == '兼' || passage.at(end - 1) == ' ') {
            end -= 1;
        } else if (passage.at(end - 1) == '\uff0c') {
            int post = lexicon.posts().longestTo(passage.text(), end - 1);
            return post > 0 && passage.at(post - 1) == '、' ? end - 1 : -1;
        } else {
            return lexicon.posts().longestTo(passage.text(), end) >= 0 ? end : -1;
        }
        return end > 0 && lexicon.posts().longestTo(passage.text(), end) >= 0 ? end : -1;
    }
}
