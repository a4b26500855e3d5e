package kuaibao.ingest.page.html;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A first walk through a page, for what can only be known of an element when all of it has been seen. */
final class Survey implements NodeVisitor {

    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
    private static final int LEAST_LINKS = 2;

    private final Set<Element> linkLists = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> captioned = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Element> figures = new ArrayDeque<>();
    private int links;
    private int letters;
    private int lettersInLinks;
    private int linkDepth;
    private final Deque<int[]> lists = new ArrayDeque<>();

    private Survey() {}

    static Survey of(Document document) {
        Survey survey = new Survey();
        document.traverse(survey);
        return survey;
    }

    /** Whether a list holds nothing but links: the page's reports, or other pages. */
    boolean isLinkList(Element element) {
        return linkLists.contains(element);
    }

    /** Whether a figure has a caption, so that its pictures' {@code alt} is not needed. */
    boolean isCaptioned(Element figure) {
        return captioned.contains(figure);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            count(text.getWholeText());
        } else if (node instanceof Element element) {
            enter(element, element.normalName());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element, element.normalName());
        }
    }

    private void count(String text) {
        int seen = (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
        letters += seen;
        lettersInLinks += linkDepth > 0 ? seen : 0;
    }

    private void enter(Element element, String name) {
        if (name.equals("a")) {
            linkDepth++;
            links++;
        } else if (LISTS.contains(name)) {
            lists.push(new int[] {letters, lettersInLinks, links});
        } else if (name.equals("figure")) {
            figures.push(element);
        } else if (name.equals("figcaption") && !figures.isEmpty()) {
            captioned.add(figures.peek());
        }
    }

    private void leave(Element element, String name) {
        if (name.equals("a")) {
            linkDepth--;
        } else if (LISTS.contains(name)) {
            int[] before = lists.pop();
            int all = letters - before[0];
            if (all == lettersInLinks - before[1] && links - before[2] >= LEAST_LINKS) {
                linkLists.add(element);
            }
        } else if (name.equals("figure")) {
            figures.pop();
        }
    }
}
