package eu.twops.evidence;

/// Counts of an outcome in two groups of a study, in the layout of metafor's `escalc`.
///
/// | group        | outcome | no outcome |
/// |--------------|---------|------------|
/// | intervention | `ai`    | `bi`       |
/// | comparison   | `ci`    | `di`       |
///
/// @param ai number of people with the outcome in the intervention group, at least 0
/// @param bi number without it in the intervention group, at least 0
/// @param ci number with it in the comparison group, at least 0
/// @param di number without it in the comparison group, at least 0
public record TwoByTwoTable(long ai, long bi, long ci, long di) {

    private static final double CONTINUITY_CORRECTION = 0.5;

    public TwoByTwoTable {
        if (ai < 0 || bi < 0 || ci < 0 || di < 0) {
            throw new IllegalArgumentException("counts cannot be negative");
        }
        if (ai + bi == 0 || ci + di == 0) {
            throw new IllegalArgumentException("each group needs at least one person");
        }
    }

    /// The log odds ratio, `ln(ai·di / (bi·ci))`, with variance `1/ai + 1/bi + 1/ci + 1/di` (Woolf 1955). Where a count
    /// is
    /// zero, one half is added to all four (Haldane 1940; Anscombe 1956), as metafor does by default.
    ///
    /// @return on the natural-log odds-ratio scale; below zero means fewer outcomes in the intervention group
    public EffectSize logOddsRatio() {
        var add = hasZero() ? CONTINUITY_CORRECTION : 0;
        var a = ai + add;
        var b = bi + add;
        var c = ci + add;
        var d = di + add;
        return new EffectSize(Math.log(a * d / (b * c)), 1 / a + 1 / b + 1 / c + 1 / d);
    }

    /// The log risk ratio, `ln((ai/n1) / (ci/n2))`, with variance `1/ai − 1/n1 + 1/ci − 1/n2` (Katz et al. 1978). Where
    /// a
    /// count is zero, one half is added to all four.
    ///
    /// @return on the natural-log risk-ratio scale; below zero means fewer outcomes in the intervention group
    /// @throws IllegalArgumentException when everyone in both groups has the outcome, so that the variance is zero
    public EffectSize logRiskRatio() {
        var add = hasZero() ? CONTINUITY_CORRECTION : 0;
        var a = ai + add;
        var c = ci + add;
        var n1 = a + bi + add;
        var n2 = c + di + add;
        return new EffectSize(Math.log(a / n1 / (c / n2)), 1 / a - 1 / n1 + 1 / c - 1 / n2);
    }

    /// The risk difference, `ai/n1 − ci/n2`, with variance `ai·bi/n1³ + ci·di/n2³`. Where a count is zero, one half is
    /// added
    /// to all four for the variance only, as metafor does.
    ///
    /// @return on the scale of proportions, −1 to 1; below zero means fewer outcomes in the intervention group
    public EffectSize riskDifference() {
        var add = hasZero() ? CONTINUITY_CORRECTION : 0;
        var difference = (double) ai / (ai + bi) - (double) ci / (ci + di);
        return new EffectSize(difference, share(ai + add, bi + add) + share(ci + add, di + add));
    }

    private static double share(double with, double without) {
        var all = with + without;
        return with * without / (all * all * all);
    }

    private boolean hasZero() {
        return ai == 0 || bi == 0 || ci == 0 || di == 0;
    }
}
