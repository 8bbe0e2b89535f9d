package eu.twops.web;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;

/// jte lets an interceptor look at tags while a page is rendered; no page of ours needs that.
enum NoInterceptor implements HtmlInterceptor {
    NONE;

    @Override
    public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

    @Override
    public void onHtmlTagClosed(String name, TemplateOutput output) {}
}
