package eu.twops.operations.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final String OUTPUT = """
            Running 5s test @ http://localhost:8080/en
              1 threads and 32 connections
              Latency Distribution
                 50%  389.00us
                 99%    1.25s
              12345 requests in 5.01s, 100.00MB read
              Socket errors: connect 1, read 2, write 0, timeout 3
              Non-2xx or 3xx responses: 7
            Requests/sec:   2464.07
            """;

    @Test
    void whatTheLoadGeneratorSaysIsRead() throws IOException {
        assertThat(Load.read(OUTPUT)).isEqualTo(new Load(2464.07, 12_345, 1_250, 13));
    }

    @Test
    void aRunWithoutTroubleHasNoErrors() throws IOException {
        var clean = OUTPUT.lines()
                .filter(line -> !line.contains("errors") && !line.contains("Non-2xx"))
                .reduce("", (text, line) -> text + line + "\n");

        assertThat(Load.read(clean).errors()).isZero();
    }

    @Test
    void aFailureOfTheLoadGeneratorIsTold() {
        assertThatThrownBy(() -> Load.read("unable to connect to localhost:1 Connection refused"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Connection refused");
    }
}
