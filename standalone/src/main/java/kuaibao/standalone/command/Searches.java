package kuaibao.standalone.command;

import java.net.URI;
import java.util.Map;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.runtime.settings.Settings;
import kuaibao.runtime.settings.SettingsSources;
import kuaibao.sink.search.ArticleSearch;
import kuaibao.sink.store.ElasticsearchSettings;

/** Opens the sink's search on one Elasticsearch. */
final class Searches {
    private Searches() {}

    static ArticleSearch at(URI elasticsearch) throws CannotStartException {
        Map<String, String> flags = Map.of("elasticsearch.url", elasticsearch.toString());
        return ArticleSearch.of(Settings.load(SettingsSources.flags(flags), ElasticsearchSettings.class));
    }
}
