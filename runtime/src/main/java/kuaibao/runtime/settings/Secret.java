package kuaibao.runtime.settings;

/**
 * A password, token or key, which no log, error or listing ever shows.
 *
 * <p>A setting {@code x.password} of this type can also be given as the file that holds it: {@code x.password.file}, in
 * the environment {@code KUAIBAO_X_PASSWORD_FILE}.
 *
 * @param value the secret itself; handed to the library that needs it and nowhere else
 */
public record Secret(String value) {

    static final String MASK = "******";

    @Override
    public String toString() {
        return MASK;
    }
}
