package kuaibao.sink.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import kuaibao.runtime.settings.Secret;
import kuaibao.runtime.settings.Setting;

/** Where Elasticsearch is and who we are there; shared by what writes and what searches. */
public record ElasticsearchSettings(
        @Setting(
                key = "elasticsearch.url",
                byDefault = "http://127.0.0.1:9200",
                meaning = "Address of Elasticsearch; https for TLS.")
        URI url,

        @Setting(key = "elasticsearch.user", meaning = "User to log in as; none where security is off.")
        Optional<String> user,

        @Setting(key = "elasticsearch.password", meaning = "The user's password.")
        Optional<Secret> password,

        @Setting(
                key = "elasticsearch.ca-file",
                meaning =
                        "PEM file with the certificates that the server's is checked against; none: those of the JDK.")
        Optional<Path> caFile,

        @Setting(
                key = "elasticsearch.timeout",
                byDefault = "20s",
                min = "1s",
                max = "2m",
                meaning = "How long a request may stay without an answer before it counts as failed.")
        Duration timeout,

        @Setting(
                key = "elasticsearch.articles",
                byDefault = "articles",
                meaning = "Alias that articles are read by; the index behind it is named after it.")
        String articles,

        @Setting(
                key = "elasticsearch.facts",
                byDefault = "facts",
                meaning = "Alias that facts are read by; the index behind it is named after it.")
        String facts) {

    public ElasticsearchSettings {
        if (user.isPresent() != password.isPresent()) {
            throw new IllegalArgumentException(
                    "elasticsearch.user and elasticsearch.password: expected both or neither, " + "got only the "
                            + (user.isPresent() ? "user" : "password"));
        }
        if (articles.equals(facts)) {
            throw new IllegalArgumentException(
                    "elasticsearch.articles and elasticsearch.facts are both " + facts + ": expected two names");
        }
    }
}
