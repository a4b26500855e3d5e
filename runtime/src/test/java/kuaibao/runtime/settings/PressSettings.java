package kuaibao.runtime.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One setting of every type, as a module would declare them. */
record PressSettings(
        @Setting(key = "press.title", byDefault = "晨报", meaning = "Title of the paper.")
        String title,

        @Setting(key = "press.http.port", byDefault = "8080", min = "0", max = "65535", meaning = "Port.")
        int port,

        @Setting(key = "press.max-articles", byDefault = "100000", min = "1", meaning = "Bound.")
        long maxArticles,

        @Setting(key = "press.share", byDefault = "0.5", max = "1", meaning = "Share.")
        double share,

        @Setting(key = "press.strict", byDefault = "true", meaning = "Strictness.")
        boolean strict,

        @Setting(key = "press.edition", byDefault = "late-night", meaning = "Edition.")
        Edition edition,

        @Setting(key = "press.idle-timeout", byDefault = "10s", min = "100ms", max = "1h", meaning = "Patience.")
        Duration idleTimeout,

        @Setting(key = "press.max-page", byDefault = "2MiB", max = "8MiB", meaning = "Largest page.")
        DataSize maxPage,

        @Setting(key = "press.store", meaning = "Address of the store.")
        URI store,

        @Setting(key = "press.folder", meaning = "Folder to watch.")
        Optional<Path> folder,

        @Setting(key = "press.password", meaning = "Password of the store.")
        Optional<Secret> password,

        @Setting(key = "press.counties", byDefault = "甲县, 乙县", meaning = "Counties.")
        List<String> counties) {

    enum Edition {
        MORNING,
        LATE_NIGHT
    }

    PressSettings {
        counties = List.copyOf(counties);
        if (strict && maxArticles == 13) {
            throw new IllegalArgumentException("press.max-articles is 13 while press.strict is true: expected another");
        }
    }
}
