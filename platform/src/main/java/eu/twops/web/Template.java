package eu.twops.web;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;

/// A compiled page template: the `render` method that jte generates for a page taking a [Frame] and one view.
/// Named by method reference, so that a view of the wrong type does not compile.
@FunctionalInterface
public interface Template<V> {
    void render(HtmlTemplateOutput output, HtmlInterceptor interceptor, Frame page, V view);
}
