package kuaibao.ingest.intake;

import kuaibao.schemas.record.Page;

/** What is to be done with what was handed over. */
sealed interface Verdict {

    /** Nothing: it is kept there already. */
    record Known(PageEntry entry) implements Verdict {}

    /** It is written. */
    record Write(Page page, PageEntry.Kind kind) implements Verdict {}
}
