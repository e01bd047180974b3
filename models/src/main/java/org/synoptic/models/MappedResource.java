package org.synoptic.models;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Opens a resource without reading it: maps it where it lies. An entry of a jar that is compressed
 * cannot be mapped and is read whole.
 */
final class MappedResource {

  private MappedResource() {}

  static ByteBuffer open(URL url) throws IOException {
    if (url.getProtocol().equals("file")) {
      Path file = path(url);
      try (FileChannel channel = FileChannel.open(file)) {
        return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      }
    }
    URLConnection connection = url.openConnection();
    if (connection instanceof JarURLConnection jar
        && jar.getJarFileURL().getProtocol().equals("file")) {
      ByteBuffer mapped = StoredEntry.map(path(jar.getJarFileURL()), jar.getEntryName());
      if (mapped != null) {
        return mapped;
      }
    }
    try (InputStream in = connection.getInputStream()) {
      byte[] bytes = in.readAllBytes();
      return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }
  }

  private static Path path(URL url) throws IOException {
    try {
      return Path.of(new URI(url.toString()));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
