package eu.twops.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void theSiteSpeaksTheOfficialLanguagesOfTheUnionAndThreeMore() {
        assertThat(Language.values()).hasSize(27);
        assertThat(Language.AR.rightToLeft()).isTrue();
        assertThat(Language.find("nb")).hasValue(Language.NB);
        assertThat(Language.find("DE")).isEmpty();
    }

    @Test
    void aLongerTagFallsBackToTheShorterOne() {
        Map.of("pt-BR", Language.PT, "zh-Hant-TW, sv-FI;q=0.5", Language.SV, "uk-x-private", Language.UK)
                .forEach((header, language) ->
                        assertThat(Language.accepted(header)).isEqualTo(language));
    }

    @Test
    void rubbishMeansEnglish() {
        for (var header : new String[] {"", ";", "de;q=abc", "\u0000", "a".repeat(5_000), "---", "*"}) {
            assertThat(Language.accepted(header)).isEqualTo(Language.EN);
        }
    }

    @Test
    void idsFollowFromNames() {
        assertThat(Identifiers.fromUrl("urn:2ps:service:INT:Troubled Desire"))
                .hasToString("8634a535-6e8f-5050-9755-e6964c5320d6");
        assertThat(Identifiers.fromUrl("urn:2ps:service:GB:Stop It Now helpline (UK)"))
                .hasToString("d8740841-9e45-54ff-91be-1be785c2f664");
        assertThat(Identifiers.fromUrl("urn:2ps:service:FI:Välitä! sexual violence services"))
                .hasToString("4cb040a6-ae2d-511c-8ad8-d7105f1e4f4f");
    }

    @Test
    void webAddressesAreOfTheWebOnly() {
        assertThat(WebAddress.find("www.example.org/a")).hasValue(new WebAddress("https://www.example.org/a"));
        for (var other :
                new String[] {"javascript:alert(1)", "https://user@example.org", "ftp://example.org", "localhost", ""
                }) {
            assertThat(WebAddress.find(other)).as(other).isEmpty();
        }
    }

    @Test
    void slugsAreMadeOfTitlesInAnyScript() {
        assertThat(Slug.from("Välitä! sexual violence services")).hasValue(new Slug("valita-sexual-violence-services"));
        assertThat(Slug.from("!!!")).isEmpty();
    }
}
