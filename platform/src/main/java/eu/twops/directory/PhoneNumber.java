package eu.twops.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Optional;

/// A telephone number as a provider writes it, with what the numbering plans say about it.
///
/// @param raw the text as given; what is shown to people
/// @param country whose plan it was read with, by its ISO 3166-1 code
/// @param tel the link that dials it: international only where the number is known to be valid
record PhoneNumber(String raw, String country, Verdict verdict, String tel) {

    private static final String EVERYWHERE = "001";

    /// Reading a number takes microseconds, and a page reads the same ones again and again.
    private static final Cache<Written, PhoneNumber> READ =
            Caffeine.newBuilder().maximumSize(10_000).build();

    private record Written(String raw, String country) {}

    /// What the numbering plans know of a number.
    sealed interface Verdict {
        /// A valid number.
        ///
        /// @param type such as `TOLL_FREE` or `SHARED_COST`; no proof of what a call costs
        /// @param region the country it belongs to; `001` for numbers of no country
        record Valid(PhoneNumberType type, String region) implements Verdict {}

        /// A short number of the country.
        record ShortNumber() implements Verdict {}

        /// The plans do not know it. It may well work: some help lines are missing from them.
        record Unknown() implements Verdict {}
    }

    /// Reads a number. Nothing is refused.
    static PhoneNumber of(String raw, String country) {
        return READ.get(new Written(raw, country), PhoneNumber::read);
    }

    boolean callableFrom(String caller) {
        return findOnlyCountry().map(caller::equals).orElse(true);
    }

    /// The one country it can be called from; empty where it can be called from everywhere. Freephone and
    /// short numbers end at the border, and so does a number that cannot be made international.
    Optional<String> findOnlyCountry() {
        return switch (verdict) {
            case Verdict.Valid(var type, var region)
            when type == PhoneNumberType.TOLL_FREE -> Optional.of(region).filter(home -> !home.equals(EVERYWHERE));
            case Verdict.Valid _ -> Optional.empty();
            case Verdict.ShortNumber _ -> Optional.of(country);
            case Verdict.Unknown _ -> raw.strip().startsWith("+") ? Optional.empty() : Optional.of(country);
        };
    }

    /// The country a valid number belongs to; empty where it is none of one country.
    Optional<String> findRegion() {
        return verdict instanceof Verdict.Valid(var _, var region) && !region.equals(EVERYWHERE)
                ? Optional.of(region)
                : Optional.empty();
    }

    private static PhoneNumber read(Written written) {
        var plans = PhoneNumberUtil.getInstance();
        try {
            var number = plans.parse(written.raw, written.country);
            return new PhoneNumber(written.raw, written.country, judge(number, written.country), tel(number, written));
        } catch (NumberParseException _) {
            return new PhoneNumber(written.raw, written.country, new Verdict.Unknown(), dialled(written.raw));
        }
    }

    private static Verdict judge(Phonenumber.PhoneNumber number, String country) {
        var plans = PhoneNumberUtil.getInstance();
        if (plans.isValidNumber(number)) {
            return new Verdict.Valid(plans.getNumberType(number), plans.getRegionCodeForNumber(number));
        }
        return ShortNumberInfo.getInstance().isValidShortNumberForRegion(number, country)
                ? new Verdict.ShortNumber()
                : new Verdict.Unknown();
    }

    private static String tel(Phonenumber.PhoneNumber number, Written written) {
        var plans = PhoneNumberUtil.getInstance();
        if (!plans.isValidNumber(number)) {
            return dialled(written.raw);
        }
        var extension = number.hasExtension() ? ";ext=" + number.getExtension() : "";
        return "tel:" + plans.format(number, PhoneNumberFormat.E164) + extension;
    }

    private static String dialled(String raw) {
        return "tel:" + PhoneNumberUtil.normalizeDiallableCharsOnly(raw);
    }
}
