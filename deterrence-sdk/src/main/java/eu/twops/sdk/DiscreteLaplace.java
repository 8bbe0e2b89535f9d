package eu.twops.sdk;

import java.util.random.RandomGenerator;

/// Integer noise of the discrete Laplace distribution with ε = 1, so that a published count hides any single event in
/// it.
///
/// `P(X = x) = (1 − q)/(1 + q) · q^|x|` with `q = e⁻¹` (Ghosh, Roughgarden and Sundararajan 2009): `P(0) = 0.46212`,
/// `P(±1) = 0.17000`, variance `2q/(1 − q)² = 1.84135`. Sampled exactly, from integers only (Canonne, Kamath and
/// Steinke
/// 2020): no floating-point number is involved, whose rounding could betray what the noise is to hide.
public final class DiscreteLaplace {

    private final RandomGenerator random;

    /// @param random the source of randomness; [java.security.SecureRandom] for anything that is published
    public DiscreteLaplace(RandomGenerator random) {
        this.random = random;
    }

    /// One draw: a whole number, in the unit of the count it is added to.
    public long sample() {
        while (true) {
            var negative = random.nextBoolean();
            var magnitude = geometric();
            if (!(negative && magnitude == 0)) {
                return negative ? -magnitude : magnitude;
            }
        }
    }

    /// The number of successes before the first failure, where a success has probability `e⁻¹`.
    private long geometric() {
        var successes = 0L;
        while (oneInE()) {
            successes++;
        }
        return successes;
    }

    /// True with probability `e⁻¹`: the sum 1 − 1 + 1/2 − 1/6 + … drawn term by term.
    private boolean oneInE() {
        var k = 1;
        while (random.nextInt(k) == 0) {
            k++;
        }
        return k % 2 == 1;
    }
}
