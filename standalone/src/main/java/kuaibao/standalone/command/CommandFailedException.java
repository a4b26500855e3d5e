package kuaibao.standalone.command;

/** A command could not do what it was asked; the message is one sentence for the user. */
final class CommandFailedException extends Exception {
    private static final long serialVersionUID = 1;

    CommandFailedException(String sentence) {
        super(sentence);
    }
}
