package kuaibao.enrich.words;

/** Finds foreign names that the dictionary has in pieces, and puts them up for choice: {@code 卡尔|·|温特}. */
final class TransliteratedNames {
    private final WordModel.Names names;

    TransliteratedNames(WordModel model) {
        names = model.names();
    }

    /** Whether any was found that was not there. */
    boolean insert(WordNet net, char[] text, int[] way) {
        boolean inserted = false;
        int place = 1;
        int begin = 0;
        int pieces = 0;
        for (int i = 1; i < way.length; i++) {
            int length = net.length(way[i]);
            boolean foreign = net.lexeme(way[i]).naming() == Lexeme.Naming.FOREIGN_NAME;
            if (pieces == 0 && foreign) {
                begin = place;
                pieces = 1;
            } else if (pieces > 0 && (foreign || continues(text, place, length, i == way.length - 1))) {
                pieces++;
            } else {
                inserted |= pieces > 1 && net.insert(begin, place - begin, names.foreigner());
                pieces = 0;
            }
            place += length;
        }
        return inserted;
    }

    private boolean continues(char[] text, int place, int length, boolean last) {
        return !last && names.isForeign().test(new String(text, place - 1, length));
    }
}
