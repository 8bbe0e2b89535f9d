package eu.twops.directory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.twops.directory.Finding.Group;
import eu.twops.operations.TestDatabase;
import eu.twops.shared.Country;
import eu.twops.shared.Language;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Fixture B of the reference: every record but the doubtful ones confirmed today, nothing unconfirmed shown.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"twops.directory.show-unverified=false", "twops.examples=false"})
@ContextConfiguration(initializers = TestDatabase.class)
class FinderVectorsTest {

    @Autowired
    private Finder finder;

    @Autowired
    private Services services;

    @Autowired
    private Listing listing;

    @Autowired
    private Clock clock;

    private static boolean confirmed;

    @BeforeEach
    void confirmAllButTheDoubtful() {
        if (!confirmed) {
            var today = today();
            for (var service : services.all()) {
                if (service.doubt().isEmpty()) {
                    services.save(service.published());
                    services.confirm(service.id(), new Verification(today, "desk", "desk"));
                }
            }
            confirmed = true;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    static Stream<Arguments> cells() throws IOException {
        var cells = vectors().path("cells");
        var arguments = new ArrayList<Arguments>();
        cells.properties()
                .forEach(audience -> audience.getValue()
                        .properties()
                        .forEach(country ->
                                arguments.add(Arguments.of(audience.getKey(), country.getKey(), country.getValue()))));
        return arguments.stream();
    }

    private static JsonNode vectors() throws IOException {
        try (var in = new ClassPathResource("directory/directory-vectors.json").getInputStream()) {
            return JsonMapper.builder().build().readTree(in).path("coverage_fixture_b");
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("cells")
    void theStateAndSizeOfEachCellAreThoseOfTheReference(String audienceCode, String countryCode, JsonNode expected) {
        var audience = Audience.find(audienceCode).orElseThrow();
        var country = Country.find(countryCode).orElseThrow();
        var findings = finder.find(audience, country, Choices.NONE, Language.EN);
        assertThat(findings.coverage())
                .isEqualTo(Coverage.valueOf(expected.path("state").asString().toUpperCase(java.util.Locale.ROOT)));
        assertThat(findings.in(Group.IN_COUNTRY)).hasSize(expected.path("g1").asInt());
        assertThat(findings.in(Group.NEIGHBOURING)).hasSize(expected.path("g2").asInt());
        assertThat(findings.in(Group.INTERNATIONAL)).hasSize(expected.path("g3").asInt());
    }

    @Test
    void asManyServicesAreListableAsTheReferenceSays() throws IOException {
        var all = services.all();
        var listable = all.stream()
                .filter(service -> listing.listable(service, today()))
                .toList();
        assertThat(listable).hasSize(vectors().path("listable").asInt());
        var without = all.stream()
                .filter(service -> service.channels().stream().noneMatch(Channel::usable))
                .toList();
        assertThat(without).hasSize(vectors().path("without_usable_channel").asInt());
    }

    @Test
    void polandGetsThreeInternationalEntriesAndTwoLinesForOthers() {
        var findings = finder.find(Audience.SELF_CONCERN, Country.PL, Choices.NONE, Language.PL);
        assertThat(names(findings.in(Group.INTERNATIONAL)))
                .containsExactlyInAnyOrder("Troubled Desire", "ReDirection Self-Help Program", "PedoHelp");
        assertThat(findings.in(Group.OTHER_AUDIENCES)).hasSize(2);
        assertThat(findings.shown())
                .noneMatch(finding -> finding.group() != Group.OTHER_AUDIENCES && (finding.speaks("pl")));
    }

    @Test
    void lithuaniaAndSwedenHaveOneLineForOthers() {
        for (var country : List.of(Country.LT, Country.SE)) {
            assertThat(finder.find(Audience.SELF_CONCERN, country, Choices.NONE, Language.EN)
                            .in(Group.OTHER_AUDIENCES))
                    .hasSize(1);
        }
    }

    @Test
    void aPageNeverChangesTheOrderOfTheGroups() {
        for (var audience : Audience.values()) {
            for (var country : Country.values()) {
                var groups = finder.find(audience, country, Choices.NONE, Language.DE).all().stream()
                        .map(Finding::group)
                        .toList();
                assertThat(groups).isSorted();
            }
        }
    }

    @Test
    void whatIsClosedForAWhileComesLastAndDoesNotCount() {
        var service = services.find(UUID.fromString("8634a535-6e8f-5050-9755-e6964c5320d6"))
                .orElseThrow();
        services.save(service.closedForAWhile());
        try {
            var findings = finder.find(Audience.SELF_CONCERN, Country.PL, Choices.NONE, Language.DE);
            assertThat(findings.in(Group.INTERNATIONAL).getLast().service().name())
                    .isEqualTo("Troubled Desire");
        } finally {
            services.save(service);
        }
    }

    @Test
    void aClosedServiceOfTheCountryComesAfterThoseOfTheWorldWhereItIsTheOnlyOne() {
        var service = services.all().stream()
                .filter(one -> one.name().equals("Bryd Cirklen"))
                .findFirst()
                .orElseThrow();
        services.save(service.closedForAWhile());
        try {
            var findings = finder.find(Audience.SELF_CONCERN, Country.DK, Choices.NONE, Language.DA);
            assertThat(findings.coverage()).isEqualTo(Coverage.INTERNATIONAL_ONLY);
            assertThat(findings.in(Group.IN_COUNTRY)).hasSize(1);
        } finally {
            services.save(service);
        }
    }

    @Test
    void choicesThatNothingFulfilsKeepTheListAndSayWhatIsMissing() {
        var wish = new Choices(List.of(ChannelType.SMS), List.of(), null, List.of(), false, false, List.of(), false);
        var findings = finder.find(Audience.SELF_CONCERN, Country.DE, wish, Language.DE);
        assertThat(findings.nothingMatches()).isTrue();
        assertThat(findings.shown())
                .isNotEmpty()
                .allMatch(finding -> finding.unmet().contains(Finding.Wish.CHANNEL));
    }

    @Test
    void choicesOfOneKindAreAlternativesAndKindsAddUp() {
        var phoneOrChat = new Choices(
                List.of(ChannelType.PHONE, ChannelType.CHAT),
                List.of("fr"),
                null,
                List.of(),
                false,
                false,
                List.of(),
                false);
        var findings = finder.find(Audience.SELF_CONCERN, Country.BE, phoneOrChat, Language.FR);
        assertThat(findings.matching())
                .isNotEmpty()
                .allMatch(finding -> finding.service().languages().contains("fr"))
                .allMatch(finding -> finding.channels().stream()
                        .anyMatch(channel -> channel.channel().type() == ChannelType.PHONE
                                || channel.channel().type() == ChannelType.CHAT));
    }

    @Test
    void aYoungPersonWorriedAboutThemselvesSeesServicesForBothFirst() {
        var young = new Choices(List.of(), List.of(), Choices.Age.UNDER18, List.of(), false, false, List.of(), false);
        var own = finder.find(Audience.SELF_CONCERN, Country.FI, young, Language.FI)
                .in(Group.IN_COUNTRY);
        assertThat(own.getFirst().service().audiences()).contains(Audience.SELF_CONCERN, Audience.YOUNG_PERSON);
        assertThat(own).anyMatch(finding -> !finding.service().isFor(Audience.SELF_CONCERN));
    }

    private static List<String> names(List<Finding> findings) {
        return findings.stream().map(finding -> finding.service().name()).toList();
    }
}
