package kuaibao.standalone.extract;

/** A file that cannot be used as a page; the message is one sentence for the user and names the file. */
public final class PageFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public PageFileException(String sentence) {
        super(sentence);
    }
}
