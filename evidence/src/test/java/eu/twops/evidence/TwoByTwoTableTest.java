package eu.twops.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Published numbers: Colditz et al. (1994), BCG vaccine trials, trial 1 (Aronson 1948), as in the documentation of
/// metafor.
class TwoByTwoTableTest {

    private final TwoByTwoTable aronson = new TwoByTwoTable(4, 119, 11, 128);

    @Test
    void theLogRiskRatioIsThePublishedOne() {
        var effect = aronson.logRiskRatio();
        assertThat(effect.yi()).isCloseTo(-0.8893, within(0.00005));
        assertThat(effect.vi()).isCloseTo(0.3256, within(0.00005));
    }

    @Test
    void theLogOddsRatioIsThePublishedOne() {
        var effect = aronson.logOddsRatio();
        assertThat(effect.yi()).isCloseTo(-0.9387, within(0.00005));
        assertThat(effect.vi()).isCloseTo(0.3571, within(0.00005));
    }

    @Test
    void exchangingTheGroupsTurnsTheSign() {
        var turned = new TwoByTwoTable(11, 128, 4, 119);
        assertThat(turned.logOddsRatio().yi()).isCloseTo(-aronson.logOddsRatio().yi(), within(1e-12));
        assertThat(turned.riskDifference().yi())
                .isCloseTo(-aronson.riskDifference().yi(), within(1e-12));
        assertThat(turned.riskDifference().vi())
                .isCloseTo(aronson.riskDifference().vi(), within(1e-12));
    }

    @Test
    void aZeroIsCorrectedByOneHalf() {
        var effect = new TwoByTwoTable(0, 10, 5, 5).logOddsRatio();
        assertThat(effect.yi()).isCloseTo(Math.log(0.5 * 5.5 / (10.5 * 5.5)), within(1e-12));
        assertThat(effect.vi()).isCloseTo(1 / 0.5 + 1 / 10.5 + 1 / 5.5 + 1 / 5.5, within(1e-12));
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new TwoByTwoTable(-1, 1, 1, 1)).hasMessageContaining("negative");
        assertThatThrownBy(() -> new TwoByTwoTable(0, 0, 1, 1)).hasMessageContaining("at least one person");
    }
}
