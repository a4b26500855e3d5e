package kuaibao.ingest.intake;

/** Nothing is known under an article's id. */
public final class UnknownArticleException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownArticleException(String id) {
        super("no article is known as " + id);
    }
}
