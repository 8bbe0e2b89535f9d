package eu.twops.directory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.twops.directory.PhoneNumber.Verdict;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PhoneNumberTest {

    static Stream<Arguments> vectors() {
        return DirectoryVectors.section("phones", "country", "text");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aNumberOfTheStarterDataIsJudgedAndDialledAsMeasured(JsonNode vector) {
        var number = PhoneNumber.of(
                vector.required("text").asString(), vector.required("country").asString());

        assertThat(word(number.verdict())).isEqualTo(vector.required("verdict").asString());
        assertThat(type(number.verdict())).isEqualTo(vector.path("type").asString(""));
        assertThat(number.tel()).isEqualTo(vector.required("tel").asString());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void whatIsShownIsWhatWasWritten(JsonNode vector) {
        var text = vector.required("text").asString();

        assertThat(PhoneNumber.of(text, vector.required("country").asString()).raw())
                .isEqualTo(text);
    }

    @Test
    void freephoneAndShortNumbersEndAtTheBorder() {
        var freephone = PhoneNumber.of("0800 22 55 530", "DE");
        var shortNumber = PhoneNumber.of("116 111", "DE");
        var unknown = PhoneNumber.of("1056", "GR");

        assertThat(freephone.callableFrom("DE")).isTrue();
        assertThat(freephone.callableFrom("AT")).isFalse();
        assertThat(shortNumber.callableFrom("DE")).isTrue();
        assertThat(shortNumber.callableFrom("AT")).isFalse();
        assertThat(unknown.findOnlyCountry()).contains("GR");
    }

    @Test
    void otherNumbersCanBeCalledFromEverywhere() {
        assertThat(PhoneNumber.of("01 522 4300", "IE").callableFrom("PL")).isTrue();
        assertThat(PhoneNumber.of("0840 740 640", "CH").callableFrom("PL")).isTrue();
        assertThat(PhoneNumber.of("+800 1234 5678", "CH").callableFrom("PL")).isTrue();
    }

    @Test
    void anInternationalNumberBelongsToItsOwnCountry() {
        assertThat(PhoneNumber.of("+44 1372 847 161", "IE").findRegion()).contains("GB");
        assertThat(PhoneNumber.of("+41 58 261 61 61", "LI").findRegion()).contains("CH");
        assertThat(PhoneNumber.of("+800 1234 5678", "CH").findRegion()).isEmpty();
        assertThat(PhoneNumber.of("147", "LI").findRegion()).isEmpty();
    }

    @Test
    void anExtensionIsDialledToo() {
        assertThat(PhoneNumber.of("01 522 4300 ext. 12", "IE").tel()).isEqualTo("tel:+35315224300;ext=12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "+", "call us", "++49", "\"0800\"", "12345678901234567890123", "0800\u0000"})
    void nothingIsRefused(String text) {
        assertThat(PhoneNumber.of(text, "DE").verdict()).isEqualTo(new Verdict.Unknown());
        assertThat(PhoneNumber.of(text, "INT").tel()).matches("tel:[+*#0-9]*");
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid _ -> "number";
            case Verdict.ShortNumber _ -> "short_number";
            case Verdict.Unknown _ -> "unknown";
        };
    }

    private static String type(Verdict verdict) {
        return verdict instanceof Verdict.Valid(var type, var _) ? type.name() : "";
    }
}
