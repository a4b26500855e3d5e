package kuaibao.runtime.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** A request whose body has been read already, and is handed out once more. */
final class WholeBody extends Request.Wrapper {
    private Content.Chunk next;

    WholeBody(Request request, byte[] body) {
        super(request);
        this.next = Content.Chunk.from(ByteBuffer.wrap(body), true);
    }

    @Override
    public Content.Chunk read() {
        Content.Chunk chunk = next;
        next = Content.Chunk.next(chunk);
        return chunk;
    }

    @Override
    public void demand(Runnable demandCallback) {
        getContext().execute(demandCallback);
    }
}
