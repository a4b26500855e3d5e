package kuaibao.servers;

/** One server that is started and stopped here; it can be started again after a stop and then has its old data. */
public interface Server {

    /** What people call it, such as {@code Elasticsearch}. */
    String name();

    /** Starts it and returns when it answers. Throws {@link ServerStartException} with the remedy when it does not. */
    void start();

    /** Stops it and returns when it is gone; does nothing when it does not run. */
    void stop();

    /** {@code host:port} that it answers on. */
    String address();
}
