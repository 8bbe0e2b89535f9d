package eu.twops.web;

import java.nio.charset.StandardCharsets;

/// Something public that is not a page: a feed, a site map, a text for programs. Kept like a page until the next
/// publication.
public record Document(String contentType, String content) implements Answerable {

    byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
