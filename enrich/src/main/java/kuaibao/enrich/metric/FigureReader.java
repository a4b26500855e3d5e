package kuaibao.enrich.metric;

import java.time.LocalDate;
import java.util.Optional;

/** The readers that look at one figure, and the day of the report. */
record FigureReader(
        IndicatorReader indicators, SubjectReader subjects, StatusReader statuses, Optional<LocalDate> day) {}
