package kuaibao.enrich.speech;

import java.util.Set;
import kuaibao.enrich.words.Word;

/** Reads whether a word of saying says something where it stands, and where that begins. */
final class VerbReader {
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_HEARER = 12;
    private static final String ENDS = "。！？；…\n";

    /** Verbs that are nouns behind another verb: {@code 提出要求}, {@code 作介绍}. */
    private static final Set<String> NOUNS =
            Set.of("要求", "希望", "建议", "介绍", "分析", "呼吁", "承诺", "回应", "解释", "回答", "感慨", "反映");

    /** Verbs in the names of hearers: {@code 有关部门}. */
    private static final Set<String> HEARERS = Set.of("有关", "相关", "参会", "与会", "驾驶", "过往", "出行", "随行", "参赛");

    private final Script script;
    private final SpeechVerbs verbs;

    VerbReader(Script script, SpeechVerbs verbs) {
        this.script = script;
        this.verbs = verbs;
    }

    /** What follows a verb of saying: speech from {@code begin} on, nothing (-1), or something that is no speech. */
    record Told(boolean isSpeech, int begin, boolean marked) {
        private static final Told NO_SPEECH = new Told(false, -1, false);
        private static final Told NOTHING = new Told(true, -1, true);

        private static Told behind(int begin, int limit) {
            return begin < limit ? new Told(true, begin, true) : NOTHING;
        }
    }

    /** Whether a whole word stands there, and as a verb; {@code 时说} in {@code 推介时说} is cut as a name that nobody has. */
    boolean isVerb(int clause, int begin, int end) {
        int last = script.wordIndex(end - 1);
        boolean whole = last >= 0 && script.word(last).end() == end;
        boolean starts = script.startsWord(begin) || (whole && script.word(last).is("nr"));
        boolean behindName = script.people(Math.max(0, begin - LONGEST_NAME), begin).stream()
                .anyMatch(name -> name.span().end() == begin);
        return (behindName || (whole && starts)) && !isNoun(clause, begin, end);
    }

    private boolean isNoun(int clause, int begin, int end) {
        int before = begin > clause ? script.wordIndex(begin - 1) : -1;
        if (before < 0 || !NOUNS.contains(script.text().substring(begin, end))) {
            return false;
        }
        Word word = script.word(before);
        boolean person = !script.people(word.begin(), begin).isEmpty();
        boolean governs = (word.is("v") && !word.is("vn")) || word.is("u") || word.is("p");
        return governs && !person && !word.text().equals("地");
    }

    /** What the verb tells. */
    Told told(int begin, int end, int limit) {
        String verb = script.text().substring(begin, end);
        char next = end < limit ? script.at(end) : '\n';
        if (next == '，' && verbs.needsColon(verb)) {
            return Told.NO_SPEECH;
        }
        if (next == '，' || next == '：') {
            return Told.behind(blank(end + 1, limit), limit);
        }
        if (next == '“' && script.marksAt(end).filter(Quoted::isWhole).isPresent()) {
            return Told.behind(end, limit);
        }
        if (ENDS.indexOf(next) >= 0) {
            return Told.NOTHING;
        }
        int mark = verbs.isAddressing(verb) ? hearerEnd(end, limit) : -1;
        if (mark >= 0) {
            return Told.behind(blank(mark + 1, limit), limit);
        }
        return verbs.mayOpen(verb, script.text(), end) ? new Told(true, end, false) : Told.NO_SPEECH;
    }

    private int blank(int begin, int limit) {
        int at = begin;
        while (at < limit && Character.isWhitespace(script.at(at))) {
            at++;
        }
        return at;
    }

    /** {@code 提醒广大市民，}: where the mark behind the hearer stands; -1 if none does. */
    private int hearerEnd(int verbEnd, int limit) {
        for (int at = verbEnd; at < limit && at <= verbEnd + LONGEST_HEARER; ) {
            if (script.endsClause(at)) {
                return "，：".indexOf(script.at(at)) >= 0 ? at : -1;
            }
            int index = script.wordIndex(at);
            if (index >= 0 && isDeed(script.word(index))) {
                return -1;
            }
            at = index < 0 ? at + 1 : script.word(index).end();
        }
        return -1;
    }

    /** {@code 提醒市民提前出行，}: what the hearer is to do is told already. */
    private static boolean isDeed(Word word) {
        boolean acts = word.is("v") && !HEARERS.contains(word.text());
        return acts || word.is("p") || word.is("d");
    }
}
