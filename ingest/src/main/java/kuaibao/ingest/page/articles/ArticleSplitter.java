package kuaibao.ingest.page.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kuaibao.ingest.page.layout.Block;
import kuaibao.ingest.page.lines.Opening;
import kuaibao.ingest.page.lines.SpanKind;
import kuaibao.ingest.page.script.Letters;

/**
 * Parts a page's blocks into articles. A new one begins at headings above a dateline, at a second 本报讯, behind a byline or
 * a credit, under a section's name, and at each dated entry of a chronicle.
 */
public final class ArticleSplitter {

    private static final Pattern ENUMERATED =
            Pattern.compile("(?:[一二三四五六七八九十]{1,2}[、.]|[(\uFF08][一二三四五六七八九十\\d]{1,2}[)\uFF09]|\\d{1,2}[.、]|[①-⑳]).*");
    private static final Pattern NOTICE = Pattern.compile(
            "(?:(?:招聘|招生|招标|拍卖|征稿|征订|迁址|搬迁|开业|停电|停水|寻人|寻\\s?物)\\s?)?(?:公\\s{0,4}告|通\\s{0,4}告|启\\s{0,4}事)|(?:遗失|郑重)?声\\s{0,4}明|讣\\s{0,4}告|更\\s{0,4}正");
    private static final String BYLINE_MARKS = "□■◎○△▲";
    private static final String BULLETS = "●■◆★▇";
    private static final int SHORTEST_HEADLINE = 14;

    private final String page;
    private final List<Block> blocks;
    private final Opening[] openings;
    private final Lookahead ahead;
    private final boolean[] entries;
    private final boolean pageHasMarkers;
    private final List<List<Block>> articles = new ArrayList<>();
    private List<Block> current = new ArrayList<>();
    private SignedHead signed = new SignedHead();
    private boolean hasBody;
    private boolean hasMarker;
    private boolean closed;
    private int level;

    private ArticleSplitter(String page, List<Block> blocks) {
        this.page = page;
        this.blocks = blocks;
        this.openings = new Opening[blocks.size()];
        boolean markers = false;
        for (int at = 0; at < openings.length; at++) {
            Block block = blocks.get(at);
            openings[at] = block.is(SpanKind.PARAGRAPH) ? block.opening(page) : Opening.NONE;
            markers |= openings[at] == Opening.MARKER || block.is(SpanKind.BYLINE) || block.is(SpanKind.CREDIT);
        }
        this.pageHasMarkers = markers;
        this.ahead = new Lookahead(blocks);
        this.entries = Chronicles.entries(page, blocks, openings);
    }

    /** The articles, each the list of its blocks; headings without any body at the page's end are in none. */
    public static List<List<Block>> split(String page, List<Block> blocks) {
        ArticleSplitter splitter = new ArticleSplitter(page, blocks);
        for (int at = 0; at < blocks.size(); at++) {
            splitter.take(at);
        }
        splitter.finish();
        return splitter.articles;
    }

    private void take(int at) {
        Block block = blocks.get(at);
        if (hasBody && beginsArticle(at)) {
            finish();
        }
        partSignedTwice(block);
        signed.add(block, page);
        current.add(block);
        hasBody |= block.is(SpanKind.PARAGRAPH);
        hasMarker |= openings[at] == Opening.MARKER;
        closed |= hasBody && (block.is(SpanKind.BYLINE) || block.is(SpanKind.CREDIT));
        if (block.is(SpanKind.HEADING) && block.level() > 0) {
            level = level == 0 ? block.level() : Math.min(level, block.level());
        }
    }

    private void finish() {
        if (hasBody) {
            articles.add(current);
        }
        current = new ArrayList<>();
        hasBody = false;
        hasMarker = false;
        closed = false;
        level = 0;
        signed = new SignedHead();
    }

    /** What 本报讯(记者 水云) began and 记者 左岸 ends are two reports: the second begins at the heading between. */
    private void partSignedTwice(Block block) {
        OptionalInt second = signed.begin(block, page);
        if (second.isPresent()) {
            List<Block> rest = List.copyOf(current.subList(second.getAsInt(), current.size()));
            articles.add(List.copyOf(current.subList(0, second.getAsInt())));
            current = new ArrayList<>(rest);
            hasMarker = false;
            signed = new SignedHead();
        }
    }

    private boolean beginsArticle(int at) {
        Block block = blocks.get(at);
        return switch (block.kind()) {
            case HEADING -> headingBegins(at);
            case PARAGRAPH ->
                block.boundary()
                        || openings[at] == Opening.MARKER
                        || entries[at]
                        || (closed && openings[at] == Opening.DAY);
            case BYLINE -> block.boundary() || bylineBegins(at);
            default -> false;
        };
    }

    /** □青江晚报记者 水云 above a dateline belongs to what follows, unless that signs itself and what stands above does not. */
    private boolean bylineBegins(int at) {
        if (closed || !isAboveMarker(at)) {
            return isAboveMarker(at);
        }
        boolean marked = BYLINE_MARKS.indexOf(page.charAt(blocks.get(at).begin())) >= 0;
        return marked && !(signed.isUnsigned(page) && signsItself(ahead.pastBylines(at)));
    }

    /** Whether a report that begins there names its reporters in its dateline or below its text. */
    private boolean signsItself(int begin) {
        int behind = begin + 1;
        while (behind < blocks.size()
                && blocks.get(behind).is(SpanKind.PARAGRAPH)
                && openings[behind] != Opening.MARKER) {
            behind++;
        }
        boolean below = behind < blocks.size() && blocks.get(behind).is(SpanKind.BYLINE) && !isAboveMarker(behind);
        return below || SignedHead.signature(blocks.get(begin), page).isPresent();
    }

    private boolean isAboveMarker(int byline) {
        int next = ahead.pastBylines(byline);
        return next < blocks.size() && openings[next] == Opening.MARKER;
    }

    private boolean headingBegins(int at) {
        int next = ahead.pastHeadings(at);
        if (closed || ahead.boundaries(at, next) > 0 || isNotice(blocks.get(at))) {
            return true;
        }
        if (next == blocks.size()) {
            return blocks.get(at).level() > 0;
        }
        return (isBulleted(blocks.get(at)) && isBulleted(current.get(0)))
                || blocks.get(next).is(SpanKind.BYLINE)
                || openings[next] != Opening.NONE
                || isKicker(at)
                || looksLikeHeadline(blocks.get(at), ahead.headings(at, next));
    }

    /** ● 书屋开放: where it begins one report of a web copy, it begins them all. */
    private boolean isBulleted(Block block) {
        int at = block.begin() - 1;
        while (at >= 0 && Letters.isBlank(page.charAt(at)) && !Letters.isLineEnd(page.charAt(at))) {
            at--;
        }
        return block.is(SpanKind.HEADING) && at >= 0 && BULLETS.indexOf(page.charAt(at)) >= 0;
    }

    /** A marked line right above one of a higher mark stands over a headline: subheads come alone. */
    private boolean isKicker(int at) {
        Block below = blocks.get(at + 1);
        return below.is(SpanKind.HEADING)
                && below.level() > 0
                && below.level() < blocks.get(at).level();
    }

    /** 公 告 · 寻物启事: a notice between the reports stands by itself. */
    private boolean isNotice(Block heading) {
        return NOTICE.matcher(heading.in(page)).matches();
    }

    /** No dateline and no byline says so: what its looks say. */
    private boolean looksLikeHeadline(Block heading, int lines) {
        String text = heading.in(page);
        if (ENUMERATED.matcher(text).matches()) {
            return false;
        }
        if (heading.level() > 0) {
            boolean equal = heading.level() == level && (!hasMarker || lines > 1);
            return level == 0 || heading.level() < level || equal;
        }
        return level == 0 && (lines > 1 || (!pageHasMarkers && text.length() >= SHORTEST_HEADLINE));
    }
}
