package kuaibao.ingest;

import kuaibao.runtime.settings.Setting;

/** Under which name the splitter runs. */
public record IngestSettings(
        @Setting(
                key = "ingest.application-id",
                byDefault = "kuaibao-ingest",
                meaning = "Consumer group of the splitter, and first part of its internal topics' names.")
        String applicationId) {}
