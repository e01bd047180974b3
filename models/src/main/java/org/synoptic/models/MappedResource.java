package org.synoptic.models;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Opens a resource without reading it: maps it where it lies. An entry of a jar that is compressed
 * cannot be mapped and is read whole.
 */
final class MappedResource {

  private MappedResource() {}

  static ByteBuffer open(URL url) throws IOException {
    FilePart part = part(url);
    if (part != null) {
      return part.map();
    }
    try (InputStream in = url.openStream()) {
      byte[] bytes = in.readAllBytes();
      return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }
  }

  /** Where the resource lies in a file; null where it is compressed, or in no file. */
  static @Nullable FilePart part(URL url) throws IOException {
    if (url.getProtocol().equals("file")) {
      Path file = path(url);
      return new FilePart(file, 0, Files.size(file));
    }
    return url.openConnection() instanceof JarURLConnection jar
            && jar.getJarFileURL().getProtocol().equals("file")
        ? StoredEntry.find(path(jar.getJarFileURL()), jar.getEntryName())
        : null;
  }

  private static Path path(URL url) throws IOException {
    try {
      return Path.of(new URI(url.toString()));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
