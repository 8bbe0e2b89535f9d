package eu.twops.directory;

/// A line of text with the language it is in, since descriptions are often in another one than the page.
record Line(String language, String text) {}
