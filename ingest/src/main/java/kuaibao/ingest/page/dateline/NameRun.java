package kuaibao.ingest.page.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kuaibao.ingest.page.script.Letters;
import kuaibao.ingest.page.script.Surnames;

/**
 * The names behind a role, in all the ways that print sets them: 水云 左岸 · 水云、左岸 · 水 云 · 水云左岸知秋.
 */
final class NameRun {

    private static final String SEPARATORS = " \t\n\u000B\f\r、,;/|+&";
    private static final int LONGEST_RUN = 18;
    private static final int SPACED = 5;

    private final List<String> names = new ArrayList<>();
    private String single = "";
    private boolean fits = true;

    private NameRun() {}

    /** The names of a run; empty if something in it is no name. */
    static Optional<List<String>> read(String run) {
        return of(run).names();
    }

    static NameRun of(String run) {
        NameRun reader = new NameRun();
        if (isSpaced(run)) {
            reader.names.add(run.replace(" ", ""));
            return reader;
        }
        int begin = 0;
        for (int at = 0; at <= run.length(); at++) {
            if (at == run.length() || SEPARATORS.indexOf(run.charAt(at)) >= 0) {
                reader.take(run.substring(begin, at));
                begin = at + 1;
            }
        }
        if (reader.isLeftOver()) {
            reader.completeSurname();
        }
        return reader;
    }

    /** 柳 知 春 is one name, set as wide as it goes. */
    private static boolean isSpaced(String run) {
        return run.length() == SPACED
                && run.charAt(1) == ' '
                && run.charAt(3) == ' '
                && Letters.isHan(run.charAt(0))
                && Letters.isHan(run.charAt(2))
                && Letters.isHan(run.charAt(4));
    }

    /** The names; empty if something in the run is no name. */
    Optional<List<String>> names() {
        return fits && single.isEmpty() ? Optional.of(List.copyOf(names)) : Optional.empty();
    }

    /** Whether the run ends in the first character of a name that goes on elsewhere: 水云 左 */
    boolean breaksOff() {
        return fits && !single.isEmpty();
    }

    private void take(String token) {
        if (token.isEmpty()) {
            return;
        }
        if (token.length() > 1 && isLeftOver()) {
            completeSurname();
        }
        if (!single.isEmpty()) {
            takeSecondHalf(token);
        } else if (isHalf(token)) {
            single = token;
        } else {
            takeWhole(token);
        }
    }

    /**
     * Whether a character is left over behind a name of which the last character is a surname: of 水云沐 秋 the 沐 is the
     * next name's, which a space parts from its given name.
     */
    private boolean isLeftOver() {
        String last = single.length() == 1 && !names.isEmpty() ? names.get(names.size() - 1) : "";
        return last.length() == 3
                && Letters.isHan(last)
                && !Surnames.isDouble(last.substring(0, 2))
                && Surnames.isSingle(last.charAt(2));
    }

    private void completeSurname() {
        String glued = names.remove(names.size() - 1);
        names.add(glued.substring(0, 2));
        names.add(glued.substring(2) + single);
        single = "";
    }

    private static boolean isHalf(String token) {
        return Letters.isHan(token) && (token.length() == 1 || Surnames.isDouble(token));
    }

    private void takeSecondHalf(String token) {
        boolean joins = Letters.isHan(token) && token.length() <= 2 && (token.length() == 1 || !Surnames.begins(token));
        if (joins || (single.length() == 1 && token.length() <= 2 && Letters.isHan(token))) {
            names.add(single + token);
        } else if (single.length() == 2) {
            names.add(single);
            takeWhole(token);
        } else {
            fits = false;
        }
        single = "";
    }

    private void takeWhole(String token) {
        if ((token.length() <= LONGEST_RUN && isForeign(token)) || (Letters.isHan(token) && token.length() <= 3)) {
            names.add(token);
        } else if (Letters.isHan(token) && token.length() <= LONGEST_RUN) {
            takeGlued(token);
        } else {
            fits = false;
        }
    }

    private void takeGlued(String token) {
        if (MongolianNames.is(token)) {
            names.add(token);
            return;
        }
        Optional<List<String>> parts = Surnames.part(token);
        if (parts.isPresent()) {
            names.addAll(parts.get());
        } else if (token.length() == 4 && Surnames.isSingle(token.charAt(0)) && Surnames.isSingle(token.charAt(1))) {
            names.add(token);
        } else if (MongolianNames.mayBe(token)) {
            names.add(token);
        } else {
            fits = false;
        }
    }

    private static boolean isForeign(String token) {
        int dot = Math.max(token.indexOf('·'), token.indexOf('•'));
        return dot > 1
                && dot < token.length() - 1
                && Letters.isHan(token.substring(0, dot))
                && token.substring(dot + 1).chars().allMatch(c -> Letters.isHan((char) c) || c == '·' || c == '•');
    }
}
