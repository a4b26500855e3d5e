package kuaibao.ingest.page.layout;

import java.util.Set;
import java.util.regex.Pattern;
import kuaibao.ingest.page.lines.Piece;
import kuaibao.ingest.page.script.Letters;
import kuaibao.ingest.page.script.SentenceEnd;
import kuaibao.ingest.page.script.Words;

/**
 * Two pieces of text that follow one another on the page: are they one paragraph, and how many characters at the
 * second's head were printed already at the first's end? 推动乡村振|振兴 has one, 所盼,|所盼,以服务 has three.
 */
final class Cut {

    private static final int LONGEST_OVERLAP = 40;
    private static final String DOUBLING = "渐常刚仅往纷慢频缓徐久默悄滚匆谢妈爸爷奶哥姐弟妹叔星牢紧";
    private static final Pattern ENUMERATION = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,2}[是、要]|\\([一二三四五六七八九十\\d]{1,2}\\)|\\d{1,2}[.、]|第[一二三四五六七八九十][,、]|[——●■◆·①-⑳])");
    private static final String CLOSING = "。!?”’》)】";
    private static final String NEVER_FIRST = "的了着们之者";
    private static final String RARELY_FIRST = "性化得率度展设业效型线场量力区地员会体部件作具品益";
    private static final Set<String> FIRST_ALL_THE_SAME = Set.of(
            "了解", "着力", "着眼", "性能", "性别", "化工", "化学", "化解", "得知", "得益", "率先", "率队", "率领", "率团", "展览", "展示", "展现", "展会",
            "展望", "展开", "展厅", "展区", "展出", "设立", "设置", "设计", "设施", "设备", "业内", "业务", "业主", "业绩", "业界", "线上", "线下", "线路",
            "场馆", "场地", "场内", "量子", "量化", "力争", "区委", "区政", "区工", "区领", "区内", "区住", "区教", "区人", "区管", "区中", "区长", "区法",
            "区检", "区级", "区属", "区域", "区块", "区投", "区纪", "区民", "地处", "地方", "地铁", "地理", "地产", "地震", "员工", "会上", "会议", "会后",
            "会见", "会谈", "会前", "会展", "会场", "会员", "体育", "体验", "体现", "部分", "部门", "部署", "部长", "作为", "作业", "作风", "具体", "具有",
            "品牌", "品质", "益民");

    private final String first;
    private final String second;
    private final int overlap;

    /**
     * A cut between two pieces in half width, or between the end of one and the head of the next, if these are longer
     * than an overlap can be.
     */
    Cut(String first, String second) {
        this.first = first;
        this.second = second;
        this.overlap = longestDoubled();
    }

    /** The cut between two pieces of a page; their ends say all of it. */
    static Cut between(String page, Piece first, Piece second) {
        return new Cut(first.tail(page), second.head(page));
    }

    /** Whether the first piece breaks off, so that the second goes on with it. */
    boolean isOpen() {
        if (overlap > 0) {
            return true;
        }
        if (first.endsWith(";")) {
            return !ENUMERATION.matcher(second).lookingAt();
        }
        return !SentenceEnd.closes(first) || startsInside();
    }

    /** Whether the second piece cannot begin a paragraph: ,他说 · 地,车辆川流不息 · 。 */
    boolean startsInside() {
        if (second.isEmpty()) {
            return false;
        }
        char start = second.charAt(0);
        if (",、。;:!?)”》】%".indexOf(start) >= 0) {
            return true;
        }
        boolean soonCut = second.length() > 1 && ",。、;".indexOf(second.charAt(1)) >= 0 && Letters.isHan(start);
        return (soonCut && "但而且故则或即若一二三四五六七八九十".indexOf(start) < 0) || startsWithEnding(start);
    }

    private boolean startsWithEnding(char start) {
        return (NEVER_FIRST.indexOf(start) >= 0 || RARELY_FIRST.indexOf(start) >= 0)
                && !FIRST_ALL_THE_SAME.contains(Words.head(second, 2));
    }

    /**
     * How many characters were printed twice. Behind a whole sentence only its torn end counts (…献花。|花。随后), so that a
     * chorus or a slogan printed twice stays; one character counts only where its double makes no word (天天 is one, and
     * 家|家户户 another). Full and half width are one: the column's end may have been set anew.
     */
    int overlap() {
        return overlap;
    }

    private int longestDoubled() {
        int longest = Math.min(LONGEST_OVERLAP, Math.min(first.length(), second.length()));
        char start = second.isEmpty() ? ' ' : second.charAt(0);
        int end = first.length();
        for (int at = end - longest; at < end; at++) {
            if (first.charAt(at) == start && first.regionMatches(at, second, 0, end - at) && isDoubled(end - at)) {
                return end - at;
            }
        }
        return 0;
    }

    private boolean isDoubled(int size) {
        if (size == first.length() || size == second.length()) {
            return false;
        }
        if (closesAgain(size)) {
            return true;
        }
        String text = second.substring(0, size);
        char before = first.charAt(first.length() - size - 1);
        if (SentenceEnd.closes(first)) {
            return size > 1 && isTornEnd(text, before);
        }
        return size > 1 ? !text.isBlank() : isDoubledOnce(text.charAt(0));
    }

    /** …都是利润。”|。”他说 has its sentence's end twice, with which no paragraph begins. */
    private boolean closesAgain(int size) {
        for (int at = 0; at < size; at++) {
            if (CLOSING.indexOf(second.charAt(at)) < 0) {
                return false;
            }
        }
        return CLOSING.indexOf(second.charAt(size)) < 0;
    }

    private static boolean isTornEnd(String text, char before) {
        boolean oneEnd = text.chars().filter(c -> Letters.isTerminal((char) c)).count() == 1;
        return oneEnd && Letters.isHan(text.charAt(0)) && !Letters.isTerminal(before) && ",、;:“”".indexOf(before) < 0;
    }

    private boolean isDoubledOnce(char c) {
        if (Character.isDigit(c)) {
            return isYearWithoutIt();
        }
        boolean fourfold =
                second.length() > 2 && second.charAt(1) == second.charAt(2) && Letters.isHan(second.charAt(1));
        return DOUBLING.indexOf(c) < 0 && !Letters.isBlank(c) && !fourfold;
    }

    /** 202|23年 had its 2 doubled: no year has five figures. 10|00元 may be as it was. */
    private boolean isYearWithoutIt() {
        int before = 0;
        while (before < 6 && before < first.length() && Character.isDigit(first.charAt(first.length() - 1 - before))) {
            before++;
        }
        int after = 0;
        while (after < 6 && after < second.length() && Character.isDigit(second.charAt(after))) {
            after++;
        }
        return before + after == 5 && second.startsWith("年", after);
    }
}
