package eu.twops.directory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.twops.Reader;
import eu.twops.operations.TestDatabase;
import eu.twops.shared.Country;
import eu.twops.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/// Fixture A of the reference: the starter data untouched on a live site. Nothing is claimed, nobody is left alone.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "twops.directory.show-unverified=false")
@ContextConfiguration(initializers = TestDatabase.class)
class NothingConfirmedTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Finder finder;

    @Test
    void everyCellIsNone() {
        for (var audience : Audience.values()) {
            for (var country : Country.values()) {
                assertThat(finder.find(audience, country, Choices.NONE, Language.EN)
                                .coverage())
                        .as("%s %s", audience, country)
                        .isEqualTo(Coverage.NONE);
            }
        }
    }

    @Test
    void thePageStillSaysWhatItMustSay() {
        var answer = new Reader(port).get("/en/help/me/de");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .containsSubsequence(
                        "Germany: we know of no service there",
                        "We know of no service that can be shown here.",
                        "we have no checked information on confidentiality",
                        "In an emergency",
                        "Do you know a service");
        assertThat(answer.body()).doesNotContain("<article");
    }

    @Test
    void aServiceNobodyConfirmedHasNoPage() {
        assertThat(new Reader(port).get("/en/services/parafilik").statusCode()).isEqualTo(404);
    }
}
