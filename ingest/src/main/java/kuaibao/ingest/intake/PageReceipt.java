package kuaibao.ingest.intake;

/**
 * What a sender gets for a page that the broker has acknowledged.
 *
 * @param id the page's identity
 * @param revision which of the pages received under this id it is, from 1
 * @param sha256 of the bytes received, 64 hexadecimal digits
 * @param topic where the page is kept
 * @param known whether it had been received before, so that nothing was written now; the position is then the first one
 */
public record PageReceipt(
        String id, long revision, String sha256, String topic, int partition, long offset, boolean known) {}
