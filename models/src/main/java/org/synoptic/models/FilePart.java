package org.synoptic.models;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a file: all of it, or an entry of an archive that is stored without compression. */
record FilePart(Path file, long start, long length) {

  ByteBuffer map() throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, start, length);
    }
  }

  /** Changes when the file is written. */
  String version() throws IOException {
    return "%s %d %s %d"
        .formatted(file, Files.size(file), Files.getLastModifiedTime(file).toInstant(), start);
  }

  /**
   * Copies bytes.
   *
   * @param from place in this part
   * @param into is filled up
   */
  void read(long from, ByteBuffer into) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long at = start + from;
      while (into.hasRemaining()) {
        int read = channel.read(into, at);
        if (read < 0) {
          throw new EOFException("the file is cut off");
        }
        at += read;
      }
    }
  }
}
