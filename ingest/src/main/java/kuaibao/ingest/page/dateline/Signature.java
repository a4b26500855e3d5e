package kuaibao.ingest.page.dateline;

import java.util.List;

/**
 * A byline, read: 记者 水云 通讯员 左岸 文/图.
 *
 * @param signers may be empty: 本报评论员 names nobody
 * @param photo whether a picture is signed too
 * @param open whether the line breaks off where a name must follow or go on: 记者 水
 */
public record Signature(List<Signer> signers, boolean photo, boolean open) {

    /** Of a line whose signers another line has told. */
    public static final Signature NONE = new Signature(List.of(), false, false);

    public Signature {
        signers = List.copyOf(signers);
    }
}
