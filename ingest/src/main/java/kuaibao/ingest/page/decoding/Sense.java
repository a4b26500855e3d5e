package kuaibao.ingest.page.decoding;

import java.nio.charset.Charset;
import java.util.BitSet;
import kuaibao.ingest.page.script.Letters;

/** How much a text looks like a Chinese page. */
final class Sense {

    private static final BitSet COMMON = commonIdeographs();

    private Sense() {}

    /** The share of characters that Chinese pages are made of: the basic plane's common ideographs, ASCII, punctuation. */
    static double of(String text) {
        long sensible = text.chars().filter(Sense::isSensible).count();
        return (double) sensible / Math.max(1, text.length());
    }

    private static boolean isSensible(int c) {
        return (c >= 0x20 && c < 0x7F)
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF01 && c <= 0xFF5E)
                || (c >= 0x2010 && c <= 0x2027)
                || c == 0xB7
                || (Letters.isHan((char) c) && COMMON.get(c));
    }

    /** The 3755 ideographs of the first level of GB 2312, in which nearly all running text is written. */
    private static BitSet commonIdeographs() {
        BitSet common = new BitSet(0x10000);
        for (int row = 0xB0; row <= 0xD7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String one = new String(new byte[] {(byte) row, (byte) cell}, Charset.forName("GB18030"));
                common.set(one.charAt(0));
            }
        }
        return common;
    }
}
