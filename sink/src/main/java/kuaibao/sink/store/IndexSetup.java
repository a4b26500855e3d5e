package kuaibao.sink.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import kuaibao.sink.document.IndexNames;

/**
 * Puts templates, indices and aliases in place. It looks first and writes only what is missing, so that a sink whose
 * login may not create anything still starts where somebody else has set up before.
 *
 * <p>An alias that stands already is left where it points: moving it is how one switches to a rebuilt index.
 */
public final class IndexSetup {
    /** Raised with every change of a mapping; a part of the index's name, since a mapping cannot be changed in place. */
    static final int MAPPING_VERSION = 3;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TEMPLATE_PRIORITY = 200;

    private final ElasticsearchClient client;
    private final Definition articles;
    private final Definition facts;

    /** The indices behind the aliases that the settings name. */
    public IndexSetup(ElasticsearchClient client, ElasticsearchSettings settings) {
        this.client = client;
        ObjectNode notRetracted = JsonNodeFactory.instance.objectNode();
        notRetracted.putObject("bool").putObject("must_not").putObject("term").put("retracted", true);
        ObjectNode current = JsonNodeFactory.instance.objectNode();
        current.putObject("term").put("current", true);
        articles = new Definition(settings.articles(), "articles.json", notRetracted);
        facts = new Definition(settings.facts(), "facts.json", current);
    }

    private record Definition(String alias, String resource, ObjectNode filter) {
        String index() {
            return alias + "-" + MAPPING_VERSION + "-1";
        }

        String template() {
            return "kuaibao-" + alias + "-" + MAPPING_VERSION;
        }
    }

    /** The concrete indices that are written to. */
    public IndexNames names() {
        return new IndexNames(articles.index(), facts.index());
    }

    /**
     * Creates what is missing.
     *
     * @throws StoreUnavailableException if the server does not answer or refuses, or if an index has another mapping
     *     version than ours
     */
    public void ensure() throws StoreUnavailableException {
        ensure(articles);
        ensure(facts);
    }

    /**
     * Tells these indices from later ones of the same name: offsets that were committed for one mean nothing for
     * another.
     *
     * @throws StoreUnavailableException naming the index that is missing, or why nobody knows
     */
    public String identity() throws StoreUnavailableException {
        return identity(articles) + "+" + identity(facts);
    }

    private void ensure(Definition definition) throws StoreUnavailableException {
        Answer existing = look(definition);
        if (existing.isMissing()) {
            create(definition);
            return;
        }
        int version = existing.bodyOr("looking at " + definition.index())
                .path(definition.index())
                .path("mappings")
                .path("_meta")
                .path("mapping_version")
                .asInt();
        if (version != MAPPING_VERSION) {
            throw new StoreUnavailableException("the index " + definition.index() + " has mapping version " + version
                    + ": expected " + MAPPING_VERSION + ", as its template sets it");
        }
    }

    private Answer look(Definition definition) throws StoreUnavailableException {
        return client.send("GET", "/" + definition.index() + "?filter_path=*.mappings._meta,*.settings.index.uuid");
    }

    private void create(Definition definition) throws StoreUnavailableException {
        client.send("PUT", "/_index_template/" + definition.template(), template(definition))
                .bodyOr("creating the template " + definition.template());
        ObjectNode index = JsonNodeFactory.instance.objectNode();
        if (client.send("HEAD", "/_alias/" + definition.alias()).isMissing()) {
            index.putObject("aliases").putObject(definition.alias()).set("filter", definition.filter());
        }
        Answer created = client.send("PUT", "/" + definition.index(), index);
        String error = created.body().path("error").path("type").asText("");
        if (!error.equals("resource_already_exists_exception")) {
            created.bodyOr("creating the index " + definition.index());
        }
    }

    private static ObjectNode template(Definition definition) {
        ObjectNode template = JsonNodeFactory.instance.objectNode();
        template.putArray("index_patterns").add(definition.alias() + "-" + MAPPING_VERSION + "-*");
        template.put("priority", TEMPLATE_PRIORITY);
        template.set("template", resource(definition.resource()));
        return template;
    }

    private static JsonNode resource(String name) {
        try (InputStream in = Objects.requireNonNull(IndexSetup.class.getResourceAsStream(name), name)) {
            return JSON.readTree(in);
        } catch (IOException problem) {
            throw new UncheckedIOException("the resource " + name + " cannot be read", problem);
        }
    }

    private String identity(Definition definition) throws StoreUnavailableException {
        Answer answer = look(definition);
        if (answer.isMissing()) {
            throw new StoreUnavailableException("the index " + definition.index()
                    + " is missing: restart the sink, which creates it and reads the topic again from its beginning");
        }
        return answer.bodyOr("looking at " + definition.index())
                .path(definition.index())
                .path("settings")
                .path("index")
                .path("uuid")
                .asText();
    }
}
