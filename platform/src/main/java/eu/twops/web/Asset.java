package eu.twops.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A file every page needs, named by the hash of its content, so that browsers may keep it for ever.
///
/// @param path `/a/<hash>.<extension>`
/// @param plain the content, read only
/// @param gzip the content compressed once, as well as gzip can, read only
record Asset(String path, String contentType, ByteBuffer plain, ByteBuffer gzip) {

    static Asset of(byte[] content, String extension, String contentType) {
        var path = "/a/" + hash(content) + "." + extension;
        return new Asset(path, contentType, readOnly(content), readOnly(gzip(content)));
    }

    static byte[] gzip(byte[] content) {
        var out = new ByteArrayOutputStream(content.length / 3 + 64);
        try (var gzip = new BestGzip(out)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
        }
        return out.toByteArray();
    }

    /// What was compressed, for the few clients that do not take it compressed.
    static ByteBuffer unpacked(ByteBuffer gzip) {
        var packed = new byte[gzip.remaining()];
        gzip.duplicate().get(packed);
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return ByteBuffer.wrap(in.readAllBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException("what we packed can be unpacked", impossible);
        }
    }

    private static ByteBuffer readOnly(byte[] content) {
        return ByteBuffer.allocateDirect(content.length).put(content).flip().asReadOnlyBuffer();
    }

    private static String hash(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out, 8_192);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
