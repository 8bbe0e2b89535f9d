package eu.twops.web;

import java.nio.charset.StandardCharsets;

/// Something public that is not a page: a feed, a site map, a text for programs.
///
/// @param keep how long it stays right
public record Document(String contentType, String content, Page.Keep keep) implements Answerable {

    /// A document that is right until anything is published anew.
    public Document(String contentType, String content) {
        this(contentType, content, new Page.Keep.UntilPublication());
    }

    byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
