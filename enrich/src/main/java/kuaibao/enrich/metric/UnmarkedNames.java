package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises topics that no finder of names marks: firms known by
 * their trade ({@code 云岭种业有…}), and where a clause that is nothing but a place takes the reader ({@code 在青禾重工，}).
 */
final class UnmarkedNames {
    private static final Pattern FIRM =
            Pattern.compile("[^,;:。、!?的在]{2,12}?(?:种业|实业|传媒|重工|药业|股份)(?=有|年|将|已|拟|投资|现有|拥有|占地|累计)");
    private static final Pattern LOCATION = Pattern.compile("(?:在|来到|走进)(?<where>[^,;:。、!?的]{2,14})(?<![中上下时后前里间内])$");
    private static final Pattern HOLDER =
            Pattern.compile("的(?<what>[^,;:。、!?的\\d]{2,16}?(?:生产线|项目|工厂|加工厂|车间|电站|基地|工程|基金))");

    private static final WordList TRADES = new WordList(List.of("种业", "实业", "传媒", "重工", "药业", "股份"));
    private static final int LONGEST_FIRM = 14;

    private UnmarkedNames() {}

    /** The thing that a figure before it describes: {@code 日加工30吨|的粮油生产线}. */
    static Optional<String> holderBehind(String text, int at) {
        Matcher holder = HOLDER.matcher(text).region(at, text.length());
        return holder.lookingAt() ? Optional.of(holder.group("what")) : Optional.empty();
    }

    /** Where a firm ends that opens the words and is known by its trade, or -1: {@code 云岭种业|有}. */
    static int firmEnd(String text, int begin, int end) {
        if (!namesTrade(text, begin, end)) {
            return -1;
        }
        Matcher firm = FIRM.matcher(text).region(begin, end).useTransparentBounds(true);
        return firm.lookingAt() ? firm.end() : -1;
    }

    private static boolean namesTrade(String text, int begin, int end) {
        return TRADES.lastIn(text, begin, Math.min(end, begin + LONGEST_FIRM)) >= 0;
    }

    /** Where the name of a place begins that fills the clause but for 在. */
    static OptionalInt locationBegin(String text, int begin, int end) {
        boolean closed = end < text.length() && text.charAt(end) == ',' && "在来走".indexOf(text.charAt(begin)) >= 0;
        if (!closed) {
            return OptionalInt.empty();
        }
        Matcher location = LOCATION.matcher(text).region(begin, end);
        return location.lookingAt() ? OptionalInt.of(location.start("where")) : OptionalInt.empty();
    }
}
