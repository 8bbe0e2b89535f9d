package eu.twops.shared;

import com.ibm.icu.text.Transliterator;

/// Text without case and accents, so that `Välitä` is found as `valita`.
public final class Folding {

    private static final Transliterator FOLD =
            Transliterator.getInstance("NFD; [:Nonspacing Mark:] Remove; NFC; Lower; Latin-ASCII");

    private Folding() {}

    public static String fold(String text) {
        return FOLD.transliterate(text);
    }
}
