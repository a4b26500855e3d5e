package kuaibao.ingest.page.json;

import com.fasterxml.jackson.core.JsonToken;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kuaibao.ingest.page.Byline;
import kuaibao.ingest.page.MalformedPageException.Kind;
import kuaibao.ingest.page.day.DateRange;
import org.jspecify.annotations.Nullable;

/** Reads the values of single fields. {@code null} is as if the field were not there. */
final class JsonFields {

    private static final String ID_FORM = "[A-Za-z0-9._:-]{1,128}";
    /** The two names of folders would leave an address that no client asks for as it is. */
    private static final Pattern ID = Pattern.compile("(?!\\.{1,2}$)" + ID_FORM);

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int LONGEST_WORDS = 300;
    private static final String REPORTER = "记者";

    private final JsonCursor cursor;

    JsonFields(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /** Goes through the fields of an object whose brace is the current token. */
    void object(Consumer<String> field) {
        while (cursor.next() == JsonToken.FIELD_NAME) {
            field.accept(cursor.name());
        }
    }

    /** A text of any length; empty for {@code null} and for one that says nothing. */
    Optional<JsonText> text() {
        JsonToken token = cursor.next();
        return token == JsonToken.VALUE_NULL
                ? Optional.empty()
                : Optional.of(cursor.text(token)).filter(text -> !text.isBlank());
    }

    /** A list of texts without those that say nothing. */
    List<JsonText> texts() {
        List<JsonText> texts = new ArrayList<>();
        if (opensList("a list of strings")) {
            for (JsonToken token = cursor.next(); token != JsonToken.END_ARRAY; token = cursor.next()) {
                JsonText text = cursor.text(token);
                if (!text.isBlank()) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private boolean opensList(String expected) {
        JsonToken token = cursor.next();
        if (token == JsonToken.VALUE_NULL) {
            return false;
        }
        cursor.expect(token, JsonToken.START_ARRAY, expected);
        return true;
    }

    /** A name or a few words. */
    Optional<String> words() {
        Optional<String> words = text().map(text -> text.text().strip());
        if (words.isPresent() && words.get().length() > LONGEST_WORDS) {
            throw cursor.wrong("at most " + LONGEST_WORDS + " characters");
        }
        return words;
    }

    Optional<String> id() {
        JsonToken token = cursor.next();
        if (token == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        JsonText id = cursor.text(token);
        if (!ID.matcher(id.text()).matches()) {
            throw cursor.wrong("an id of " + ID_FORM + ", more than one or two dots");
        }
        return Optional.of(id.text());
    }

    Optional<Long> revision() {
        JsonToken token = cursor.next();
        if (token == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        String printed = token == JsonToken.VALUE_NUMBER_INT ? cursor.printed() : "";
        if (printed.isEmpty() || printed.length() > 18 || Long.parseLong(printed) < 1) {
            throw cursor.wrong("a whole number from 1");
        }
        return Optional.of(Long.parseLong(printed));
    }

    Optional<Boolean> yesOrNo() {
        JsonToken token = cursor.next();
        if (token == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw cursor.wrong("true or false");
        }
        return Optional.of(token == JsonToken.VALUE_TRUE);
    }

    Optional<LocalDate> day() {
        JsonToken token = cursor.next();
        return token == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(day(token));
    }

    private LocalDate day(JsonToken token) {
        String printed = cursor.text(token).text();
        try {
            if (DAY.matcher(printed).matches()) {
                return LocalDate.parse(printed);
            }
        } catch (DateTimeException impossible) {
            throw cursor.wrong("a day that the calendar has, as 2023-07-03");
        }
        throw cursor.wrong("a day as 2023-07-03");
    }

    /** A day, or the first and the last of some days. */
    Optional<DateRange> days() {
        JsonToken token = cursor.next();
        if (token == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        if (token != JsonToken.START_OBJECT) {
            LocalDate day = day(token);
            return Optional.of(new DateRange(day, day));
        }
        LocalDate[] ends = new LocalDate[2];
        object(name -> {
            switch (name) {
                case "from" -> ends[0] = day(cursor.next());
                case "to" -> ends[1] = day(cursor.next());
                default -> throw unknown(name, "from, to");
            }
        });
        return Optional.of(range(ends[0], ends[1]));
    }

    private DateRange range(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null || to.isBefore(from)) {
            throw cursor.refusal(Kind.VALUE, "expected days from and to, in this order, got " + from + " and " + to);
        }
        return new DateRange(from, to);
    }

    List<Byline> bylines() {
        List<Byline> bylines = new ArrayList<>();
        if (opensList("a list of bylines")) {
            for (JsonToken token = cursor.next(); token != JsonToken.END_ARRAY; token = cursor.next()) {
                cursor.expect(token, JsonToken.START_OBJECT, "a byline as {\"name\": …, \"role\": …}");
                bylines.add(byline());
            }
        }
        return bylines;
    }

    private Byline byline() {
        String[] told = {"", REPORTER, ""};
        object(name -> {
            switch (name) {
                case "name" -> told[0] = words().orElse("");
                case "role" -> told[1] = words().orElse(REPORTER);
                case "rank" -> told[2] = words().orElse("");
                default -> throw unknown(name, "name, role, rank");
            }
        });
        if (told[0].isEmpty()) {
            throw cursor.refusal(Kind.VALUE, "expected a byline with a name, got none");
        }
        return Byline.printed(told[0], told[2] + told[1]);
    }

    RuntimeException unknown(String name, String known) {
        return cursor.refusal(Kind.FIELD, "there is no field " + name + " here, expected one of " + known);
    }
}
