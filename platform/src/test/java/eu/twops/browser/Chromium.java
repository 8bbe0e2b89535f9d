package eu.twops.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One browser for all tests of the process: the Chromium of the system, never a downloaded one.
final class Chromium {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private static final class Running {
        static final Browser BROWSER = start();
    }

    private Chromium() {}

    static Browser browser() {
        return Running.BROWSER;
    }

    static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("TWOPS_CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Browser start() {
        var chromium = installed()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "Chromium is not installed: install the package chromium, or name the program in TWOPS_CHROMIUM"));
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }
}
