package eu.twops.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Serves `/a/<hash>.<extension>`, and puts the headers of its part of the site on every response there is.
class AssetHandler extends Handler.Wrapper {

    private final Assets assets;
    private final SecurityHeaders security;

    AssetHandler(Assets assets, SecurityHeaders security) {
        this.assets = assets;
        this.security = security;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var path = Request.getPathInContext(request);
        if (!path.startsWith("/a/")
                || !HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            return super.handle(request, response, callback);
        }
        var asset = assets.find(path);
        if (asset.isEmpty()) {
            return super.handle(request, response, callback);
        }
        send(asset.get(), request, response, callback);
        return true;
    }

    private void send(Asset asset, Request request, Response response, Callback callback) {
        var headers = response.getHeaders();
        security.put(headers, Request.getServerName(request), asset.path(), 200);
        headers.put(HttpHeader.CONTENT_TYPE, asset.contentType());
        headers.put(HttpHeader.VARY, "Accept-Encoding");
        var compressed = request.getHeaders().contains(HttpHeader.ACCEPT_ENCODING, "gzip");
        var body = compressed ? asset.gzip() : asset.plain();
        if (compressed) {
            headers.put(HttpHeader.CONTENT_ENCODING, "gzip");
        }
        headers.put(HttpHeader.CONTENT_LENGTH, body.capacity());
        response.write(true, body.duplicate(), callback);
    }
}
