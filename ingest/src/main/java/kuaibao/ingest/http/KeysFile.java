package kuaibao.ingest.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.intake.Sha256;
import kuaibao.runtime.lifecycle.CannotStartException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * API keys in a file: {@code name:sha256} a line, {@code #} before a comment. Of the keys themselves nothing is kept. The
 * file is read again when it has changed; while it is wrong, the keys before count.
 */
final class KeysFile implements ApiKeys {
    private static final Logger LOG = LoggerFactory.getLogger(KeysFile.class);
    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9._-]{1,64}):([0-9a-fA-F]{64})");
    private static final String SETTING = "ingest.http.keys-file";

    private final Path file;
    private volatile Keys keys;

    private KeysFile(Path file, Keys keys) {
        this.file = file;
        this.keys = keys;
    }

    /**
     * Reads the file.
     *
     * @throws CannotStartException if it is not there, holds no keys, or may be read by everybody
     */
    static KeysFile open(Path file) throws CannotStartException {
        try {
            return new KeysFile(file, read(file));
        } catch (IOException | IllegalArgumentException problem) {
            throw new CannotStartException(SETTING + ": " + sentence(file, problem), problem);
        }
    }

    @Override
    public boolean areAsked() {
        return true;
    }

    @Override
    public Optional<String> owner(String key) {
        renew();
        byte[] digest = HexFormat.of().parseHex(Sha256.of(key.getBytes(StandardCharsets.UTF_8)));
        Optional<String> owner = Optional.empty();
        // All are compared, whichever fits, so that the time it takes tells nothing.
        for (Map.Entry<String, byte[]> known : keys.digests().entrySet()) {
            if (MessageDigest.isEqual(known.getValue(), digest)) {
                owner = Optional.of(known.getKey());
            }
        }
        return owner;
    }

    private void renew() {
        Keys before = keys;
        Stamp stamp = before.stamp();
        try {
            stamp = Stamp.of(file);
            if (!stamp.equals(before.stamp())) {
                keys = read(file);
                LOG.info(
                        "{} has changed: {} API keys are known now",
                        file,
                        keys.digests().size());
            }
        } catch (IOException | IllegalArgumentException problem) {
            keys = new Keys(stamp, before.digests());
            LOG.warn("{}; the keys before still count", sentence(file, problem));
        }
    }

    private static Keys read(Path file) throws IOException {
        Stamp stamp = Stamp.of(file);
        refuseIfPublic(file);
        Map<String, byte[]> digests = new LinkedHashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                Matcher matcher = LINE.matcher(text);
                // The line itself is not told: it may hold a key in plain text.
                if (!matcher.matches()) {
                    throw new IllegalArgumentException("line " + number + " is not a name, a colon and 64 hexadecimal "
                            + "digits, the SHA-256 of the key");
                }
                if (digests.put(matcher.group(1), HexFormat.of().parseHex(matcher.group(2))) != null) {
                    throw new IllegalArgumentException(
                            "line " + number + " gives " + matcher.group(1) + " a second key, expected each name once");
                }
            }
        }
        if (digests.isEmpty()) {
            throw new IllegalArgumentException("it holds no key, expected lines such as newsroom:9f86d0…");
        }
        return new Keys(stamp, digests);
    }

    private static void refuseIfPublic(Path file) throws IOException {
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        if (permissions.contains(PosixFilePermission.OTHERS_READ)
                || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new IllegalArgumentException("everybody on this machine may read or write it: expected chmod 600");
        }
    }

    private static String sentence(Path file, Exception problem) {
        String reason = problem instanceof IOException ? "it cannot be read (" + problem + ")" : problem.getMessage();
        return file + ": " + reason;
    }

    /** What tells one state of the file from another. */
    private record Stamp(FileTime changed, long size) {
        static Stamp of(Path file) throws IOException {
            return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
        }
    }

    private record Keys(Stamp stamp, Map<String, byte[]> digests) {}
}
