package kuaibao.runtime;

/** The logging configurations that we bring; both write to stderr. */
public enum LogFormat {
    /** One JSON object a line, for services. */
    JSON("kuaibao/runtime/logback-json.xml"),
    /** Plain lines, for terminals. */
    CONSOLE("kuaibao/runtime/logback-console.xml");

    private static final String CHOICE = "logback.configurationFile";

    private final String resource;

    LogFormat(String resource) {
        this.resource = resource;
    }

    /** Chooses this one unless the user has chosen; without effect once a logger was made. */
    public void useUnlessChosen() {
        if (System.getProperty(CHOICE) == null) {
            System.setProperty(CHOICE, resource);
        }
    }
}
