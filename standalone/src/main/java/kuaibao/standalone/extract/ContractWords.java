package kuaibao.standalone.extract;

import java.util.Locale;
import kuaibao.schemas.record.Comparator;

/** The words of the extraction contract for the constants that records carry. */
public final class ContractWords {
    private ContractWords() {}

    /** Enum constants are written as the contract's words are: {@code region}, {@code planned}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The comparator's sign: {@code >=}. */
    public static String symbol(Comparator comparator) {
        return switch (comparator) {
            case EQUAL, UNKNOWN -> "=";
            case GREATER -> ">";
            case GREATER_OR_EQUAL -> ">=";
            case LESS -> "<";
            case LESS_OR_EQUAL -> "<=";
            case ABOUT -> "~";
        };
    }
}
