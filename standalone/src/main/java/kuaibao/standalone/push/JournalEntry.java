package kuaibao.standalone.push;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import kuaibao.ingest.intake.PageDetails;
import kuaibao.ingest.intake.Sha256;

/**
 * One line of a journal: a file as it was when it was accepted, and what was told of it then.
 *
 * @param path absolute
 * @param size in bytes
 * @param mtime when it was last written, as ISO 8601
 * @param told paper, day and edition, which a page's identity may rest on
 * @param sha256 of its bytes
 * @param id the page's
 * @param revision the page's
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record JournalEntry(String path, long size, String mtime, String told, String sha256, String id, long revision) {

    /** How the file is now, not accepted yet. */
    static JournalEntry of(PageFile file, PageDetails details) throws IOException {
        Path path = file.path().toAbsolutePath().normalize();
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return new JournalEntry(
                path.toString(),
                attributes.size(),
                attributes.lastModifiedTime().toString(),
                String.join(
                        "|",
                        details.publication().orElse(""),
                        details.published().map(Object::toString).orElse(""),
                        details.edition().orElse("")),
                "",
                "",
                0);
    }

    JournalEntry accepted(Answer.Accepted answer) {
        return new JournalEntry(path, size, mtime, told, answer.sha256(), answer.id(), answer.revision());
    }

    /** What tells this file in this state from all others. */
    Fingerprint fingerprint() {
        String hex = new Sha256().add(path).add(size + "|" + mtime).add(told).hex();
        return new Fingerprint(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
    }

    /** 128 bits: small enough to hold those of a million files. */
    record Fingerprint(long first, long second) {}
}
