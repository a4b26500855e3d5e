package kuaibao.standalone.command;

/** Whether a person watches: the launcher tells, since Java itself cannot on every version. */
final class TerminalChoice {
    private TerminalChoice() {}

    /** Whether progress goes to a terminal. */
    static boolean isProgressRead() {
        return Boolean.getBoolean("kuaibao.terminal");
    }

    /** Whether results go to a terminal. */
    static boolean isResultRead() {
        return Boolean.getBoolean("kuaibao.terminal.results");
    }
}
