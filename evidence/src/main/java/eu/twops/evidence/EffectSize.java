package eu.twops.evidence;

/// The effect a study observed, with its sampling variance, both on the scale the computing method names.
///
/// @param yi the observed effect
/// @param vi its sampling variance, on the squared scale of `yi`; greater than zero
public record EffectSize(double yi, double vi) {

    public EffectSize {
        if (!Double.isFinite(yi) || !(vi > 0) || !Double.isFinite(vi)) {
            throw new IllegalArgumentException("an effect size needs a finite value and a positive, finite variance");
        }
    }

    /// The standard error of the effect: the square root of its sampling variance, on the scale of `yi`.
    public double standardError() {
        return Math.sqrt(vi);
    }
}
