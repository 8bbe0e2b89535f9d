package eu.twops.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import eu.twops.SiteTest;
import eu.twops.shared.Slug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class ServiceImportTest {

    @Autowired
    private ServiceImport imports;

    @Autowired
    private Services services;

    @Autowired
    private JdbcClient database;

    private static byte[] starter() throws IOException {
        try (var in = new ClassPathResource("starter/directory/services.json").getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String one(String name, String rest) {
        return """
                {"services": [{"name": "%s", "organisation": "Test organisation", "country": "DE",
                  "audiences": ["self-concern"], "channels": [{"type": "phone", "value": "0800 1234567", "hours": null}]%s}]}
                """.formatted(name, rest);
    }

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        var report = imports.importServices(starter(), false);
        assertThat(report.problems()).isEmpty();
        assertThat(report.unchanged()).isEqualTo(92);
        assertThat(report.created() + report.updated()).isZero();
    }

    @Test
    void theFileOfTheReferenceHoldsTheSameFacts() throws IOException {
        var file = Path.of(System.getProperty("twops.shared", "../../shared"), "data/help-services.json");
        assumeThat(file)
                .withFailMessage("reference data not found at %s: import of help-services.json skipped", file)
                .exists();
        var report = imports.importServices(Files.readAllBytes(file), true);
        assertThat(report.problems()).isEmpty();
        assertThat(report.created()).isZero();
        // The starter data states the limits of confidentiality where a source does; the reference file has no such
        // field.
        assertThat(report.updated()).isEqualTo(6);
        assertThat(report.unchanged()).isEqualTo(86);
    }

    @Test
    void aDryRunWritesNothing() {
        var report = imports.importServices(bytes(one("Dry run service", "")), true);
        assertThat(report.created()).isEqualTo(1);
        assertThat(services.find(new Slug("dry-run-service"))).isEmpty();
    }

    @Test
    void oneBadRecordHoldsBackTheWholeFile() {
        var file = """
                {"services": [
                  {"name": "Good service", "organisation": "O", "country": "DE", "audiences": ["self-concern"], "channels": []},
                  {"name": "Bad service", "organisation": "", "country": "XQ", "audiences": ["everybody"],
                   "channels": [{"type": "pigeon", "value": "x"}]}]}
                """;
        var report = imports.importServices(bytes(file), false);
        assertThat(report.refused()).isTrue();
        assertThat(report.problems())
                .hasSize(4)
                .allMatch(problem -> problem.startsWith("record 2 (Bad service)"))
                .anyMatch(problem -> problem.contains("\"XQ\" is not a country"))
                .anyMatch(problem -> problem.contains("\"everybody\" is not an audience"));
        assertThat(services.find(new Slug("good-service"))).isEmpty();
    }

    @Test
    void aDamagedFileIsRefusedWithTheLine() {
        assertThat(imports.importServices(bytes("{\"services\": [\n{\"name\": "), false)
                        .problems())
                .singleElement()
                .asString()
                .contains("not valid JSON near line 2");
        assertThat(imports.importServices(bytes("[]"), false).problems())
                .singleElement()
                .asString()
                .contains("no list \"services\"");
        assertThat(imports.importServices(new byte[] {(byte) 0xff, 0, 1, 2}, false)
                        .refused())
                .isTrue();
    }

    @Test
    void fileTricksAreRefusedWithASentence() {
        assertThat(imports.importServices(bytes("[".repeat(5_000)), false).problems())
                .singleElement()
                .asString()
                .contains("not JSON of a usual form");
        assertThat(imports.importServices(bytes("{\"services\": [" + "1".repeat(5_000) + "]}"), false)
                        .problems())
                .singleElement()
                .asString()
                .contains("the file is not");
        assertThat(imports.importServices(bytes(one("A\\u0000B", "")), false).problems())
                .anyMatch(problem -> problem.contains("control characters"));
        assertThat(imports.importServices(bytes(one("Closed", ", \"status\": \"closed\"")), false)
                        .problems())
                .singleElement()
                .asString()
                .contains("neither active nor unclear");
        assertThat(imports.importServices(bytes(one("Speaks", ", \"languages\": [\"klingon\"]")), false)
                        .problems())
                .singleElement()
                .asString()
                .contains("not a language code");
    }

    @Test
    void anImportDoesNotReopenWhatEditorsClosed() {
        imports.importServices(bytes(one("Paused service", "")), false);
        var paused = services.find(new Slug("paused-service")).orElseThrow();
        services.save(paused.closedForAWhile());
        imports.importServices(bytes(one("Paused service", ", \"free\": true")), false);
        assertThat(services.find(new Slug("paused-service")).orElseThrow().temporarilyClosed())
                .isTrue();
        database.sql("delete from directory_service where id = ?")
                .param(paused.id())
                .update();
    }

    @Test
    void theSameRecordTwiceInAFileIsAProblem() {
        var record =
                "{\"name\": \"Twice\", \"organisation\": \"O\", \"country\": \"DE\", \"audiences\": [\"survivor\"], \"channels\": []}";
        var report = imports.importServices(bytes("{\"services\": [" + record + "," + record + "]}"), false);
        assertThat(report.problems()).singleElement().asString().contains("twice");
    }

    @Test
    void anExcludedServiceIsNeverTakenIn() {
        var file = one("Closed service", "").stripTrailing();
        var withExclusion = file.substring(0, file.length() - 1)
                + ", \"excluded\": [{\"name\": \"Closed service\", \"country\": \"DE\", \"reason\": \"closed\"}]}";
        var report = imports.importServices(bytes(withExclusion), false);
        assertThat(report.excluded()).isEqualTo(1);
        assertThat(services.find(new Slug("closed-service"))).isEmpty();
    }

    @Test
    void aChangeIsWrittenDownWithWhatWasThereBefore() {
        imports.importServices(bytes(one("Changing service", ", \"free\": false")), false);
        var id = services.find(new Slug("changing-service")).orElseThrow().id();
        imports.importServices(bytes(one("Changing service", ", \"free\": true")), false);
        assertThat(services.find(new Slug("changing-service")).orElseThrow().free())
                .isEqualTo(Answer.YES);
        assertThat(database.sql(
                                "select previous_value || ' > ' || replacement_value from directory_change where service_id = ? and last_action_type = 'update'")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("no > yes");
        database.sql("delete from directory_service where id = ?").param(id).update();
    }

    @Test
    void scriptsAndOddSchemesNeverBecomeLinks() {
        var file = one("Odd links", "")
                .replace("\"phone\", \"value\": \"0800 1234567\"", "\"chat\", \"value\": \"javascript:alert(1)\"");
        assertThat(imports.importServices(bytes(file), true).problems())
                .singleElement()
                .asString()
                .contains("is not a web address");
    }
}
