package kuaibao.sink.search;

/** Nothing can be searched for with this query; the message tells the user why. */
public final class UnsearchableQueryException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnsearchableQueryException(String sentence) {
        super(sentence);
    }
}
