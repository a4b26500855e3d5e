package kuaibao.ingest.intake;

import kuaibao.runtime.settings.DataSize;
import kuaibao.runtime.settings.Setting;

/** How much the intake takes on at a time. */
public record IntakeSettings(
        @Setting(
                key = "ingest.under-way.max",
                byDefault = "256",
                min = "1",
                max = "100000",
                meaning =
                        "How many pages may wait for the broker's acknowledgement at a time; more are told to come again.")
        int maxPages,

        @Setting(
                key = "ingest.under-way.bytes",
                byDefault = "48MiB",
                min = "1MiB",
                meaning = "How many bytes the pages may have that wait for the broker's acknowledgement.")
        DataSize maxBytes) {}
