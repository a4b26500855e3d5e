package kuaibao.ingest.page.markdown;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.page.PageContext;

/**
 * The block at a page's head that tells about it: a line of three dashes, lines such as {@code published: 2019-05-07},
 * another line of dashes. Of its keys {@code publication}, {@code published} or {@code date}, {@code edition} and {@code
 * title} are understood.
 *
 * @param lines how many lines of the page the block takes; 0 if there is none
 */
record FrontMatter(int lines, PageContext context, Optional<Line> title) {

    private static final int MOST_LINES = 100;
    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9_-]{0,40})\\s{0,9}:(?=\\s|$)");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})(?:日|[T\\s].{0,40})?");
    private static final String QUOTES = "\"'";

    private static FrontMatter none() {
        return new FrontMatter(0, PageContext.none(), Optional.empty());
    }

    static FrontMatter of(List<Line> page) {
        if (page.size() < 2 || !page.get(0).isOnly('-', 3) || page.get(0).length() > 3) {
            return none();
        }
        Map<String, Line> values = new HashMap<>();
        for (int at = 1; at < Math.min(page.size(), MOST_LINES); at++) {
            Line line = page.get(at);
            if (line.isOnly('-', 3) || line.isOnly('.', 3)) {
                return values.isEmpty() ? none() : of(at + 1, values);
            }
            if (!takes(line, values)) {
                return none();
            }
        }
        return none();
    }

    private static boolean takes(Line line, Map<String, Line> values) {
        Matcher key = KEY.matcher(line.text());
        if (key.lookingAt()) {
            values.putIfAbsent(key.group(1).toLowerCase(Locale.ROOT), unquoted(line.from(key.end())));
            return true;
        }
        return line.isBlank() || line.startsWith("- ") || line.startsWith("#");
    }

    private static Line unquoted(Line value) {
        boolean quoted =
                value.length() > 1 && QUOTES.indexOf(value.at(0)) >= 0 && value.at(0) == value.at(value.length() - 1);
        return quoted ? value.to(value.length() - 1).from(1) : value;
    }

    private static FrontMatter of(int lines, Map<String, Line> values) {
        PageContext context = new PageContext(
                text(values, "publication"),
                text(values, "published").or(() -> text(values, "date")).flatMap(FrontMatter::day),
                text(values, "edition"));
        return new FrontMatter(
                lines, context, Optional.ofNullable(values.get("title")).filter(title -> !title.isBlank()));
    }

    private static Optional<String> text(Map<String, Line> values, String key) {
        return Optional.ofNullable(values.get(key)).map(Line::text).filter(text -> !text.isEmpty());
    }

    private static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        try {
            return day.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3))))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
