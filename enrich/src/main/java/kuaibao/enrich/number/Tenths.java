package kuaibao.enrich.number;

import java.util.Optional;

/**
 * The word 成 behind a number, which then counts tenths: {@code 近六成}, {@code 三成半}.
 *
 * @param half whether 半 follows, half a tenth more
 * @param end the character behind it
 */
record Tenths(boolean half, int end) {
    /** Words that begin with 成: {@code 十成立} is no ten tenths; {@code 近三成为新品} is three. */
    private static final String WORDS = "立为功果员都本长效交品就熟分绩语型行片套千渝德";

    static Optional<Tenths> readAt(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '成') {
            return Optional.empty();
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean compared = next == '为' && at >= 2 && "近约超逾".indexOf(text.charAt(at - 2)) >= 0;
        if (WORDS.indexOf(next) >= 0 && !compared) {
            return Optional.empty();
        }
        boolean half = next == '半';
        return Optional.of(new Tenths(half, half ? at + 2 : at + 1));
    }
}
