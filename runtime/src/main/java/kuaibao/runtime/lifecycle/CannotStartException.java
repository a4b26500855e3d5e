package kuaibao.runtime.lifecycle;

/** A start that fails for a reason that the user can mend: a taken port, a missing folder. Shown without its stack. */
public final class CannotStartException extends Exception {

    private static final long serialVersionUID = 1L;

    /** The sentence says what is wrong and what to do about it. */
    public CannotStartException(String sentence) {
        super(sentence);
    }

    /** The sentence says what is wrong and what to do about it. */
    public CannotStartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
