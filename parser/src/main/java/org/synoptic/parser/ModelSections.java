package org.synoptic.parser;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * The sections of a file of models: arrays of numbers, and texts.
 *
 * <p>The file is little-endian: {@link #MAGIC}, {@link #LAYOUT} and the number of sections, then
 * for each section the bytes of its name, its start, its length and its CRC-32C. ModelSections
 * start at multiples of 8 bytes.
 */
final class ModelSections {

  /**
   * The first four bytes are those of a zip file: what packs jars leaves such a file uncompressed,
   * so that it can be mapped where it lies.
   */
  static final long MAGIC = 0x4F4E_5953_0403_4B50L; // "PK", 3, 4, "SYNO"

  /** Grows with every change of the file that older programs cannot read. */
  static final int LAYOUT = 1;

  static final int NAME_BYTES = 24;
  static final int HEADER_BYTES = 16;
  static final int ENTRY_BYTES = NAME_BYTES + 3 * Long.BYTES;

  private final Map<String, ByteBuffer> sections = new HashMap<>();
  private final Map<String, Long> sums = new HashMap<>();

  /**
   * @param file is read where it is
   * @throws UnfitModelsException when it is no such file, of another layout, or cut off
   */
  ModelSections(ByteBuffer file) {
    ByteBuffer head = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    if (head.capacity() < HEADER_BYTES || head.getLong(0) != MAGIC) {
      throw new UnfitModelsException("they are no models");
    }
    if (head.getInt(Long.BYTES) != LAYOUT) {
      throw new UnfitModelsException(
          "their layout is " + head.getInt(Long.BYTES) + " and not " + LAYOUT);
    }
    int count = head.getInt(Long.BYTES + Integer.BYTES);
    for (int i = 0; i < count; i++) {
      addSection(head, HEADER_BYTES + i * ENTRY_BYTES);
    }
  }

  private void addSection(ByteBuffer file, int entry) {
    if (entry + ENTRY_BYTES > file.capacity()) {
      throw new UnfitModelsException("they are cut off");
    }
    byte[] name = new byte[NAME_BYTES];
    file.get(entry, name);
    long start = file.getLong(entry + NAME_BYTES);
    long length = file.getLong(entry + NAME_BYTES + Long.BYTES);
    if (start < 0 || length < 0 || start + length > file.capacity()) {
      throw new UnfitModelsException("they are cut off");
    }
    ByteBuffer section = file.slice((int) start, (int) length).order(ByteOrder.LITTLE_ENDIAN);
    String text = new String(name, StandardCharsets.US_ASCII).trim();
    sections.put(text, section);
    sums.put(text, file.getLong(entry + NAME_BYTES + 2 * Long.BYTES));
  }

  /**
   * Compares all sections with their checksums.
   *
   * @throws UnfitModelsException when one differs
   */
  void check() {
    sections.keySet().forEach(this::checked);
  }

  /** The section, once it is compared with its checksum. */
  private ByteBuffer checked(String name) {
    ByteBuffer section = bytes(name);
    CRC32C sum = new CRC32C();
    sum.update(section.duplicate());
    if (sum.getValue() != sums.getOrDefault(name, -1L)) {
      throw new UnfitModelsException("the checksum of " + name + " is wrong");
    }
    return section;
  }

  /** A section, read where it is; nothing of it is read here, so its checksum is not compared. */
  ByteBuffer bytes(String name) {
    ByteBuffer section = sections.get(name);
    if (section == null) {
      throw new UnfitModelsException("they lack " + name);
    }
    return section;
  }

  LongBuffer longs(String name) {
    return bytes(name).asLongBuffer();
  }

  FloatBuffer floats(String name) {
    return bytes(name).asFloatBuffer();
  }

  float[] floatArray(String name) {
    FloatBuffer section = checked(name).asFloatBuffer();
    float[] array = new float[section.capacity()];
    section.get(array);
    return array;
  }

  byte[] byteArray(String name) {
    ByteBuffer section = checked(name);
    byte[] array = new byte[section.capacity()];
    section.get(0, array);
    return array;
  }

  /** The lines of a text. */
  List<String> lines(String name) {
    String text = new String(byteArray(name), StandardCharsets.UTF_8);
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }

  /** Lists of strings: a list a line, separated by tabs. */
  List<List<String>> lists(String name) {
    return lines(name).stream().map(line -> List.of(line.split("\t", -1))).toList();
  }
}
