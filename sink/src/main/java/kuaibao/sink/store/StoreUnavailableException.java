package kuaibao.sink.store;

/** Elasticsearch did not answer, or not with what was asked for: nothing is wrong with the record, so try again later. */
public final class StoreUnavailableException extends Exception {
    private static final long serialVersionUID = 1;

    StoreUnavailableException(String reason) {
        super(reason);
    }

    StoreUnavailableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
