package eu.twops.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Errors the server meets before or below any page, such as an address that is not valid UTF-8: the same page and the
/// same headers as everywhere.
class ServerErrors extends ErrorHandler {

    private final ErrorPages pages;
    private final SecurityHeaders security;

    ServerErrors(ErrorPages pages, SecurityHeaders security) {
        this.pages = pages;
        this.security = security;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        if (code >= 500 && cause != null) {
            BugReport.log(cause);
        }
        var path = request.getHttpURI().getPath();
        var accept = request.getHeaders().get(HttpHeader.ACCEPT);
        var answer = pages.answer(
                code,
                Visit.of(path == null ? "" : path, null, request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)),
                accept != null && accept.contains("json"));
        security.put(response.getHeaders(), Request.getServerName(request), "", code);
        response.setStatus(code);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
        response.getHeaders().put("X-Robots-Tag", "noindex");
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
    }

    @Override
    public ByteBuffer badMessageError(int status, @Nullable String reason, HttpFields.Mutable fields) {
        var answer = pages.answer(status, Visit.of("", null, null), false);
        security.put(fields, "", "", status);
        fields.put(HttpHeader.CONTENT_TYPE, answer.contentType());
        return ByteBuffer.wrap(answer.body());
    }
}
