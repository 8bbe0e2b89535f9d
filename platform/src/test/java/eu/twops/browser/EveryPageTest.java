package eu.twops.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import eu.twops.shared.Language;
import eu.twops.web.PublicPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every type of page, in every language: no barrier that axe can find, nothing stored, nothing asked of anyone else.
@BrowserTest
class EveryPageTest {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    private String address(Language language, String path) {
        return "http://localhost:" + port + "/" + language.code() + path;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void axeFindsNothing(Language language) {
        try (var context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBypassCSP(true)
                        .setViewportSize(1100, 6000)
                        .setColorScheme(ColorScheme.LIGHT))) {
            var page = context.newPage();
            var paths = Stream.concat(PublicPaths.pages(), Stream.of("/nowhere"));
            paths.forEach(path -> assertNoBarrier(page, address(language, path)));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "AR", "DE"})
    void axeFindsNothingInTheDarkOnAPhone(Language language) {
        try (var context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBypassCSP(true)
                        .setViewportSize(360, 16000)
                        .setColorScheme(ColorScheme.DARK))) {
            var page = context.newPage();
            PublicPaths.pages().forEach(path -> assertNoBarrier(page, address(language, path)));
        }
    }

    /// The viewport is taller than any page, so that the leave link, which floats, lies over nothing: axe cannot judge
    /// the contrast of what is covered.
    private static void assertNoBarrier(Page page, String address) {
        page.navigate(address);
        page.evaluate("document.querySelectorAll('main details').forEach(details => { details.open = true; })");
        // What a table scrolls out of sight cannot be judged either; its cells are judged on the wide screen.
        var narrow = page.viewportSize().width < 500;
        var axe = new AxeBuilder(page).withTags(STANDARDS);
        var results = (narrow ? axe.exclude(".tw-table-wrap td") : axe).analyze();
        assertThat(described(results.getViolations()))
                .as("violations on " + address)
                .isEmpty();
        assertThat(described(results.getIncomplete()))
                .as("undecided on " + address)
                .isEmpty();
    }

    private static List<String> described(List<Rule> rules) {
        return rules.stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml() + " "
                                        + node.getAny().stream()
                                                .map(check -> check.getMessage())
                                                .toList())
                                .toList())
                .toList();
    }

    static Stream<String> pages() {
        return Stream.concat(PublicPaths.pages(), Stream.of("/nowhere"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageTakesThreeRequestsOfOurOwnAndStoresNothing(String path) {
        for (var language : List.of(Language.EN, Language.MT, Language.AR)) {
            try (var context = Chromium.browser().newContext()) {
                var page = context.newPage();
                var requests = new ArrayList<String>();
                var messages = new ArrayList<String>();
                page.onRequest(request -> requests.add(request.url()));
                page.onConsoleMessage(message -> {
                    if (!path.equals("/nowhere")) {
                        messages.add(message.text());
                    }
                });
                page.onPageError(messages::add);
                page.navigate(address(language, path));
                page.waitForLoadState();
                assertThat(requests)
                        .hasSizeLessThanOrEqualTo(3)
                        .allMatch(url -> url.startsWith("http://localhost:" + port + "/"));
                assertThat(messages).isEmpty();
                assertNothingStored(context, page);
            }
        }
    }

    private static void assertNothingStored(BrowserContext context, Page page) {
        assertThat(context.cookies()).isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        assertThat(page.evaluate("async () => (await indexedDB.databases()).length"))
                .isEqualTo(0);
        assertThat(page.evaluate("async () => window.caches ? (await caches.keys()).length : 0"))
                .isEqualTo(0);
        assertThat(
                        page.evaluate(
                                "async () => navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0"))
                .isEqualTo(0);
    }

    @Test
    void nothingIsStoredAlongAWholeWayWithAndWithoutScript() {
        for (var script : new boolean[] {true, false}) {
            try (var context =
                    Chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script))) {
                var page = context.newPage();
                PublicPaths.pages().forEach(path -> page.navigate(address(Language.DE, path)));
                assertThat(context.cookies()).isEmpty();
                assertThat(context.storageState()).contains("\"origins\":[]");
            }
        }
    }
}
