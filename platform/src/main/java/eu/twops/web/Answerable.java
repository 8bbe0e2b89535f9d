package eu.twops.web;

/// What a public address can answer with: a page, another document, or the way to another address.
public sealed interface Answerable permits Page, Document, Redirect {}
