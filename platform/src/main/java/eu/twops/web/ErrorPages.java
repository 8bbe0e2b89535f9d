package eu.twops.web;

import eu.twops.web.component.JteerrorGenerated;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/// What a reader sees when something went wrong: one calm page in their language, or an RFC 9457 problem for programs.
@Component
class ErrorPages {

    private final Renderer renderer;
    private final Words words;

    ErrorPages(Renderer renderer, Words words) {
        this.renderer = renderer;
        this.words = words;
    }

    /// @param contentType of the body, with its character set
    record Answer(String contentType, byte[] body) {
        @Override
        public byte[] body() {
            return body.clone();
        }
    }

    static Page page(int status) {
        return Page.of(JteerrorGenerated::render, new ErrorView(known(status)))
                .withStatus(status)
                .notIndexed()
                .notKept();
    }

    Answer answer(int status, Visit visit, boolean forPrograms) {
        if (forPrograms) {
            var language = visit.language();
            var problem = """
                    {"type":"about:blank","status":%d,"title":"%s","detail":"%s"}
                    """.formatted(
                            status,
                            json(words.say(language, "web.error.%d.title".formatted(known(status)))),
                            json(words.say(language, "web.error.%d.text".formatted(known(status)))));
            return new Answer("application/problem+json;charset=utf-8", problem.getBytes(StandardCharsets.UTF_8));
        }
        return new Answer(
                "text/html;charset=utf-8",
                renderer.render(page(status), visit.language(), visit.atHome().place()));
    }

    private static String json(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
    }

    /// The statuses that have words of their own; every other one gets those of its class.
    static int known(int status) {
        return switch (status) {
            case 400, 404, 405, 406, 410, 413, 414, 429, 503 -> status;
            case 431 -> 414;
            default -> status >= 500 ? 500 : 400;
        };
    }
}
