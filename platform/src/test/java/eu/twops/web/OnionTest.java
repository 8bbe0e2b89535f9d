package eu.twops.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.twops.Reader;
import eu.twops.operations.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "twops.onion=example2ps.onion")
@ContextConfiguration(initializers = TestDatabase.class)
class OnionTest {

    @LocalServerPort
    private int port;

    private String get(String host) {
        return new Reader(port).raw("GET /en/about HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void thePublicHostNamesTheOnionServiceAndTheOnionServiceAsksForNoTlsWhoeverCameFirst() {
        for (var visit = 0; visit < 2; visit++) {
            assertThat(get("localhost"))
                    .contains("Onion-Location: http://example2ps.onion/en/about\r\n")
                    .contains("Strict-Transport-Security: ");
            assertThat(get("example2ps.onion"))
                    .startsWith("HTTP/1.1 200")
                    .doesNotContain("Onion-Location")
                    .doesNotContain("Strict-Transport-Security");
        }
    }
}
