package eu.twops.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The readable, stable name of a thing in a path: lower-case ASCII letters, digits and single hyphens, at most 80.
public record Slug(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    public Slug {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "not a slug: lower-case letters, digits and hyphens, at most " + LONGEST);
        }
    }

    public static Optional<Slug> find(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches()
                ? Optional.of(new Slug(text))
                : Optional.empty();
    }

    /// A slug made from a title: accents dropped, everything else but letters and digits turned into hyphens.
    /// Empty where nothing of the title can be kept.
    public static Optional<Slug> from(String title) {
        var plain = Folding.fold(Normalizer.normalize(title, Normalizer.Form.NFC))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-[^-]*$", "") : plain;
        return find(cut);
    }

    @Override
    public String toString() {
        return value;
    }
}
