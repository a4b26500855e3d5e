package kuaibao.enrich.metric;

import java.util.ArrayList;
import java.util.List;

/**
 * A title or paragraph and the quantities in it that measure something, found before anything else of it is read: most
 * lines have none.
 */
record FigureLine(Line line, List<Quantity> figures) {
    FigureLine {
        figures = List.copyOf(figures);
    }

    static FigureLine of(Line line, LineReaders readers) {
        List<Quantity> figures = new ArrayList<>();
        for (Quantity quantity :
                readers.thresholds().without(line.text(), readers.quantities().readAll(line))) {
            if (!readers.exclusions().excludes(line, quantity)) {
                figures.add(quantity);
            }
        }
        return new FigureLine(line, figures);
    }
}
