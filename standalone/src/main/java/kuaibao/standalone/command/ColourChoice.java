package kuaibao.standalone.command;

import java.util.Locale;
import java.util.Map;

/** When results are coloured. */
enum ColourChoice {
    /** On a terminal, unless its user wants none (<a href="https://no-color.org">NO_COLOR</a>) or it has none. */
    AUTO,
    ALWAYS,
    NEVER;

    /**
     * Whether to use colours.
     *
     * @param terminal whether results go to one
     */
    boolean isOn(boolean terminal, Map<String, String> environment) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                terminal
                        && environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !environment.getOrDefault("TERM", "").equals("dumb");
        };
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
