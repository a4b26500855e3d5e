package kuaibao.enrich.words;

/** Fills the net of a text with the words of the dictionary, and with stretches of one kind where it has none. */
final class WordNetFiller {
    private static final String IN_NUMBERS = "，,．.";

    private final WordModel model;
    private final CharacterKinds kinds;

    WordNetFiller(WordModel model) {
        this.model = model;
        kinds = model.kinds();
    }

    WordNet fill(char[] text) {
        WordNet net = new WordNet(model, text.length);
        for (int begin = 0; begin < text.length; begin++) {
            addWords(net, text, begin);
        }
        addStretches(net, text);
        return net;
    }

    private void addWords(WordNet net, char[] text, int begin) {
        DoubleArray core = model.core().words();
        int state = DoubleArray.ROOT;
        for (int at = begin; at < text.length; at++) {
            state = core.next(state, text[at]);
            if (state < 0) {
                return;
            }
            int word = core.word(state);
            if (word >= 0) {
                net.append(begin + 1, at + 1 - begin, model.core().lexeme(word));
            }
        }
    }

    /** Keeps the net connected: every place that a longest word leads to has a word. */
    private void addStretches(WordNet net, char[] text) {
        int last = text.length + 1;
        int place = 1;
        while (place < last) {
            if (!net.isEmpty(place)) {
                place += net.lastLength(place);
                continue;
            }
            int end = place + 1;
            while (end < last && (net.isEmpty(end) || kinds.of(text[end - 1]) == kinds.numeral())) {
                end++;
            }
            addStretches(net, text, place - 1, end - 1);
            place = end;
        }
    }

    private void addStretches(WordNet net, char[] text, int from, int to) {
        int begin = from;
        int kind = kinds.of(text[begin]);
        for (int at = from + 1; at < to; at++) {
            int next = kinds.of(text[at]);
            if (next == kind) {
                continue;
            }
            boolean inNumber = kind == kinds.digit() && IN_NUMBERS.indexOf(text[at]) >= 0;
            if (inNumber && at + 1 < to && kinds.of(text[at + 1]) == kinds.digit()) {
                continue;
            }
            net.add(begin + 1, at - begin, kinds.lexeme(kind));
            begin = at;
            kind = next;
        }
        net.add(begin + 1, to - begin, kinds.lexeme(kind));
    }
}
