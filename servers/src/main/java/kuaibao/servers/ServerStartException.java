package kuaibao.servers;

/** A server could not be started; the message is one sentence for the user, with the remedy. */
public final class ServerStartException extends RuntimeException {
    public ServerStartException(String message) {
        super(message);
    }

    public ServerStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
