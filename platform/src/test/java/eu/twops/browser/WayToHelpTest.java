package eu.twops.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The ways people come to help and leave again: by keyboard alone, without JavaScript, on a narrow screen, on paper.
@BrowserTest
class WayToHelpTest {

    @LocalServerPort
    private int port;

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions();
    }

    @Test
    void withoutJavaScriptTwoClicksAndAChoiceLeadToAService() {
        try (var context = Chromium.browser().newContext(options().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate(address("/en"));
            page.click("a.tw-door >> nth=0");
            assertThat(page.url()).endsWith("/en/help/me");
            page.selectOption("select[name=country]", "cz");
            page.click("form button[type=submit]");
            assertThat(page.url()).endsWith("/en/help/me/cz");
            page.click(".tw-filters summary");
            page.click("a.tw-chip >> nth=1");
            assertThat(page.url()).endsWith("?anonymous=yes");
            assertThat(page.locator("a.tw-chip[aria-current=true]").count()).isEqualTo(1);
            page.click(".tw-service-name a >> nth=0");
            assertThat(page.locator("h1").innerText()).isEqualTo("Parafilik");
            assertThat(page.locator("a[href^='tel:']").count()).isPositive();
        }
    }

    @Test
    void withoutJavaScriptMenusOpenAndTheLanguageChangesOnThePage() {
        try (var context = Chromium.browser()
                .newContext(options().setJavaScriptEnabled(false).setViewportSize(360, 740))) {
            var page = context.newPage();
            page.navigate(address("/en/prevention"));
            page.click(".tw-nav-small summary");
            assertThat(page.locator(".tw-nav-small nav a").first().isVisible()).isTrue();
            page.click(".tw-languages summary");
            page.click(".tw-languages a[hreflang=lv]");
            assertThat(page.url()).endsWith("/lv/prevention");
        }
    }

    @Test
    void byKeyboardAloneLeavingComesFirstThenSkippingThenTheWayToHelp() {
        try (var context = Chromium.browser().newContext(options().setViewportSize(1100, 800))) {
            var page = context.newPage();
            page.navigate(address("/en"));
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("leave");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("tw-skip");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("tw-door");
            page.keyboard().press("Enter");
            page.waitForURL("**/en/help/me");
            tabTo(page, "country");
            page.keyboard().type("Czech");
            tabTo(page, "BUTTON");
            page.keyboard().press("Enter");
            page.waitForURL("**/en/help/me/cz");
        }
    }

    private static String focused(Page page) {
        return page.evaluate("document.activeElement.id || document.activeElement.tagName")
                .toString();
    }

    private static void tabTo(Page page, String target) {
        for (var presses = 0; presses < 40; presses++) {
            page.keyboard().press("Tab");
            if (focused(page).equals(target)) {
                return;
            }
        }
        throw new AssertionError(target + " cannot be reached by Tab");
    }

    @Test
    void everyFocusIsVisible() {
        try (var context = Chromium.browser().newContext(options().setViewportSize(1100, 800))) {
            var page = context.newPage();
            page.navigate(address("/en/help/me/cz"));
            for (var presses = 0; presses < 40; presses++) {
                page.keyboard().press("Tab");
                var outline = page.evaluate("() => { const s = getComputedStyle(document.activeElement);"
                        + " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; }");
                assertThat(outline).as(focused(page) + " after " + presses).isEqualTo(true);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/de",
                "/de/help/me",
                "/de/help/me/pl",
                "/el/help/me/gr",
                "/fi/services/parafilik",
                "/ar/help/me/de",
                "/de/prevention",
                "/hu/faq",
                "/mt/news",
                "/de/nowhere",
                "/bg/articles/three-stages-of-prevention"
            })
    void nothingIsCutOffAt320Pixels(String path) {
        try (var context = Chromium.browser().newContext(options().setViewportSize(320, 640))) {
            var page = context.newPage();
            page.navigate(address(path));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/en/help/me/de", "/ar/help/me/de", "/de/nowhere", "/en/services/parafilik"})
    void leavingIsAlwaysInViewAndNeverCovered(String path) {
        try (var context = Chromium.browser().newContext(options().setViewportSize(320, 256))) {
            var page = context.newPage();
            page.navigate(address(path));
            for (var scroll : List.of("0", "document.body.scrollHeight / 2", "document.body.scrollHeight")) {
                page.evaluate("window.scrollTo(0, " + scroll + ")");
                var onTop = page.evaluate("""
                        () => {
                          const box = document.getElementById('leave').getBoundingClientRect();
                          const inside = box.left >= 0 && box.top >= 0 && box.right <= 320 && box.bottom <= 256;
                          const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                          return inside && box.width >= 44 && box.height >= 44 && !!there.closest('#leave');
                        }
                        """);
                assertThat(onTop).as("%s scrolled to %s", path, scroll).isEqualTo(true);
            }
        }
    }

    @Test
    void theEndOfAPageIsNeverUnderTheLeaveLink() {
        try (var context = Chromium.browser().newContext(options().setViewportSize(320, 640))) {
            var page = context.newPage();
            page.navigate(address("/en/help/me/de"));
            page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
            var clear = page.evaluate("""
                    () => {
                      const leave = document.getElementById('leave').getBoundingClientRect();
                      const links = [...document.querySelectorAll('footer a')].map(a => a.getBoundingClientRect());
                      return links.every(box => box.bottom <= leave.top || box.right <= leave.left || box.left >= leave.right);
                    }
                    """);
            assertThat(clear).isEqualTo(true);
        }
    }

    @Test
    void arabicIsWrittenFromTheRight() {
        try (var context = Chromium.browser().newContext(options().setViewportSize(1100, 800))) {
            var page = context.newPage();
            page.navigate(address("/ar/help/me/de"));
            assertThat(page.getAttribute("html", "dir")).isEqualTo("rtl");
            var brand = page.locator(".tw-brand").boundingBox();
            assertThat(brand.x).isGreaterThan(550);
            assertThat(page.locator(".tw-number").first().evaluate("e => getComputedStyle(e).whiteSpace"))
                    .isEqualTo("nowrap");
        }
    }

    @Test
    void onPaperThereIsNoMenuAndEveryContactShowsItsAddress() {
        try (var context = Chromium.browser().newContext()) {
            var page = context.newPage();
            page.navigate(address("/en/help/me/cz"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("#leave").isVisible()).isFalse();
            assertThat(page.locator("header nav").first().isVisible()).isFalse();
            assertThat(page.locator(".tw-chips").isVisible()).isFalse();
            var hidden = page.evaluate("""
                    () => [...document.querySelectorAll('.tw-service-actions a[data-print]')]
                        .filter(link => {
                          const after = getComputedStyle(link, '::after');
                          const printed = link.innerText + (after.display === 'none' ? '' : after.content);
                          return !printed.replaceAll('\u00a0', ' ').includes(link.dataset.print);
                        })
                        .map(link => link.dataset.print)
                    """);
            assertThat((List<?>) hidden).isEmpty();
        }
    }

    @Test
    void theLeaveLinkWorksWithoutJavaScriptAndTellsTheNextPageNothing() {
        try (var context = Chromium.browser().newContext(options().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            var headers = neutralPage(page);
            page.navigate(address("/en/help/me/de"));
            page.click("#leave");
            page.waitForURL("**/en.wikipedia.org/**");
            assertThat(headers).singleElement().asString().isEqualTo("no referrer");
        }
    }

    @Test
    void shiftThreeTimesLeavesAndCoversThePageAtOnce() {
        try (var context = Chromium.browser().newContext()) {
            var page = context.newPage();
            neutralPage(page);
            page.navigate(address("/en/help/me/de"));
            page.keyboard().press("Shift");
            page.keyboard().press("Shift");
            assertThat(page.locator("#leave-keys").innerText()).contains("once more");
            assertThat(page.url()).contains("/help/me/de");
            page.keyboard().press("Shift");
            page.waitForURL("**/en.wikipedia.org/**");
        }
    }

    @Test
    void otherKeysBetweenOrATooLongWaitMeanNothing() {
        try (var context = Chromium.browser().newContext()) {
            var page = context.newPage();
            neutralPage(page);
            page.clock().install();
            page.navigate(address("/en/help"));
            page.keyboard().press("Shift");
            page.keyboard().press("a");
            page.keyboard().press("Shift");
            page.keyboard().press("Shift");
            page.clock().fastForward(5_100);
            page.keyboard().press("Shift");
            page.keyboard().press("Shift+A");
            assertThat(page.url()).endsWith("/en/help");
        }
    }

    @Test
    void thePageIsBlankWithinFiftyMilliseconds() {
        try (var context = Chromium.browser().newContext()) {
            var page = context.newPage();
            page.route("**/x", route -> {});
            page.navigate(address("/en/help/me/de"));
            var milliseconds = page.evaluate("""
                    () => {
                      const start = performance.now();
                      document.getElementById('leave').click();
                      const covered = document.elementFromPoint(100, 100).className === 'tw-cover';
                      return covered && !document.querySelector('main') ? performance.now() - start : 9999;
                    }
                    """);
            assertThat(((Number) milliseconds).doubleValue()).isLessThan(50);
            assertThat(page.title()).doesNotContain("Help");
        }
    }

    /// Stands in for the neutral page on another site, and notes what it is told.
    private static List<String> neutralPage(Page page) {
        var referrers = new java.util.ArrayList<String>();
        page.route("**/*.wikipedia.org/**", route -> {
            referrers.add(route.request().headers().getOrDefault("referer", "no referrer"));
            route.fulfill(
                    new Route.FulfillOptions().setBody("<title>Neutral</title>").setContentType("text/html"));
        });
        return referrers;
    }
}
