package eu.twops.web;

import eu.twops.web.ErrorPages.Answer;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.http.HttpException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// The one place where a failed request of a controller becomes an error page or a problem.
@ControllerAdvice
class Failures {

    private final ErrorPages pages;

    Failures(ErrorPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> onFailure(Exception failure, HttpServletRequest request) {
        return switch (failure) {
            case MethodArgumentTypeMismatchException _ -> answer(400, request);
            case ErrorResponse known -> answer(known.getStatusCode().value(), known.getHeaders(), request);
            case DataAccessResourceFailureException _, TransientDataAccessException _ -> answer(503, request);
            case HttpException refused -> answer(refused.getCode(), request);
            default -> {
                BugReport.log(failure);
                yield answer(500, request);
            }
        };
    }

    private ResponseEntity<byte[]> answer(int status, HttpServletRequest request) {
        return answer(status, HttpHeaders.EMPTY, request);
    }

    private ResponseEntity<byte[]> answer(int status, HttpHeaders headers, HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        var visit = Visit.of(request.getRequestURI(), null, request.getHeader("Accept-Language"));
        Answer answer = pages.answer(status, visit, accept != null && accept.contains("json"));
        request.setAttribute(PageCache.KEEP, new Page.Keep.Never());
        var response = ResponseEntity.status(status)
                .header("Content-Type", answer.contentType())
                .header("Content-Language", visit.language().code())
                .header("X-Robots-Tag", "noindex");
        if (status == 503) {
            response.header(HttpHeaders.RETRY_AFTER, "30");
        }
        var allow = headers.getFirst(HttpHeaders.ALLOW);
        return (allow == null ? response : response.header(HttpHeaders.ALLOW, allow)).body(answer.body());
    }
}
