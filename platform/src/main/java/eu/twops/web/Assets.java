package eu.twops.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The stylesheet, the one script and the icon. The stylesheet is put together from the layers and the styles that lie
/// beside their components, so that deleting a component deletes its styles.
@Component
class Assets {

    private final Asset stylesheet;
    private final Asset script;
    private final Asset icon;
    private final Map<String, Asset> byPath;

    Assets() {
        this.stylesheet = Asset.of(stylesheetText(), "css", "text/css;charset=utf-8");
        this.script = Asset.of(read(new ClassPathResource("web/page.js")), "js", "text/javascript;charset=utf-8");
        this.icon = Asset.of(read(new ClassPathResource("web/icon.svg")), "svg", "image/svg+xml");
        this.byPath = List.of(stylesheet, script, icon).stream()
                .collect(Collectors.toUnmodifiableMap(Asset::path, Function.identity()));
    }

    Asset stylesheet() {
        return stylesheet;
    }

    Asset script() {
        return script;
    }

    Asset icon() {
        return icon;
    }

    Optional<Asset> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private static byte[] stylesheetText() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(read(new ClassPathResource("web/base.css")));
        Arrays.stream(components())
                .sorted(Comparator.comparing(Assets::name))
                .map(Assets::read)
                .forEach(whole::writeBytes);
        whole.writeBytes(read(new ClassPathResource("web/last.css")));
        return slim(whole.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /// Comments and needless white space cost every reader bytes.
    private static String slim(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .replace(";}", "}")
                .replace(": ", ":")
                .strip();
    }

    private static Resource[] components() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:design/**/*.css");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list the styles of the components", unreadable);
        }
    }

    private static String name(Resource resource) {
        return Optional.ofNullable(resource.getFilename()).orElse("");
    }

    private static byte[] read(Resource resource) {
        try (var in = resource.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + resource.getDescription(), unreadable);
        }
    }
}
