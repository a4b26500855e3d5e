package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import kuaibao.enrich.words.Lexicon;

/** Where the names of events, projects and works stand: a place word inside them is not a place of its own. */
final class EventMask {
    private static final int LONGEST_MOTTO = 24;
    private static final int LONGEST_QUOTE = 12;

    private final Lexicon lexicon;
    private final BodyReader bodies;

    EventMask(Lexicon lexicon, BodyReader bodies) {
        this.lexicon = lexicon;
        this.bodies = bodies;
    }

    List<Stretch> find(Passage passage) {
        List<Stretch> events = new ArrayList<>();
        for (int end = 2; end <= passage.length(); end++) {
            int suffix = lexicon.eventSuffixes().longestTo(passage.text(), end);
            if (suffix >= 0 && (passage.startsWord(end) || end - suffix >= 3)) {
                int begin = begin(passage, suffix);
                if (begin < suffix) {
                    events.add(new Stretch(passage, begin, end));
                }
            }
        }
        quoted(passage, events);
        return events;
    }

    /** {@code “临河省劳动模范”}, {@code “临河大米”}: a place that opens a quoted name is part of it. */
    private static void quoted(Passage passage, List<Stretch> events) {
        for (int open = passage.text().indexOf('“');
                open >= 0;
                open = passage.text().indexOf('“', open + 1)) {
            int close = open + 1;
            while (close - open <= LONGEST_QUOTE && !passage.isHard(close)) {
                close++;
            }
            int place = passage.placeFrom(open + 1);
            boolean noun = passage.partOfSpeech(close - 1).startsWith("n");
            if (noun && passage.at(close) == '”' && place > 0 && place < close) {
                events.add(new Stretch(passage, open + 1, close));
            }
        }
    }

    /** An event's name may hold a motto in quotes and words that no body's name holds. */
    private int begin(Passage passage, int end) {
        int begin = bodies.begin(passage, end);
        if (passage.at(begin - 1) == '”') {
            int from = Math.max(0, begin - LONGEST_MOTTO);
            int quote = passage.text().substring(from, begin).lastIndexOf('“') + from;
            return quote > from ? Math.min(begin, bodies.begin(passage, quote)) : begin;
        }
        int word = passage.wordIndex(begin - 1);
        boolean number = word >= 0 && passage.words().get(word).is("m");
        return number ? bodies.begin(passage, passage.words().get(word).begin()) : begin;
    }
}
