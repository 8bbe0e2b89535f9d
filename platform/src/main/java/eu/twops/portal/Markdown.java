package eu.twops.portal;

import eu.twops.shared.Language;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// Turns the Markdown of a text into HTML: no HTML of its own gets through, links inside the site get the language.
final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private Markdown() {}

    /// @param label names a table for those who cannot see that it scrolls
    static String html(String markdown, Language language, String label) {
        var renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> adjust(node, language, attributes))
                .build();
        var name = label.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        return renderer.render(PARSER.parse(markdown))
                .replace(
                        "<table ",
                        "<div class=\"tw-table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"" + name
                                + "\"><table ")
                .replace("</table>", "</table></div>");
    }

    private static void adjust(Node node, Language language, Map<String, String> attributes) {
        switch (node) {
            case Link link
            when link.getDestination().startsWith("~/") ->
                attributes.put("href", inside(link.getDestination().substring(2), language));
            case Link _ -> attributes.put("rel", "noreferrer");
            case TableBlock _ -> attributes.put("class", "tw-table");
            default -> {}
        }
    }

    private static String inside(String path, Language language) {
        return path.isEmpty() ? "/" + language.code() : "/" + language.code() + "/" + path;
    }
}
