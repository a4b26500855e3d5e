package kuaibao.ingest.page.html;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The text of a small element that holds no lines of its own; looks at a bounded number of nodes. */
final class ShortText {

    private static final int MOST_NODES = 64;
    private static final int LONGEST = 200;

    private ShortText() {}

    /** The element's text; empty if it is long or has blocks in it. */
    static Optional<String> of(Element element) {
        StringBuilder text = new StringBuilder();
        Node node = next(element, element);
        for (int seen = 0; node != null; seen++) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            }
            boolean block = node instanceof Element inside && Elements.isBlock(inside);
            if (block || seen == MOST_NODES || text.length() > LONGEST) {
                return Optional.empty();
            }
            node = next(node, element);
        }
        return Optional.of(text.toString());
    }

    /** The node behind this one in the order of the source, within an element. */
    private static @Nullable Node next(Node node, Element within) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (!at.equals(within) && at.nextSibling() == null && at.parent() != null) {
            at = at.parent();
        }
        return at.equals(within) ? null : at.nextSibling();
    }
}
