package kuaibao.ingest.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kuaibao.runtime.http.Problem;
import kuaibao.runtime.http.ProblemException;
import org.eclipse.jetty.http.HttpStatus;

/** The query parameters of a request, each once and each known; anything else is answered 400 by its name. */
final class Query {
    private static final int LONGEST = 300;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Map<String, String> values = new LinkedHashMap<>();

    private Query() {}

    /**
     * Reads the query of a request.
     *
     * @param known the parameters that there are
     * @throws ProblemException 400 if there is another one, one twice, or one that cannot be decoded
     */
    static Query of(Context context, Set<String> known) {
        Query query = new Query();
        String text = Optional.ofNullable(context.queryString()).orElse("");
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                query.put(name, equals < 0 ? "" : decode(pair.substring(equals + 1)), known);
            }
        }
        return query;
    }

    private void put(String name, String value, Set<String> known) {
        if (!known.contains(name)) {
            throw wrong("the parameter " + cut(name) + " is not known, expected "
                    + (known.isEmpty() ? "none" : String.join(", ", new TreeSet<>(known))));
        }
        if (values.put(name, value) != null) {
            throw wrong("the parameter " + name + " is there twice, expected it once");
        }
    }

    /** A parameter as it was given, whatever it is. */
    Optional<String> raw(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A parameter of a few words, unless it is empty. */
    Optional<String> text(String name) {
        return raw(name).map(value -> words(name, value)).filter(value -> !value.isEmpty());
    }

    private static String words(String name, String value) {
        if (value.length() > LONGEST) {
            throw wrong(
                    "the parameter " + name + " has " + value.length() + " characters, expected at most " + LONGEST);
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw wrong("the parameter " + name + " has control characters, expected none");
        }
        return value.strip();
    }

    /** A day. */
    Optional<LocalDate> day(String name) {
        return text(name).map(value -> {
            try {
                // The parser alone would take years before Christ and of five digits, with a sign.
                if (DAY.matcher(value).matches()) {
                    return LocalDate.parse(value);
                }
            } catch (DateTimeParseException impossible) {
                throw wrong("the parameter " + name + " is " + value + ", which no calendar has");
            }
            throw wrong("the parameter " + name + " is " + cut(value) + ", expected a day as 2023-07-03");
        });
    }

    /** A count from 1. */
    OptionalLong count(String name) {
        Optional<String> value = text(name);
        if (value.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!value.get().matches("[0-9]{1,18}") || Long.parseLong(value.get()) < 1) {
            throw wrong("the parameter " + name + " is " + cut(value.get()) + ", expected a whole number from 1");
        }
        return OptionalLong.of(Long.parseLong(value.get()));
    }

    private static String decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < written.length; i++) {
            if (written[i] == '%') {
                bytes.write(escaped(written, i));
                i += 2;
            } else {
                bytes.write(written[i] == '+' ? ' ' : written[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException problem) {
            throw wrong("the query " + cut(text) + " is not UTF-8 behind its per cent signs");
        }
    }

    private static int escaped(byte[] text, int at) {
        int high = at + 2 < text.length ? Character.digit(text[at + 1], 16) : -1;
        int low = at + 2 < text.length ? Character.digit(text[at + 2], 16) : -1;
        if (high < 0 || low < 0) {
            throw wrong("the query has a per cent sign without two hexadecimal digits behind it");
        }
        return high * 16 + low;
    }

    private static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static ProblemException wrong(String sentence) {
        return new ProblemException(new Problem(HttpStatus.BAD_REQUEST_400, "parameter", sentence));
    }
}
