package kuaibao.ingest.intake;

import java.nio.ByteBuffer;
import kuaibao.schemas.record.Page;
import kuaibao.schemas.record.Retraction;

/** What tells a page from another one under the same id and revision. */
public final class PageFingerprint {
    private PageFingerprint() {}

    /** SHA-256 of the content; of a withdrawal, which has none, of the article's id, who withdrew it and why. */
    public static String of(Page page) {
        Retraction retraction = page.getRetraction();
        return retraction == null
                ? Sha256.of(bytes(page.getContent()))
                : ofWithdrawal(page.getId(), retraction.getBy(), retraction.getReason());
    }

    static String ofWithdrawal(String articleId, String by, String reason) {
        return new Sha256().add("withdrawal").add(articleId).add(by).add(reason).hex();
    }

    private static byte[] bytes(ByteBuffer content) {
        byte[] bytes = new byte[content.remaining()];
        content.duplicate().get(bytes);
        return bytes;
    }
}
