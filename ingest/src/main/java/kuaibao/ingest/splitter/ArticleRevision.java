package kuaibao.ingest.splitter;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * What the splitter remembers of an article.
 *
 * @param number the newest revision, from 1
 * @param sha256 what that revision says
 */
record ArticleRevision(long number, String sha256) {

    /** Kept as text, number and fingerprint with a space between, so that an operator can read the changelog. */
    static final class AsText implements Serde<ArticleRevision> {
        @Override
        public Serializer<ArticleRevision> serializer() {
            return (topic, revision) -> write(revision);
        }

        @Override
        public Deserializer<ArticleRevision> deserializer() {
            return (topic, bytes) -> read(bytes);
        }

        private static byte @Nullable [] write(@Nullable ArticleRevision revision) {
            return revision == null ? null : (revision.number + " " + revision.sha256).getBytes(StandardCharsets.UTF_8);
        }

        private static @Nullable ArticleRevision read(byte @Nullable [] bytes) {
            if (bytes == null) {
                return null;
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            int space = text.indexOf(' ');
            return new ArticleRevision(Long.parseLong(text.substring(0, space)), text.substring(space + 1));
        }
    }
}
