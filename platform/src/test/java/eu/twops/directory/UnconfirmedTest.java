package eu.twops.directory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.twops.Reader;
import eu.twops.SiteTest;
import eu.twops.shared.Country;
import eu.twops.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A fresh installation: nothing is confirmed yet, everything is shown and says so.
@SiteTest
class UnconfirmedTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Listing listing;

    @Autowired
    private Services services;

    @Test
    void theStarterDataIsShownOnAFreshInstallation() {
        assertThat(listing.showsUnverified()).isTrue();
        assertThat(services.all()).hasSize(92);
    }

    @Test
    void everyEntrySaysThatItIsNotConfirmedAndTheListSaysItAbove() {
        var page = new Reader(port).get("/en/help/me/de").body();
        assertThat(page).contains("Not all details are confirmed.");
        assertThat(count(page, "<article")).isEqualTo(count(page, "Not confirmed with the provider. Seen on"));
        assertThat(count(page, "<article")).isGreaterThan(3);
    }

    @Test
    void anUnconfirmedServiceIsNotOfferedToSearchEngines() {
        var answer = new Reader(port).get("/en/services/parafilik");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(answer.body()).contains("<meta name=\"robots\" content=\"noindex\">");
        assertThat(new Reader(port).get("/en/help/me/cz").headers().firstValue("X-Robots-Tag"))
                .isEmpty();
    }

    @Test
    void hoursNobodyConfirmedClaimNoMoreThanWhatWasPublished() {
        var page = new Reader(port).get("/en/services/parafilik").body();
        assertThat(page).containsPattern("(Open now|Opens|Public holiday).*");
        assertThat(page).containsAnyOf("(hours as published)", "Public holiday today");
    }

    @Test
    void whatStaysConfidentialStandsBeforeEveryButton() {
        var page = new Reader(port).get("/en/services/stop-it-now-helpline-uk").body();
        assertThat(page.indexOf("What stays confidential")).isPositive().isLessThan(page.indexOf("href=\"tel:+44"));
        var list = new Reader(port).get("/en/help/me/gb").body();
        for (var card : list.split("<article", -1)) {
            if (card.contains("tw-service-actions")) {
                assertThat(card.indexOf("tw-keep")).isPositive().isLessThan(card.indexOf("tw-service-actions"));
            }
        }
    }

    @Test
    void aCountryWithoutAServiceSaysSoFirstAndStillOffersHelp() {
        var page = new Reader(port).get("/en/help/me/pl").body();
        assertThat(page)
                .containsSubsequence(
                        "Poland: we know of no service there",
                        "This has not been checked yet.",
                        "Online, for every country",
                        "we have no checked information on confidentiality",
                        "In an emergency",
                        "Do you know a service");
        assertThat(page).contains("Lines set up for others");
    }

    @Test
    void everyCountryAndAudienceHasAPageThatIsNeverEmpty() {
        var reader = new Reader(port);
        for (var audience : Audience.values()) {
            for (var country : Country.values()) {
                var language = Language.values()[(audience.ordinal() + country.ordinal()) % Language.values().length];
                var path = "/%s/help/%s/%s".formatted(language.code(), audience.path(), country.path());
                var answer = reader.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.body()).as(path).containsAnyOf("<article", "tw-none");
                assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            }
        }
    }

    @Test
    void theNumberForChildrenIsNeverThatOfAnother() {
        var liechtenstein = new Reader(port).get("/en/help/me/li").body();
        assertThat(liechtenstein).contains("For children and young people: <a href=\"tel:147\"");
        assertThat(liechtenstein.substring(0, liechtenstein.indexOf("<h1"))).doesNotContain("+41582616161");
        assertThat(new Reader(port).get("/en/services/147-in-liechtenstein").body())
                .contains("24/7 (parents)");
    }

    @Test
    void theEmergencyNumberIsThatOfTheCountry() {
        assertThat(new Reader(port).get("/en/help/me/gb").body()).contains("href=\"tel:999\"");
        assertThat(new Reader(port).get("/en/help/me/ch").body()).contains("href=\"tel:112\"");
        assertThat(new Reader(port).get("/en/help/me/us").body()).contains("href=\"tel:911\"");
        assertThat(new Reader(port).get("/en/services/stop-it-now-helpline-uk").body())
                .contains("href=\"tel:999\"");
    }

    @Test
    void aServiceOfUnknownLanguageIsNotSaidToSpeakNone() {
        assertThat(new Reader(port).get("/en/help/young/mt").body()).doesNotContain("None of these services works in");
    }

    @Test
    void anOpenWebsiteDoesNotMakeAClosedPhoneLookOpen() {
        var page = new Reader(port).get("/en/help/young/de").body();
        var card = page.substring(
                page.indexOf("Nummer gegen Kummer"), page.indexOf("</article>", page.indexOf("Nummer gegen Kummer")));
        assertThat(card).containsPattern("Phone: (Open now|Opens|Public holiday)");
    }

    @Test
    void whatIsInDoubtSaysSo() {
        assertThat(new Reader(port).get("/en/services/io-no").body()).contains("It is in doubt whether");
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
