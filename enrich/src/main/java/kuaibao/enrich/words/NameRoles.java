package kuaibao.enrich.words;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** The parts that words play in and around names; safe for many threads, which share what was looked up once. */
final class NameRoles {
    private static final int RARE = 1000;
    private static final String BLANK = " ";

    private final WordModel.Names names;
    private final AtomicReferenceArray<Roles> known;
    private final Roles nothing = new Roles(new int[0], new double[0]);

    NameRoles(WordModel model) {
        names = model.names();
        known = new AtomicReferenceArray<>(model.lexemes().length);
    }

    /** The part of each word of a way, the likeliest behind the one before it. */
    int[] tag(WordNet net, char[] text, int[] way) {
        int[] tags = new int[way.length];
        int part = names.before();
        tags[0] = part;
        int place = 0;
        for (int i = 1; i < way.length; i++) {
            part = likeliest(of(net, text, way[i], place, i == way.length - 1), part);
            tags[i] = part;
            place += net.length(way[i]);
        }
        return tags;
    }

    private int likeliest(Roles roles, int before) {
        double[] transitions = names.transitions()[before];
        double least = Double.MAX_VALUE;
        int part = before;
        for (int i = 0; i < roles.parts().length; i++) {
            double cost = transitions[roles.parts()[i]] + roles.costs()[i];
            if (cost < least) {
                least = cost;
                part = roles.parts()[i];
            }
        }
        return part;
    }

    private Roles of(WordNet net, char[] text, int word, int place, boolean last) {
        Roles roles = last ? lookUp(BLANK) : lookUp(net, text, word, place);
        return roles == nothing ? unknown(net, word) : roles;
    }

    private Roles lookUp(WordNet net, char[] text, int word, int place) {
        int number = net.lexeme(word).number();
        Roles cached = number < 0 ? null : known.getAcquire(number);
        if (cached != null) {
            return cached;
        }
        Roles roles = lookUp(new String(text, place, net.length(word)));
        if (number >= 0) {
            known.setRelease(number, roles);
        }
        return roles;
    }

    private Roles lookUp(String word) {
        return names.roles().apply(word).orElse(nothing);
    }

    /** Two characters that are a rare name may be the first two of three. */
    private Roles unknown(WordNet net, int word) {
        Lexeme lexeme = net.lexeme(word);
        boolean name = lexeme.naming() == Lexeme.Naming.NAME && lexeme.frequency() <= RARE && net.length(word) == 2;
        boolean post = lexeme.naming() == Lexeme.Naming.POST;
        return name ? names.unknown().name() : post ? names.unknown().post() : names.unknown().other();
    }
}
