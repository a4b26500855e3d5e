package kuaibao.sink.store;

import kuaibao.runtime.settings.DataSize;
import kuaibao.runtime.settings.Setting;

/** How much goes to Elasticsearch in one request. */
public record BulkSettings(
        @Setting(
                key = "sink.bulk.bytes",
                byDefault = "2MiB",
                min = "64KiB",
                max = "50MiB",
                meaning = "The largest bulk; a single larger document still goes alone.")
        DataSize bytes,

        @Setting(
                key = "sink.bulk.documents",
                byDefault = "500",
                min = "1",
                max = "10000",
                meaning = "The most documents in a bulk; an article is one, each of its facts another.")
        int documents) {}
