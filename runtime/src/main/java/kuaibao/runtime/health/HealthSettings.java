package kuaibao.runtime.health;

import kuaibao.runtime.settings.Setting;

/** Where health and metrics are served. */
public record HealthSettings(
        @Setting(
                key = "health.host",
                byDefault = "127.0.0.1",
                meaning = "Address on which health and metrics are served; they have no password, so keep it local.")
        String host,

        @Setting(
                key = "health.port",
                byDefault = "0",
                min = "0",
                max = "65535",
                meaning = "Port of health and metrics; 0 takes any free one and logs it.")
        int port) {}
