package eu.twops.shared;

import com.ibm.icu.text.Transliterator;

/// Text without case and accents, so that `Välitä` is found as `valita`.
public final class Folding {

    /// May be used by several threads at once; its tables are loaded with this class.
    private static final Transliterator FOLD =
            Transliterator.getInstance("NFD; [:Nonspacing Mark:] Remove; NFC; Lower; Latin-ASCII");

    private Folding() {}

    /// Latin letters become plain ASCII, other scripts lose case and accents only. Folding twice changes nothing more.
    public static String fold(String text) {
        return FOLD.transliterate(text);
    }
}
