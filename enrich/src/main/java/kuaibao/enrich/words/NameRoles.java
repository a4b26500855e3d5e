package kuaibao.enrich.words;

/** Tells the parts that words play in and around names. */
final class NameRoles {
    private static final int RARE = 1000;
    private static final String BLANK = " ";

    private final WordModel.Names names;
    private final WordMemory memory;

    /** The parts of what stands behind a text. */
    private final Roles behind;

    NameRoles(WordModel model, WordMemory memory) {
        this.memory = memory;
        names = model.names();
        behind = names.roles().apply(BLANK).orElseGet(() -> unknown(model.end(), 1));
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
        double least = Double.MAX_VALUE;
        int part = before;
        for (int i = 0; i < roles.size(); i++) {
            double cost = names.transitions().of(before, roles.part(i)) + roles.cost(i);
            if (cost < least) {
                least = cost;
                part = roles.part(i);
            }
        }
        return part;
    }

    private Roles of(WordNet net, char[] text, int word, int place, boolean last) {
        if (last) {
            return behind;
        }
        Roles roles = memory.roles(net.lexeme(word), text, place, place + net.length(word));
        return roles.size() == 0 ? unknown(net.lexeme(word), net.length(word)) : roles;
    }

    /** Two characters that are a rare name may be the first two of three. */
    private Roles unknown(Lexeme lexeme, int length) {
        boolean name = lexeme.naming() == Lexeme.Naming.NAME && lexeme.frequency() <= RARE && length == 2;
        boolean post = lexeme.naming() == Lexeme.Naming.POST;
        return name
                ? names.unknown().name()
                : post ? names.unknown().post() : names.unknown().other();
    }
}
