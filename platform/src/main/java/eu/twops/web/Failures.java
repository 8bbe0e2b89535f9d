package eu.twops.web;

import eu.twops.web.ErrorPages.Answer;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// The one place that turns a failure into an error page or a problem. It logs bugs once, without a word of what the
/// visitor sent: the classes and the places of the exceptions, never their messages.
@ControllerAdvice
@Controller
class Failures implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final ErrorPages pages;

    Failures(ErrorPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> onFailure(Exception failure, HttpServletRequest request) {
        return switch (failure) {
            case MethodArgumentTypeMismatchException wrong ->
                answer(wrong.getParameter().hasParameterAnnotation(PathVariable.class) ? 404 : 400, request);
            case ErrorResponse known -> answer(known.getStatusCode().value(), known.getHeaders(), request);
            default -> {
                report(failure);
                yield answer(500, request);
            }
        };
    }

    /// Refusals that come from below the controllers, such as an address the firewall does not let in.
    @RequestMapping("/error")
    ResponseEntity<byte[]> onRefusal(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            report(failure);
        }
        return answer(
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404,
                request);
    }

    private ResponseEntity<byte[]> answer(int status, HttpServletRequest request) {
        return answer(status, HttpHeaders.EMPTY, request);
    }

    private ResponseEntity<byte[]> answer(int status, HttpHeaders headers, HttpServletRequest request) {
        var uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
        var accept = request.getHeader("Accept");
        var visit = Visit.of(uri, null, request.getHeader("Accept-Language"));
        Answer answer = pages.answer(status, visit, accept != null && accept.contains("json"));
        request.setAttribute(PageCache.KEEP, new Page.Keep.Never());
        var response = ResponseEntity.status(status)
                .header("Content-Type", answer.contentType())
                .header("Content-Language", visit.language().code())
                .header("X-Robots-Tag", "noindex");
        var allow = headers.getFirst(HttpHeaders.ALLOW);
        return (allow == null ? response : response.header(HttpHeaders.ALLOW, allow)).body(answer.body());
    }

    private static void report(Throwable failure) {
        var trace = new StringBuilder();
        for (var cause = failure; cause != null && trace.length() < 8_000; cause = cause.getCause()) {
            trace.append(System.lineSeparator()).append(cause.getClass().getName());
            for (var frame : cause.getStackTrace()) {
                trace.append(System.lineSeparator()).append("    at ").append(frame);
            }
        }
        LOG.error("A request failed:{}", trace);
    }
}
