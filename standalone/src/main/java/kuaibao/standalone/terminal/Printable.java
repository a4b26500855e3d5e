package kuaibao.standalone.terminal;

/**
 * Text of unknown origin as it may be shown: what moves a cursor, turns the direction of writing or prints nothing at all is
 * named instead, so that no page can make a terminal or a browser show what it does not say.
 */
public final class Printable {
    private Printable() {}

    /** The text with {@code <U+202E>} for the character of that number; a tab becomes a blank. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Printable::isHidden)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            if (character == '\t') {
                shown.append(' ');
            } else if (isHidden(character)) {
                shown.append(String.format("<U+%04X>", character));
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
