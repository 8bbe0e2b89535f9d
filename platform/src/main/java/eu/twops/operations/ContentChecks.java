package eu.twops.operations;

import eu.twops.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// What the doctor looks for in what the site says.
final class ContentChecks {

    private static final String ENGLISH = "_en.properties";

    private ContentChecks() {}

    /// Whether every module speaks every language.
    static Check languages() {
        var missing = Arrays.stream(Language.values())
                .filter(language -> !speaksEverywhere(language))
                .map(Language::code)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Check.ok("languages", Language.values().length + " are complete")
                : Check.warning(
                        "languages", "wordings are missing in %s; readers get English there".formatted(missing));
    }

    /// Whether the site still shows what awaits confirmation or review.
    static Check examples(boolean shown) {
        return shown
                ? Check.warning(
                        "examples",
                        "content that awaits confirmation or review is shown, labelled; before going live set TWOPS_EXAMPLES=false")
                : Check.ok("examples", "only confirmed and reviewed content is public");
    }

    private static boolean speaksEverywhere(Language language) {
        return modules().stream()
                .allMatch(module ->
                        ContentChecks.class.getResource("/messages/%s_%s.properties".formatted(module, language.code()))
                                != null);
    }

    private static List<String> modules() {
        try {
            var english = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + ENGLISH);
            return Arrays.stream(english)
                    .map(Resource::getFilename)
                    .flatMap(name -> Optional.ofNullable(name).stream())
                    .map(name -> name.replace(ENGLISH, ""))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
