package kuaibao.enrich.entity;

/** Which characters given names are written with. */
final class Givens {
    private static final String NEVER_GIVEN = "的了在与及等说是将对把被向从到就都也还又着们个这那其赴于由以并或者和为会要称";

    private Givens() {}

    /** Whether a given name may hold the character. */
    static boolean isGiven(Passage passage, int position) {
        char character = passage.at(position);
        boolean han = character >= '\u4e00' && character <= '\u9fff';
        return han && NEVER_GIVEN.indexOf(character) < 0 && !passage.isUnread(position);
    }

    /** Whether given names hold all of these characters. */
    static boolean areGiven(Passage passage, int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (!isGiven(passage, at)) {
                return false;
            }
        }
        return true;
    }
}
