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

/// Lets controllers return a [Page].
@Component
class PageResults implements HandlerMethodReturnValueHandler {

    private final Renderer renderer;

    PageResults(Renderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return returnType.getParameterType() == Page.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = web.getNativeRequest(HttpServletRequest.class);
        var response = web.getNativeResponse(HttpServletResponse.class);
        if (!(returned instanceof Page page) || request == null || response == null) {
            throw new IllegalStateException("a page method returned no page");
        }
        var visit = Visit.of(request.getRequestURI(), request.getQueryString(), request.getHeader("Accept-Language"));
        var shown = page.status() == 200 ? visit : visit.atHome();
        var body = renderer.render(page, shown.language(), shown.place());
        request.setAttribute(PageCache.KEEP, page.keep());
        response.setStatus(page.status());
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Content-Language", visit.language().code());
        if (!page.indexed()) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
