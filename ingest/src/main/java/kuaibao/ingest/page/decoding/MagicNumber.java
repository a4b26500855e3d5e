package kuaibao.ingest.page.decoding;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Names files that are no text by their first bytes. */
public final class MagicNumber {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("255044462d", "a PDF document"),
            Map.entry("ffd8ff", "a JPEG picture"),
            Map.entry("89504e470d0a1a0a", "a PNG picture"),
            Map.entry("474946383761", "a GIF picture"),
            Map.entry("474946383961", "a GIF picture"),
            Map.entry("504b0304", "a ZIP archive or an office document"),
            Map.entry("504b0506", "an empty ZIP archive"),
            Map.entry("1f8b08", "a gzip archive"),
            Map.entry("526172211a07", "a RAR archive"),
            Map.entry("377abcaf271c", "a 7z archive"),
            Map.entry("d0cf11e0a1b11ae1", "an old office document"),
            Map.entry("7b5c727466", "an RTF document"),
            Map.entry("49492a00", "a TIFF picture"),
            Map.entry("4d4d002a", "a TIFF picture"),
            Map.entry("cafebabe", "a Java class"),
            Map.entry("7f454c46", "a program"));
    private static final int LONGEST = 8;

    private MagicNumber() {}

    /** What the bytes are, such as "a JPEG picture"; empty where they may be text. */
    public static Optional<String> of(byte[] bytes) {
        String head = HexFormat.of().formatHex(bytes, 0, Math.min(LONGEST, bytes.length));
        return KINDS.entrySet().stream()
                .filter(kind -> head.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
