package kuaibao.runtime.http;

import java.util.Map;
import org.eclipse.jetty.http.HttpException;

/** Ends the handling of a request: the client is answered with the problem. */
public final class ProblemException extends RuntimeException implements HttpException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final transient Map<String, String> headers;

    /** Answers with a problem. */
    public ProblemException(Problem problem) {
        this(problem, Map.of());
    }

    /** Answers with a problem and headers that go with it, such as {@code Retry-After}. */
    public ProblemException(Problem problem, Map<String, String> headers) {
        super(problem.detail());
        this.problem = problem;
        this.headers = Map.copyOf(headers);
    }

    public Problem problem() {
        return problem;
    }

    public Map<String, String> headers() {
        return headers;
    }

    @Override
    public int getCode() {
        return problem.status();
    }

    @Override
    public String getReason() {
        return problem.detail();
    }
}
