package kuaibao.enrich.metric;

/** How the measured thing stands to the printed number. */
public enum Comparator {
    EQUAL("="),
    /** 超过, 突破, 逾, 余, 多. */
    GREATER(">"),
    /** 以上, 不少于, 至少. */
    GREATER_OR_EQUAL(">="),
    /** 近, 不足, 不到. */
    LESS("<"),
    /** 不超过, 以内, 以下. */
    LESS_OR_EQUAL("<="),
    /** 约, 左右, and 级 behind a scale word (百亿级). */
    ABOUT("~");

    private final String symbol;

    Comparator(String symbol) {
        this.symbol = symbol;
    }

    /** The sign that records carry: {@code =}, {@code >}, {@code >=}, {@code <}, {@code <=} or {@code ~}. */
    public String symbol() {
        return symbol;
    }
}
