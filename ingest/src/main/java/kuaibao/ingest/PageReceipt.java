package kuaibao.ingest;

/**
 * What a sender gets for a page that the broker has acknowledged.
 *
 * @param id the page's identity
 * @param sha256 of the bytes received, 64 hexadecimal digits
 * @param topic where the page is kept
 */
public record PageReceipt(String id, String sha256, String topic, int partition, long offset) {}
