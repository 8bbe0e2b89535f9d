package eu.twops.web;

import eu.twops.shared.Language;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Shows every building block of the pages in every state, for those who design and check them; only where the platform
/// is tried out.
@Controller
class DesignPage {

    private static final int NOT_FOUND = 404;

    private final SiteSettings site;

    DesignPage(SiteSettings site) {
        this.site = site;
    }

    /// @param colours names of the colours, as in the stylesheet
    /// @param parts ids of the sections, in the order of the page
    record View(List<Colour> colours, List<String> parts) {
        View {
            colours = List.copyOf(colours);
            parts = List.copyOf(parts);
        }
    }

    record Colour(String name, String use) {}

    @GetMapping("/{language}/design")
    Page show(Language language) {
        return site.demo()
                ? Page.of(JtedesignGenerated::render, new View(COLOURS, PARTS)).notIndexed()
                : ErrorPages.page(NOT_FOUND);
    }

    private static final List<Colour> COLOURS = List.of(
            new Colour("paper", "the page"),
            new Colour("surface", "raised cards and fields"),
            new Colour("ink", "text"),
            new Colour("muted", "secondary text"),
            new Colour("line", "rules between things"),
            new Colour("field", "borders of what can be used"),
            new Colour("accent", "links, buttons, what is chosen"),
            new Colour("strong", "the same under the pointer"),
            new Colour("tint", "quiet ground of tags"),
            new Colour("notice", "text of a notice"),
            new Colour("notice-bg", "its ground"),
            new Colour("danger", "text of an urgent notice or error"),
            new Colour("danger-bg", "its ground"),
            new Colour("good", "text of good news"),
            new Colour("good-bg", "its ground"),
            new Colour("focus", "ring around what has the focus"));

    private static final List<String> PARTS = List.of(
            "colours",
            "type",
            "crumbs",
            "notes",
            "states",
            "tags",
            "buttons",
            "doors",
            "services",
            "filters",
            "choices",
            "form",
            "facts",
            "steps",
            "channels",
            "tables",
            "lists",
            "questions",
            "prose",
            "pager",
            "leaving");
}
