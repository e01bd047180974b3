package org.synoptic.models;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds an entry of a zip file that is stored without compression (APPNOTE.TXT of PKWARE, sections
 * 4.3.7, 4.3.12 and 4.3.16). The zip is smaller than 2 GB and has no comment.
 */
final class StoredEntry {

  private static final int END = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int DIRECTORY_ENTRY = 0x02014b50;
  private static final int DIRECTORY_ENTRY_BYTES = 46;
  private static final int LOCAL_BYTES = 30;
  private static final int STORED = 0;

  private StoredEntry() {}

  /** Where an entry lies; null when it is not there, compressed, or the zip is too large. */
  static @Nullable FilePart find(Path zip, String name) throws IOException {
    try (FileChannel file = FileChannel.open(zip)) {
      if (file.size() < END_BYTES || file.size() > Integer.MAX_VALUE) {
        return null;
      }
      ByteBuffer end = read(file, file.size() - END_BYTES, END_BYTES);
      if (end.getInt(0) != END) {
        return null;
      }
      ByteBuffer directory = read(file, end.getInt(16), end.getInt(12));
      int at = find(directory, name.getBytes(StandardCharsets.UTF_8));
      if (at < 0 || directory.getShort(at + 10) != STORED) {
        return null;
      }
      int local = directory.getInt(at + 42);
      ByteBuffer head = read(file, local, LOCAL_BYTES);
      long start = local + LOCAL_BYTES + (long) head.getShort(26) + head.getShort(28);
      return new FilePart(zip, start, directory.getInt(at + 24));
    }
  }

  /** The start of the entry's record in the directory; -1 when there is none. */
  private static int find(ByteBuffer directory, byte[] name) {
    int at = 0;
    while (at + DIRECTORY_ENTRY_BYTES <= directory.capacity()
        && directory.getInt(at) == DIRECTORY_ENTRY) {
      int length = directory.getShort(at + 28) & 0xFFFF;
      if (directory.slice(at + DIRECTORY_ENTRY_BYTES, length).equals(ByteBuffer.wrap(name))) {
        return at;
      }
      at +=
          DIRECTORY_ENTRY_BYTES
              + length
              + (directory.getShort(at + 30) & 0xFFFF)
              + (directory.getShort(at + 32) & 0xFFFF);
    }
    return -1;
  }

  private static ByteBuffer read(FileChannel file, long start, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, start + bytes.position()) < 0) {
        throw new IOException("the file is cut off");
      }
    }
    return bytes;
  }
}
