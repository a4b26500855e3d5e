package kuaibao.ingest.page.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kuaibao.ingest.page.script.YearFigures;

/** Finds the years that a text names, by jumping from one century's figures, or one 年, to the next. */
final class YearScan {

    private static final int FIGURES = 4;

    private final String text;
    private final List<YearMention> mentions = new ArrayList<>(0);

    private YearScan(String text) {
        this.text = text;
    }

    /** The years of a text in half width, in its order. */
    static List<YearMention> of(String text) {
        YearScan scan = new YearScan(text);
        scan.readFigures("20");
        scan.readFigures("19");
        scan.readCharacters();
        if (scan.mentions.size() > 1) {
            scan.mentions.sort(Comparator.comparingInt(YearMention::at));
        }
        return scan.mentions;
    }

    private void readFigures(String century) {
        for (int at = text.indexOf(century); at >= 0; at = text.indexOf(century, at + 1)) {
            if (isYear(at)) {
                add(at, Integer.parseInt(text, at, at + FIGURES, 10));
            }
        }
    }

    /** 二〇一九年: only where 年 stands behind a figure in characters is it worth a look. */
    private void readCharacters() {
        for (int behind = text.indexOf('年'); behind >= 0; behind = text.indexOf('年', behind + 1)) {
            int year = behind < FIGURES ? 0 : YearFigures.year(text, behind - FIGURES);
            if (year > 0) {
                add(behind - FIGURES, year);
            }
        }
    }

    private void add(int at, int year) {
        int behind = at + FIGURES;
        int sign = behind < text.length() && text.charAt(behind) == ' ' ? behind + 1 : behind;
        boolean dated = text.startsWith("年", sign) && !text.startsWith("年代", sign);
        mentions.add(new YearMention(text, at, dated ? sign + 1 : behind, year, dated));
    }

    /** Four figures that are no part of a longer number: 12019 · 2,019 · 2019.5 are none, 2019.05.06 is a day. */
    private boolean isYear(int at) {
        return isFigure(at + 2)
                && isFigure(at + 3)
                && !isFigure(at - 1)
                && !isFigure(at + FIGURES)
                && !(isPoint(at - 1) && isFigure(at - 2))
                && !(isPoint(at + FIGURES) && isFigure(at + FIGURES + 1) && !isPoint(at + FIGURES + 3));
    }

    private boolean isPoint(int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
    }

    private boolean isFigure(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
