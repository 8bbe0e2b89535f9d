package eu.twops.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DiscreteLaplaceTest {

    private static final int DRAWS = 400_000;

    private final long[] draws = LongStream.generate(
                    new DiscreteLaplace(RandomGenerator.of("L64X128MixRandom"))::sample)
            .limit(DRAWS)
            .toArray();

    private double share(long value) {
        return (double) LongStream.of(draws).filter(draw -> draw == value).count() / DRAWS;
    }

    /// Five standard errors: a right sampler fails this about once in a million runs.
    private static double tolerance(double probability) {
        return 5 * Math.sqrt(probability * (1 - probability) / DRAWS);
    }

    @Test
    void theCommonValuesHaveTheirPublishedProbabilities() {
        assertThat(share(0)).isCloseTo(0.46212, within(tolerance(0.46212)));
        assertThat(share(1)).isCloseTo(0.17000, within(tolerance(0.17000)));
        assertThat(share(-1)).isCloseTo(0.17000, within(tolerance(0.17000)));
        assertThat(share(2)).isCloseTo(0.06254, within(tolerance(0.06254)));
    }

    @Test
    void theVarianceIsThePublishedOne() {
        var variance =
                LongStream.of(draws).mapToDouble(draw -> (double) draw * draw).average();
        // The fourth moment is about 24.4, so the standard error of the variance is about sqrt(21) / sqrt(n).
        assertThat(variance.orElseThrow()).isCloseTo(1.84135, within(5 * Math.sqrt(21.0 / DRAWS)));
    }
}
