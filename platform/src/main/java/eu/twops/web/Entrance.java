package eu.twops.web;

import eu.twops.shared.Language;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/// The door in and the door out: `/` leads to the reader's language, `/x` leads away at once.
@Controller
class Entrance {

    private final SiteSettings site;

    Entrance(SiteSettings site) {
        this.site = site;
    }

    @GetMapping("/")
    ResponseEntity<Void> enter(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String acceptLanguage) {
        return to("/" + Language.accepted(acceptLanguage).code());
    }

    /// Leads to a neutral page in the reader's language. A link, never a form: the policy for forms would block it.
    @GetMapping("/x")
    ResponseEntity<Void> leave(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String acceptLanguage) {
        var language = Language.accepted(acceptLanguage);
        var code = language == Language.NB ? "no" : language.code();
        return to(site.leave().replace("{language}", code));
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
