package eu.twops.portal;

/// Writes XML for feeds and site maps, with everything escaped.
final class Xml {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    Xml open(String name, String... namesAndValues) {
        return tag(name, ">", namesAndValues);
    }

    Xml empty(String name, String... namesAndValues) {
        return tag(name, "/>", namesAndValues);
    }

    Xml close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    Xml element(String name, String text) {
        out.append('<').append(name).append('>').append(escaped(text));
        return close(name);
    }

    String text() {
        return out.toString();
    }

    private Xml tag(String name, String end, String... namesAndValues) {
        out.append('<').append(name);
        for (var i = 0; i + 1 < namesAndValues.length; i += 2) {
            out.append(' ')
                    .append(namesAndValues[i])
                    .append("=\"")
                    .append(escaped(namesAndValues[i + 1]))
                    .append('"');
        }
        out.append(end).append('\n');
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
