package kuaibao.ingest;

import kuaibao.runtime.settings.Setting;

/** Where pages come in, and under which name the splitter runs. */
public record IngestSettings(
        @Setting(
                key = "ingest.http.host",
                byDefault = "127.0.0.1",
                meaning = "Address on which pages are taken over HTTP; open it to others only behind a proxy.")
        String host,

        @Setting(
                key = "ingest.http.port",
                byDefault = "8080",
                min = "0",
                max = "65535",
                meaning = "Port on which pages are taken over HTTP; 0 takes any free one and logs it.")
        int port,

        @Setting(
                key = "ingest.application-id",
                byDefault = "kuaibao-ingest",
                meaning = "Consumer group of the splitter, and first part of its internal topics' names.")
        String applicationId) {}
