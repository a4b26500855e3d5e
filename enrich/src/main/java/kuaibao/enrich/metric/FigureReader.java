package kuaibao.enrich.metric;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The readers that look at one figure, what nouns name, the year and the day of the report. */
record FigureReader(
        IndicatorReader indicators,
        SubjectReader subjects,
        StatusReader statuses,
        Heads heads,
        OptionalInt year,
        Optional<LocalDate> day) {
    private static final WordList THERE =
            new WordList(List.of("人", "名", "位", "人次", "辆", "台", "艘", "架", "支", "台套", "台(套)", "分钟", "户", "余名"));

    /** {@code 演练出动车辆20台}: who and what takes part in the event of the report is there on its day. */
    boolean attends(Quantity quantity, Optional<String> subject) {
        return THERE.contains(quantity.unit().name())
                && subject.flatMap(heads::kind)
                        .filter(kind -> kind == Topic.Kind.EVENT)
                        .isPresent();
    }
}
