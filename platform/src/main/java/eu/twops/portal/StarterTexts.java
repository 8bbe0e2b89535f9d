package eu.twops.portal;

import eu.twops.shared.Language;
import eu.twops.shared.Slug;
import eu.twops.shared.WebAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Reads the starter texts, one file for each text and language: front matter between two lines of `---`, then
/// Markdown.
final class StarterTexts {

    private StarterTexts() {}

    static List<Edition> read() {
        var editions = new ArrayList<Edition>();
        var resolver = new PathMatchingResourcePatternResolver();
        for (var kind : Kind.values()) {
            for (var folder : slugs(resolver, kind)) {
                for (var language : Language.values()) {
                    var file = new ClassPathResource(
                            "starter/%s/%s/%s.md".formatted(kind.path(), folder.value(), language.code()));
                    if (file.exists()) {
                        editions.add(edition(kind, folder, language, text(file)));
                    }
                }
            }
        }
        return List.copyOf(editions);
    }

    private static List<Slug> slugs(PathMatchingResourcePatternResolver resolver, Kind kind) {
        try {
            var found = new ArrayList<Slug>();
            for (var file : resolver.getResources("classpath:starter/" + kind.path() + "/*/en.md")) {
                var path = file.getURL().getPath().split("/");
                found.add(new Slug(path[path.length - 2]));
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list the starter texts", unreadable);
        }
    }

    static Edition edition(Kind kind, Slug slug, Language language, String text) {
        var end = text.indexOf("\n---", 3);
        if (!text.startsWith("---\n") || end < 0) {
            throw new IllegalArgumentException(
                    "%s/%s/%s.md has no front matter".formatted(kind.path(), slug, language.code()));
        }
        var matter = frontMatter(text.substring(4, end));
        return new Edition(
                kind,
                slug,
                language,
                matter.getOrDefault("title", ""),
                matter.getOrDefault("summary", ""),
                !"unreviewed".equals(matter.get("status")),
                "true".equals(matter.get("example")),
                Optional.ofNullable(matter.get("date")).map(LocalDate::parse).orElse(null),
                Integer.parseInt(matter.getOrDefault("order", "0")),
                matter.getOrDefault("group", ""),
                Optional.ofNullable(matter.get("link")).map(WebAddress::new).orElse(null),
                matter.getOrDefault("licence", ""),
                text.substring(text.indexOf('\n', end + 1) + 1).strip());
    }

    private static Map<String, String> frontMatter(String lines) {
        var matter = new HashMap<String, String>();
        lines.lines().forEach(line -> {
            var colon = line.indexOf(':');
            if (colon > 0) {
                matter.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        });
        return matter;
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file.getDescription(), unreadable);
        }
    }
}
