package kuaibao.standalone.explain;

import kuaibao.standalone.terminal.Printable;

/** Text as it may stand in an element or in a quoted attribute. */
final class Html {
    private Html() {}

    static String text(String text) {
        return Printable.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
