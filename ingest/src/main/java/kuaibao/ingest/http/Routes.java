package kuaibao.ingest.http;

/** The paths that are served. */
final class Routes {
    static final String PAGES = "/v1/pages";
    static final String PAGE = "/v1/pages/{id}";
    static final String ARTICLES = "/v1/articles";
    static final String ARTICLE = "/v1/articles/{id}";
    static final String DESCRIPTION = "/v1/openapi.yaml";

    private Routes() {}
}
