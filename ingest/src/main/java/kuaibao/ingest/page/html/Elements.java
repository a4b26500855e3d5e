package kuaibao.ingest.page.html;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What elements mean on a newspaper's page, by their names and by the names of classes that e-papers use. */
final class Elements {

    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "title",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "applet",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "map",
            "nav",
            "button",
            "select",
            "textarea",
            "input",
            "datalist",
            "dialog",
            "rp",
            "rtc",
            "frameset",
            "noframes");
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "p",
            "div",
            "article",
            "section",
            "main",
            "header",
            "footer",
            "aside",
            "address",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hgroup",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "legend",
            "details",
            "summary",
            "center",
            "nav",
            "br",
            "hr");
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");
    private static final Set<String> DATA = Set.of("script", "style", "title", "textarea", "noscript", "iframe");
    /** Of Founder's e-papers; the others of a title stand a rank below it. */
    private static final String FOUNDER = "founder-";

    private static final Map<String, Integer> FOUNDER_RANKS = Map.of(
            "founder-title", 1,
            "founder-introtitle", 2,
            "founder-pretitle", 2,
            "founder-subtitle", 2);
    private static final Set<String> TITLES = Set.of(
            "title",
            "headline",
            "maintitle",
            "articletitle",
            "arttitle",
            "contenttitle",
            "newstitle",
            "biaoti",
            "zhubiaoti",
            "zhuti",
            "标题",
            "主题",
            "主标题");
    private static final Set<String> LESSER_TITLES = Set.of(
            "subtitle",
            "pretitle",
            "introtitle",
            "leadtitle",
            "toptitle",
            "secondtitle",
            "kicker",
            "eyebrow",
            "subhead",
            "subheadline",
            "subheading",
            "jianti",
            "yinti",
            "futi",
            "fubiaoti",
            "xiaobiaoti",
            "肩题",
            "引题",
            "副题",
            "副标题",
            "小标题");
    private static final Set<String> CAPTIONS = Set.of(
            "caption", "figcaption", "photocaption", "piccaption", "imgcaption", "picdesc", "tushuo", "图说", "图片说明");
    private static final int LONGEST_CLASS = 200;

    private Elements() {}

    static boolean isDropped(Element element) {
        String name = element.normalName();
        return DROPPED.contains(name)
                || (name.equals("footer") && !isInArticle(element))
                || element.hasAttr("hidden")
                || element.attr("role").equalsIgnoreCase("navigation")
                || isUnseen(element.attr("style"));
    }

    /** A report's own foot holds who wrote it. */
    private static boolean isInArticle(Element footer) {
        for (Element above = footer.parent(); above != null; above = above.parent()) {
            if (above.normalName().equals("article")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnseen(String style) {
        return !style.isEmpty()
                && style.length() <= LONGEST_CLASS
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName()) || element.normalName().startsWith(FOUNDER);
    }

    /** Whether an element of this name never has content. */
    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    /** Whether what an element of this name holds is no markup. */
    static boolean isData(String name) {
        return DATA.contains(name);
    }

    /** 1 for {@code h1} and for an e-paper's title, up to 6; 0 if the element is no heading by itself. */
    static int headingRank(Element element) {
        String name = element.normalName();
        int founder = FOUNDER_RANKS.getOrDefault(name, 0);
        if (founder > 0) {
            return founder;
        }
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : rankByClass(element);
    }

    private static int rankByClass(Element element) {
        int rank = hasClass(element, TITLES) ? 1 : hasClass(element, LESSER_TITLES) ? 2 : 0;
        return rank > 0 && ShortText.of(element).filter(text -> !text.isBlank()).isPresent() ? rank : 0;
    }

    static boolean isCaption(Element element) {
        return element.normalName().equals("figcaption")
                || (hasClass(element, CAPTIONS) && ShortText.of(element).isPresent());
    }

    private static boolean hasClass(Element element, Set<String> wanted) {
        String classes = element.attr("class");
        if (classes.isEmpty() || classes.length() > LONGEST_CLASS) {
            return false;
        }
        for (String name : classes.toLowerCase(Locale.ROOT).split("\\s")) {
            if (wanted.contains(name.replace("-", "").replace("_", ""))) {
                return true;
            }
        }
        return false;
    }
}
