package kuaibao.ingest.page.lines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.page.script.Cues;
import kuaibao.ingest.page.script.Surnames;

/** Knows captions: 图为签约现场。 · ▲ 雨后的青江古镇 · 市民在江边放风筝 · 资料图片 · 江堤合龙 记者 水云 摄. */
public final class CaptionReader {

    private static final int LONGEST = 160;
    private static final Cues PICTURED = Cues.ofCharacters("图▲▼△▽◀▶►◄↑↓←→资效漫制航");
    private static final Pattern SURE = Pattern.compile(
            "(?:[▲▼△▽◀▶►◄↑↓←→]{1,2}\\s?.{2,150}|[((\\[]?(?:图为|图[①-⑳一二三四五1-9][::]|图[①-⑳]|[左右上下]图(?:[::为]|,)|题图|组图|图\\d?[::]|图片说明[::]?|配图|(?:本版|本组|以上)?图片(?:均)?(?:由|为|来源|[::])).{0,140}|[((]?(?:资料(?:图|图片|照片)|效果图|漫画|制图|航拍图片?)[))]?)");
    private static final Pattern CREDITED = Pattern.compile(
            "[^。]{4,100}[。]?\\s?[((]?(?:[\\p{IsHan}·]{0,14}?(?:记者|通讯员|特约摄影|摄影师)\\s?)?[::]?\\s?[\\p{IsHan}·]{2,4}(?:[\\s、][\\p{IsHan}·]{2,4}){0,3}\\s?/?(?:摄影?|供图)[))]?");
    /** 水云 摄: who took the picture, its words are lost. */
    private static final Pattern TAKEN =
            Pattern.compile("[((]?([\\p{IsHan}·]{2,4})(?:[\\s、][\\p{IsHan}·]{2,4}){0,2}(?:\\s{1,3}/?|/)摄[))]?");

    private static final Pattern SCENE =
            Pattern.compile(".{0,26}(?:现场(?!会|办|推进|观摩会)|正在|合影|留影|一角|全景|外景|远景|夜景|实景|航拍|俯瞰|掠影|剪影|一景|画面|截图).{0,16}");
    private static final Pattern DOING = Pattern.compile("[\\p{IsHan}]{2,14}在[\\p{IsHan}“”0-9A-Za-z、]{4,22}");

    private CaptionReader() {}

    /** Whether the line is a caption wherever it stands. */
    static boolean matches(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String text = line.strip();
        boolean pictured = PICTURED.in(text, 0, 8);
        boolean credited = endsInCredit(text);
        return (pictured && SURE.matcher(text).matches())
                || (credited && (CREDITED.matcher(text).matches() || isTaken(text)));
    }

    private static boolean endsInCredit(String text) {
        String words = text.endsWith(")") ? text.substring(0, text.length() - 1) : text;
        return words.endsWith("摄") || words.endsWith("摄影") || words.endsWith("供图");
    }

    private static boolean isTaken(String text) {
        Matcher taken = TAKEN.matcher(text);
        return taken.matches() && Surnames.begins(taken.group(1));
    }

    /** Whether a short line between two paragraphs reads like what a picture shows rather than like a subhead. */
    public static boolean looksLike(String line) {
        String text = line.strip();
        boolean phrase = text.length() <= 44 && text.indexOf(' ') < 0 && text.indexOf(',') < 0;
        return phrase && (SCENE.matcher(text).matches() || DOING.matcher(text).matches());
    }
}
