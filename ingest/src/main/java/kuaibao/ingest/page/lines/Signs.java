package kuaibao.ingest.page.lines;

import kuaibao.ingest.page.script.Pinyin;

/**
 * What a line may be, by its characters, found in the one pass that cuts the page into lines: a line without any of 记通评…
 * is no byline, and no pattern need be tried. A sign that is missing is certain, one that is there is not: characters share
 * the places of a small table.
 */
public enum Signs {
    BYLINE(1, "记通评摄实撰报作供文图/"),
    CREDIT(2, "据来转摘载新中人"),
    JUMP(4, "转接见刊载扫"),
    DATELINE(8, "讯电消"),
    CAPTION(16, "图▲▼△▽◀▶►◄↑↓←→资效漫制航摄供"),
    TONE(32, Pinyin.TONES),
    FIGURE(64, "0123456789"),
    PAPER(128, "报刊闻"),
    DEGREE(256, "℃°摄级"),
    STOP(512, "。"),
    IMPRINT(1024, "刊物代主机版热邮地电网hwC公官"),
    LINE_END(2048, "\n\u000B\f\r\u0085\u2028\u2029");

    /** Of a line that nobody has looked at. */
    static final int ALL = -1;

    private static final int SIZE = 1 << 12;
    private static final short[] TABLE = table();

    private final int bit;
    private final String characters;

    Signs(int bit, String characters) {
        this.bit = bit;
        this.characters = characters;
    }

    private static short[] table() {
        short[] table = new short[2 * SIZE];
        for (Signs sign : values()) {
            sign.characters.chars().forEach(c -> table[place((char) c)] |= (short) sign.bit);
        }
        return table;
    }

    /** The signs of one character of half-width text, to be joined by {@code |}. */
    static int of(char c) {
        return TABLE[place(c)];
    }

    /** Letters and marks have places of their own, ideographs share theirs with a few others. */
    private static int place(char c) {
        return c < SIZE ? c : SIZE + (c & (SIZE - 1));
    }

    /** Whether a line with these signs may have any of this one's characters. */
    public boolean in(int signs) {
        return (signs & bit) != 0;
    }
}
