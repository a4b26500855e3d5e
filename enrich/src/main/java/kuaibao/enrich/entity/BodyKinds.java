package kuaibao.enrich.entity;

import java.util.Set;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.Word;

/** Knows the words before a post that say what kind of post it is and name no body. */
final class BodyKinds {
    private static final Set<String> COMMON = Set.of("n", "b", "a", "ad", "an", "v", "vn");

    private final Lexicon lexicon;

    BodyKinds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code 乡村教师}, {@code 项目负责人}: one or two common words before a post that end in no kind of body. */
    boolean isKind(Stretch body) {
        String text = body.text();
        boolean suffixed = lexicon.bodySuffixes().longestTo(text, text.length()) >= 0
                || lexicon.companySuffixes().longestTo(text, text.length()) >= 0
                || lexicon.departmentNames().longestTo(text, text.length()) >= 0
                || lexicon.wholeOrganizations().longestTo(text, text.length()) >= 0
                || lexicon.knownNames().contains(text);
        return !suffixed && body.length() <= 4 && onlyCommon(body);
    }

    private static boolean onlyCommon(Stretch body) {
        Passage passage = body.passage();
        for (int i = body.begin(); i < body.end(); ) {
            int index = passage.wordIndex(i);
            if (index < 0 || !passage.startsWord(i)) {
                return false;
            }
            Word word = passage.words().get(index);
            boolean common = word.text().length() >= 2 && COMMON.contains(word.partOfSpeech());
            if (!common || word.end() > body.end()) {
                return false;
            }
            i = word.end();
        }
        return true;
    }
}
