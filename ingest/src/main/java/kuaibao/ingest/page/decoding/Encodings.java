package kuaibao.ingest.page.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import kuaibao.ingest.page.decoding.UndecodablePageException.Kind;

/** Finds the encoding of some bytes: by its mark, by the sender's word, by what the bytes make. */
public final class Encodings {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Set<String> WITHIN_GB18030 =
            Set.of("GBK", "GB2312", "X-MSWIN-936", "WINDOWS-936", "X-EUC-CN", "EUC-CN");
    private static final double MOST_CONTROLS = 0.1;
    private static final double LEAST_SENSE = 0.7;

    private final byte[] bytes;

    /** Holds on to the bytes without copying them. */
    public Encodings(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The characters that the bytes make.
     *
     * @param declared the encoding that the sender names; nothing else is then tried, but a byte order mark beats it
     * @throws UndecodablePageException if the bytes are no text or not in the encoding
     */
    public DecodedPage decode(Optional<Charset> declared) {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return strict(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(0xFF, 0xFE)) {
            return strict(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(0xFE, 0xFF)) {
            return strict(StandardCharsets.UTF_16BE, 2);
        }
        return declared.isPresent() ? declared(declared.get()) : detected();
    }

    private boolean startsWith(int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private DecodedPage declared(Charset named) {
        Charset charset = known(named);
        Attempt attempt = attempt(charset, 0);
        if (attempt.error().isEmpty()) {
            refuseBinary(attempt.text());
            return new DecodedPage(attempt.text(), charset, false);
        }
        throw new UndecodablePageException(
                Kind.ENCODING,
                attempt.error(),
                "byte " + hex(attempt.error().getAsLong()) + " at offset "
                        + attempt.error().getAsLong() + " is not " + charset.name() + ", which was declared"
                        + guess(charset));
    }

    /** The encoding that gives the same bytes when it is written: UTF-16 alone would write a byte order mark. */
    private static Charset known(Charset named) {
        if (named.equals(StandardCharsets.UTF_16)) {
            return StandardCharsets.UTF_16BE;
        }
        return WITHIN_GB18030.contains(named.name().toUpperCase(Locale.ROOT)) ? GB18030 : named;
    }

    private String guess(Charset declared) {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
            if (!charset.equals(declared)) {
                Attempt attempt = attempt(charset, 0);
                if (attempt.error().isEmpty() && Sense.of(attempt.text()) >= LEAST_SENSE) {
                    return "; the page looks like " + charset.name();
                }
            }
        }
        return "";
    }

    private DecodedPage detected() {
        Attempt utf8 = attempt(StandardCharsets.UTF_8, 0);
        boolean nul = utf8.error().isEmpty() ? utf8.text().indexOf('\0') >= 0 : hasNul();
        Optional<DecodedPage> wide = nul ? unmarkedUtf16() : Optional.empty();
        if (wide.isPresent()) {
            return wide.get();
        }
        if (utf8.error().isEmpty()) {
            refuseBinary(utf8.text());
            return new DecodedPage(utf8.text(), StandardCharsets.UTF_8, false);
        }
        Attempt gb = attempt(GB18030, 0);
        if (gb.error().isEmpty() && Sense.of(gb.text()) >= LEAST_SENSE) {
            return new DecodedPage(gb.text(), GB18030, false);
        }
        throw undecodable(utf8, gb);
    }

    private UndecodablePageException undecodable(Attempt utf8, Attempt gb) {
        String replaced = new String(bytes, StandardCharsets.UTF_8);
        boolean damagedUtf8 = Sense.of(replaced) >= LEAST_SENSE;
        boolean damagedGb = !damagedUtf8 && Sense.of(new String(bytes, GB18030)) >= LEAST_SENSE;
        if (!damagedUtf8 && !damagedGb) {
            return new UndecodablePageException(
                    Kind.NOT_TEXT,
                    utf8.error(),
                    "the bytes are no text: from offset " + utf8.error().getAsLong()
                            + " on they are neither UTF-8, UTF-16 nor GB18030");
        }
        long offset = damagedUtf8
                ? utf8.error().getAsLong()
                : gb.error().orElse(utf8.error().getAsLong());
        return new UndecodablePageException(
                Kind.ENCODING,
                OptionalLong.of(offset),
                "byte " + hex(offset) + " at offset " + offset + " is not " + (damagedUtf8 ? "UTF-8" : "GB18030")
                        + ", which the page looks like");
    }

    /** UTF-16 without a mark is taken only where it reads as Chinese and nothing else does. */
    private Optional<DecodedPage> unmarkedUtf16() {
        if (bytes.length < 8 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            Attempt attempt = attempt(charset, 0);
            if (attempt.error().isEmpty() && attempt.text().indexOf('\0') < 0 && Sense.of(attempt.text()) > 0.95) {
                return Optional.of(new DecodedPage(attempt.text(), charset, false));
            }
        }
        return Optional.empty();
    }

    private boolean hasNul() {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private DecodedPage strict(Charset charset, int mark) {
        Attempt attempt = attempt(charset, mark);
        if (attempt.error().isEmpty()) {
            return new DecodedPage(attempt.text(), charset, true);
        }
        long offset = attempt.error().getAsLong();
        throw new UndecodablePageException(
                Kind.ENCODING,
                attempt.error(),
                "byte " + hex(offset) + " at offset " + offset + " is not " + charset.name()
                        + ", which the byte order mark announces");
    }

    private static void refuseBinary(String text) {
        int controls = 0;
        for (int at = 0; at < text.length(); at++) {
            controls += isBinary(text.charAt(at)) ? 1 : 0;
        }
        if (controls > text.length() * MOST_CONTROLS) {
            throw new UndecodablePageException(
                    Kind.NOT_TEXT,
                    OptionalLong.of(text.indexOf('\0') < 0 ? 0 : text.indexOf('\0')),
                    "the bytes are binary: " + controls + " of " + text.length()
                            + " are control characters, expected text");
        }
    }

    private static boolean isBinary(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }

    private String hex(long offset) {
        return offset < bytes.length ? String.format(Locale.ROOT, "0x%02X", bytes[(int) offset]) : "missing";
    }

    private Attempt attempt(Charset charset, int from) {
        return Attempt.at(bytes, from, charset);
    }
}
