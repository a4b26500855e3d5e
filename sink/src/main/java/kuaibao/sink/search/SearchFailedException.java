package kuaibao.sink.search;

/** Elasticsearch does not answer, or not in time; the message is a sentence for the user. */
public final class SearchFailedException extends Exception {
    private static final long serialVersionUID = 1;

    SearchFailedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
