package kuaibao.runtime.settings;

import java.util.List;

/** The settings are refused: everything that is wrong with them, at once, so that one round of mending is enough. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> errors;

    SettingsException(List<String> errors) {
        super(String.join("\n", errors));
        this.errors = List.copyOf(errors);
    }

    /** One line each: key, value, where it came from, what was expected. Secrets are masked. */
    public List<String> errors() {
        return errors;
    }
}
