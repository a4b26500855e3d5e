package kuaibao.enrich.entity;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a passage is not to be read: titles of works ({@code 《…》}), whose names take no part in anything, and the
 * reporters and the medium of the dateline, which are bylines.
 */
final class Unread {
    private static final Pattern WORKS = Pattern.compile("《[^《》]{1,60}》");
    private static final Pattern REPORTERS = Pattern.compile("（[^（）]{0,40}(?:记者|通讯员|实习生|摄影)[^（）]{0,60}）"
            + "|^[^，。：]{0,24}?((?:\\p{IsHan}{2,6}报(?:全媒体)?)?(?:记者|通讯员)[\\p{IsHan}、 ·]{2,40}?(?:报道|：|文/图))"
            + "|(?:(?:记者|通讯员|摄影)\\s{0,3}[\\p{IsHan}]{1,2}\\s?[\\p{IsHan}]{1,2}\\s{0,3}){1,4}(?:文/图|摄|图)?$");
    private static final Pattern SOURCE = Pattern.compile("[从在]|了解|获悉|看到|发现");
    private static final Pattern MEDIUM = Pattern.compile("^[\\p{IsHan}·]{2,12}(?:网|报|客户端|融媒)(?=[^，。]{0,12}讯)");

    /** So far in the text may a paper of the longest name be told to have been written to. */
    private static final int LATEST = 30;

    private Unread() {}

    static BitSet of(String text) {
        BitSet unread = new BitSet();
        if (text.indexOf('《') >= 0) {
            WORKS.matcher(text).results().forEach(work -> unread.set(work.start(), work.end()));
        }
        if (text.contains("记者") || text.contains("通讯员") || text.contains("摄影")) {
            Matcher reporters = REPORTERS.matcher(text);
            while (reporters.find()) {
                if (!SOURCE.matcher(reporters.group()).find()) {
                    unread.set(Math.max(reporters.start(), reporters.start(1)), reporters.end());
                }
            }
        }
        int report = text.indexOf('讯');
        Matcher medium = MEDIUM.matcher(text);
        if (report >= 0 && report < LATEST && medium.lookingAt()) {
            unread.set(0, medium.end());
        }
        return unread;
    }
}
