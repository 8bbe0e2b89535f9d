package eu.twops.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Lets controllers return a [Page] or a [Document], also where they may answer with something else instead.
@Component
class PageResults implements HandlerMethodReturnValueHandler {

    private final Renderer renderer;

    PageResults(Renderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answerable.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = web.getNativeRequest(HttpServletRequest.class);
        var response = web.getNativeResponse(HttpServletResponse.class);
        if (!(returned instanceof Answerable answer) || request == null || response == null) {
            throw new IllegalStateException("a page method returned nothing");
        }
        switch (answer) {
            case Page page -> send(page, request, response);
            case Document document -> send(document, request, response);
            case Redirect(var status, var location) -> {
                response.setStatus(status);
                response.setHeader("Location", location);
            }
        }
    }

    private void send(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = Visit.of(request.getRequestURI(), request.getQueryString(), request.getHeader("Accept-Language"));
        var shown = page.status() == 200 ? visit : visit.atHome();
        var body = renderer.render(page, shown.language(), shown.place());
        request.setAttribute(PageCache.KEEP, page.keep());
        response.setStatus(page.status());
        response.setHeader("Content-Language", visit.language().code());
        if (!page.indexed()) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        write("text/html;charset=utf-8", body, response);
    }

    private static void send(Document document, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(PageCache.KEEP, document.keep());
        write(document.contentType(), document.bytes(), response);
    }

    private static void write(String contentType, byte[] body, HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
