package kuaibao.enrich;

import kuaibao.runtime.settings.Setting;

/** Under which name the enrichment runs. */
public record EnrichSettings(
        @Setting(
                key = "enrich.application-id",
                byDefault = "kuaibao-enrich",
                meaning = "Consumer group of the enrichment, and first part of its internal topics' names.")
        String applicationId) {}
