package kuaibao.standalone.push;

/** There is no use in sending more; the message is one sentence for the user. */
public final class PushFailedException extends Exception {
    private static final long serialVersionUID = 1;

    PushFailedException(String sentence) {
        super(sentence);
    }
}
