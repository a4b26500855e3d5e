package kuaibao.sink.store;

/** How many documents a bulk may have now: halved when the server is overloaded, doubled again while it is not. */
final class BulkSize {
    private final int most;
    private int now;

    BulkSize(int most) {
        this.most = most;
        this.now = most;
    }

    int documents() {
        return now;
    }

    void halve() {
        now = Math.max(1, now / 2);
    }

    void grow() {
        now = Math.min(most, now * 2);
    }
}
