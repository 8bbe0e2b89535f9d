package eu.twops.directory;

import eu.twops.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Fills an empty directory with the starter data before the first page is served, so that a fresh installation leads
/// to
/// help at once.
@Lazy(false)
@Component
class StarterServices implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(StarterServices.class);

    private final ServiceImport imports;
    private final JsonMapper json;

    StarterServices(ServiceImport imports, JsonMapper json) {
        this.imports = imports;
        this.json = json;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!imports.isEmpty()) {
            return;
        }
        var report = imports.importServices(withTranslations(), false);
        if (report.refused()) {
            throw new IllegalStateException("the starter data is damaged: " + report.problems());
        }
        LOG.info("{} services of the starter data were taken in.", report.created());
    }

    /// The services with the translations of their descriptions, which lie in one file for each language.
    private byte[] withTranslations() {
        var file = (ObjectNode) json.readTree(read(new ClassPathResource("starter/directory/services.json")));
        for (var language : Language.values()) {
            var translations = new ClassPathResource("starter/directory/descriptions/" + language.code() + ".json");
            if (translations.exists()) {
                var wordings = json.readTree(read(translations));
                file.path("services").forEach(service -> translate((ObjectNode) service, language, wordings));
            }
        }
        return json.writeValueAsBytes(file);
    }

    private static void translate(ObjectNode service, Language language, JsonNode wordings) {
        var key =
                service.path("country").asString() + ": " + service.path("name").asString();
        var wording = wordings.path(key).asString("");
        if (!wording.isEmpty()) {
            service.withObjectProperty("description_translations").put(language.code(), wording);
        }
    }

    private static byte[] read(ClassPathResource file) {
        try (var in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file.getPath(), unreadable);
        }
    }
}
