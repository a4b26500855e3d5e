package kuaibao.runtime;

/** Which of the logging configurations that we bring is used, unless {@code -Dlogback.configurationFile} names another. */
public final class LogChoice {
    /** One JSON object a line on standard error, for services. */
    static final String JSON = "kuaibao/runtime/logback-json.xml";

    private static final String CHOICE = "logback.configurationFile";

    private LogChoice() {}

    /** Chooses a configuration by its resource unless the user has chosen; without effect once a logger was made. */
    public static void useUnlessChosen(String resource) {
        if (System.getProperty(CHOICE) == null) {
            System.setProperty(CHOICE, resource);
        }
    }
}
