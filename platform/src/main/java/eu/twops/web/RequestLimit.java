package eu.twops.web;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Refuses requests that are larger than any form of ours. What was sent is read and thrown away first: a browser that
/// is
/// still sending would show a broken connection instead of the page that says why.
class RequestLimit extends Handler.Wrapper {

    private final long largest;
    private final long mostReadAway;

    /// @param largest in bytes, what is let through
    /// @param mostReadAway in bytes, up to where a refusal waits for the end of what is sent
    RequestLimit(long largest, long mostReadAway) {
        this.largest = largest;
        this.mostReadAway = mostReadAway;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getLength() <= largest) {
            return super.handle(request, response, callback);
        }
        if (request.getLength() > mostReadAway) {
            Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
            return true;
        }
        Content.Source.consumeAll(
                request,
                Callback.from(
                        () -> Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413),
                        callback::failed));
        return true;
    }
}
