package kuaibao.enrich.words;

import java.util.Arrays;

/** Finds Chinese names by the parts that words play around them, and puts them up for choice. */
final class PersonNames {
    /** The parts as the patterns write them. */
    private static final char CONTEXT_BEFORE = 'K';

    private static final char CONTEXT_BEHIND = 'L';
    private static final char SURNAME = 'B';
    private static final char GIVEN = 'E';
    private static final char LAST_OF_TWO = 'D';
    private static final char BEFORE_AND_SURNAME = 'U';
    private static final char GIVEN_AND_BEHIND = 'V';
    private static final String THREE = "BCD";

    private final WordModel.Names names;
    private final NameRoles roles;

    PersonNames(WordModel model, WordMemory memory) {
        names = model.names();
        roles = new NameRoles(model, memory);
    }

    /** Whether any was found that was not there. */
    boolean insert(WordNet net, char[] text, int[] way) {
        int[] tags = roles.tag(net, text, way);
        int[] begins = new int[2 * way.length + 1];
        String letters = letters(net, way, tags, begins);
        boolean[] inserted = new boolean[1];
        names.patterns().find(letters, (begin, end) -> {
            int length = begins[end] - begins[begin];
            String name = new String(text, begins[begin] - 1, length);
            boolean twice = letters.startsWith(THREE, begin)
                    && end - begin == THREE.length()
                    && name.charAt(0) == name.charAt(2); // nobody is called so
            if (!twice && !names.isBad().test(name)) {
                inserted[0] |= net.insert(begins[begin], length, names.person());
            }
        });
        return inserted[0];
    }

    /** The letters of the parts; a word of two parts is cut into them. {@code begins} is filled with their places. */
    private String letters(WordNet net, int[] way, int[] tags, int[] begins) {
        char[] letters = new char[2 * way.length];
        int size = 0;
        int place = 0;
        char before = ' ';
        for (int i = 0; i < way.length; i++) {
            int length = net.length(way[i]);
            char letter = names.letters().charAt(tags[i]);
            begins[size] = place;
            if (letter == BEFORE_AND_SURNAME) {
                letters[size++] = CONTEXT_BEFORE;
                begins[size] = place + length - 1;
                letters[size++] = SURNAME;
                before = SURNAME;
            } else if (letter == GIVEN_AND_BEHIND) {
                letters[size++] = before == SURNAME ? GIVEN : LAST_OF_TWO;
                begins[size] = place + 1;
                letters[size++] = CONTEXT_BEHIND;
            } else {
                letters[size++] = letter;
                before = letter;
            }
            place += length;
        }
        begins[size] = place;
        return new String(Arrays.copyOf(letters, size));
    }
}
