package kuaibao.runtime.settings;

import java.util.regex.Pattern;

/**
 * One key as it holds in this process.
 *
 * @param text as given, or {@link Secret#MASK}
 * @param source {@code default}, {@code file …}, {@code environment …} or {@code --set}
 */
record EffectiveValue(String key, String text, String source) {

    private static final Pattern CREDENTIALS_IN_ADDRESS = Pattern.compile("//[^/@\\s]++@");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    EffectiveValue {
        text = CONTROL.matcher(CREDENTIALS_IN_ADDRESS.matcher(text).replaceAll("//" + Secret.MASK + "@"))
                .replaceAll(" ");
    }

    /** {@code key = value (source)}. */
    @Override
    public String toString() {
        return key + " = " + text + " (" + source + ")";
    }
}
