package kuaibao.runtime;

import org.slf4j.bridge.SLF4JBridgeHandler;

/** The JDK's own logging, which some libraries write to, goes the way of all other log lines. */
public final class JavaLogging {
    private JavaLogging() {}

    /** To be called by a main once the format of the log is chosen, before a library logs. */
    public static void follow() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
