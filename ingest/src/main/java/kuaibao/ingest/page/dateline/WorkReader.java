package kuaibao.ingest.page.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.page.script.Cues;
import kuaibao.ingest.page.script.Surnames;

/** Reads bylines in half width that name the work and no role: 文/水云 图/左岸 · 水云 文/图. */
final class WorkReader {

    private static final Cues PHOTO = Cues.ofCharacters("图摄");
    private static final Pattern BY_WORK = Pattern.compile(
            "(?:(文/图|图/文|文并图|文图|图文|文|图|摄影|摄|撰文)[/::]\\s?+|(文/图|图/文|文并图)\\s{1,3}+)([\\p{IsHan}·]{2,4}(?:[\\s、]{1,3}+[\\p{IsHan}·]{2,4}){0,4})");
    private static final Pattern NAMED_WORK = Pattern.compile(
            "([\\p{IsHan}·]{2,4}(?:[\\s、]{1,3}+[\\p{IsHan}·]{2,4}){0,3}?)(?:/(文图|图文|文|图|摄)|\\s{0,3}+(文/图|图/文|文并图))(?=$|\\s)");

    private WorkReader() {}

    /** The byline that the whole text is; who wrote is a reporter, who took pictures a photographer. */
    static Optional<Signature> read(String text) {
        Optional<Signature> worked = byWork(text);
        return worked.isPresent() ? worked : namedWork(text);
    }

    /** 文/水云 图/左岸 · 文/图 水云 */
    private static Optional<Signature> byWork(String text) {
        List<Signer> signers = new ArrayList<>();
        Matcher matcher = BY_WORK.matcher(text);
        int end = 0;
        while (matcher.find() && text.substring(end, matcher.start()).isBlank()) {
            String work = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            NameRun.read(matcher.group(3)).ifPresent(names -> addAll(signers, names, work));
            end = matcher.end();
        }
        return whole(signers, text, end);
    }

    /** 水云/文 左岸/图 · 水云 文/图: no role and no work stands first, so that only what begins with a surname is a name. */
    private static Optional<Signature> namedWork(String text) {
        List<Signer> signers = new ArrayList<>();
        Matcher matcher = NAMED_WORK.matcher(text);
        int end = 0;
        while (matcher.find() && text.substring(end, matcher.start()).isBlank()) {
            String work = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            NameRun.read(matcher.group(1))
                    .filter(names -> names.stream().allMatch(Surnames::begins))
                    .ifPresent(names -> addAll(signers, names, work));
            end = matcher.end();
        }
        return whole(signers, text, end);
    }

    private static void addAll(List<Signer> signers, List<String> names, String work) {
        String role = work.contains("文") ? "记者" : "摄影";
        names.forEach(name -> signers.add(new Signer(name, role)));
    }

    private static Optional<Signature> whole(List<Signer> signers, String text, int end) {
        boolean whole = !signers.isEmpty() && text.substring(end).isBlank();
        return whole ? Optional.of(new Signature(signers, PHOTO.in(text), false)) : Optional.empty();
    }
}
