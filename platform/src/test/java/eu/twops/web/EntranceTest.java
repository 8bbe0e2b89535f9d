package eu.twops.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.twops.Reader;
import eu.twops.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SiteTest
class EntranceTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | /en",
                "de | /de",
                "de-AT, en;q=0.5 | /de",
                "en;q=0.3, lv;q=0.8 | /lv",
                "no | /nb",
                "nn-NO | /nb",
                "zh, ja;q=0.9 | /en",
                "ar-EG | /ar",
                "*, fr;q=0.1 | /fr",
                "mt;q=0, fi;q=0.2 | /fi"
            })
    void theRootLeadsToTheReadersLanguage(String accepted, String location) {
        var answer =
                accepted.isEmpty() ? new Reader(port).get("/") : new Reader(port).get("/", "Accept-Language", accepted);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(location);
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Language");
    }

    @Test
    void leavingLeadsToANeutralPageInTheReadersLanguage() {
        var answer = new Reader(port).get("/x", "Accept-Language", "nb");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("https://no.wikipedia.org/");
    }

    @Test
    void switchingTheLanguageStaysOnThePage() {
        var page = new Reader(port).get("/en/help/me/de?now=yes").body();
        assertThat(page).contains("href=\"/fr/help/me/de?now=yes\" lang=\"fr\"");
    }

    @Test
    void alternatesAreOnlyRealTranslations() {
        assertThat(new Reader(port).get("/en/help").body()).contains("hreflang=\"mt\" href=\"http");
    }
}
