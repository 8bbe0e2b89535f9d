package eu.twops.operations.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    @Test
    void theMedianIsTheMiddleOfTheRuns() {
        assertThat(measured(3, 1, 2).median()).isEqualTo(2);
        assertThat(measured(4, 1, 3, 2).median()).isEqualTo(2.5);
    }

    @Test
    void theLineShowsMedianAndRange() {
        assertThat(measured(1500, 2, 1000).line()).endsWith("1,000 ms           (2.000 to 1,500, 3 runs)");
    }

    private static Measurement measured(double... values) {
        return new Measurement(
                "start", "first page", "ms", Arrays.stream(values).boxed().toList());
    }
}
