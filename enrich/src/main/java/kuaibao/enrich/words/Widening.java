package kuaibao.enrich.words;

/**
 * Writes half-width punctuation as full-width, full-width letters and digits as half-width, and what no dictionary knows (control characters, halves of surrogate
 * pairs) as blanks, always one code unit for one, so that offsets stay. Papers mix both widths inside one name list:
 * {@code 李明远,王小川、赵立} reads {@code 李明远，王小川、赵立}.
 */
public final class Widening {
    private static final String HALF = ",;:!?()•・‧∙ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ０１２３４５６７８９％";
    private static final String WIDE = "，；：！？（）····ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789%";

    private Widening() {}

    /** The widened text, as long as the given one. */
    public static String widen(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = widen(characters[i]);
        }
        return new String(characters);
    }

    private static char widen(char character) {
        if (character >= '\u4e00' && character <= '\u9fff') {
            return character;
        }
        if (Character.isISOControl(character) || Character.isSurrogate(character) || character == '\u3000') {
            return ' ';
        }
        int index = HALF.indexOf(character);
        return index < 0 ? character : WIDE.charAt(index);
    }
}
