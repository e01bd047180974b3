package org.synoptic.parser;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
  static final int LAYOUT = 3;

  static final int NAME_BYTES = 24;
  static final int HEADER_BYTES = 16;
  static final int ENTRY_BYTES = NAME_BYTES + 3 * Long.BYTES;

  /** Bytes that are copied at a time: a multiple of those of all numbers. */
  static final int BLOCK = 3 << 16;

  private final Map<String, Section> sections = new HashMap<>();
  private final Copying copying;

  private record Section(ByteBuffer mapped, long start, long sum) {}

  /** Fills a buffer from a place of the file. */
  @FunctionalInterface
  interface Copying {
    void read(long start, ByteBuffer into) throws IOException;
  }

  /** Gets a block of a section, with its place there. */
  @FunctionalInterface
  interface Blocks {
    void take(int at, ByteBuffer block);
  }

  /** Room for a part of such a file. */
  static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The sections of a file that is all in memory. */
  static ModelSections of(ByteBuffer file) {
    return new ModelSections(
        file, (start, into) -> into.put(file.slice((int) start, into.remaining())));
  }

  /**
   * @param file is read where it is
   * @param copying reads the parts that are copied
   * @throws UnfitModelsException when it is no such file, of another layout, or cut off
   */
  ModelSections(ByteBuffer file, Copying copying) {
    this.copying = copying;
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
    sections.put(
        text, new Section(section, start, file.getLong(entry + NAME_BYTES + 2 * Long.BYTES)));
  }

  /**
   * Compares all sections with their checksums.
   *
   * @throws UnfitModelsException when one differs
   */
  void check() throws IOException {
    for (String name : sections.keySet()) {
      read(name, (at, block) -> {});
    }
  }

  /** Reads a section block by block and compares it with its checksum. */
  void read(String name, Blocks blocks) throws IOException {
    Section section = section(name);
    CRC32C sum = new CRC32C();
    ByteBuffer block =
        ByteBuffer.allocate(Math.min(BLOCK, section.mapped().capacity()))
            .order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < section.mapped().capacity(); at += block.limit()) {
      block.clear().limit(Math.min(block.capacity(), section.mapped().capacity() - at));
      copying.read(section.start() + at, block);
      sum.update(block.flip());
      blocks.take(at, block.rewind());
    }
    if (sum.getValue() != section.sum()) {
      throw new UnfitModelsException("the checksum of " + name + " is wrong");
    }
  }

  private Section section(String name) {
    Section section = sections.get(name);
    if (section == null) {
      throw new UnfitModelsException("they lack " + name);
    }
    return section;
  }

  /** A section, read where it is; nothing of it is read here, so its checksum is not compared. */
  ByteBuffer bytes(String name) {
    return section(name).mapped();
  }

  boolean has(String name) {
    return sections.containsKey(name);
  }

  float[] floatArray(String name) throws IOException {
    float[] array = new float[bytes(name).capacity() / Float.BYTES];
    read(
        name,
        (at, block) ->
            block.asFloatBuffer().get(array, at / Float.BYTES, block.limit() / Float.BYTES));
    return array;
  }

  byte[] byteArray(String name) throws IOException {
    byte[] array = new byte[bytes(name).capacity()];
    read(name, (at, block) -> block.get(array, at, block.limit()));
    return array;
  }

  /** The lines of a text. */
  List<String> lines(String name) throws IOException {
    String text = new String(byteArray(name), StandardCharsets.UTF_8);
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }

  /** Lists of numbers. */
  int[][] numbers(String name) throws IOException {
    return lists(name).stream()
        .map(list -> list.stream().mapToInt(Integer::parseInt).toArray())
        .toArray(int[][]::new);
  }

  /** Lists of strings: a list a line, separated by tabs. */
  List<List<String>> lists(String name) throws IOException {
    return lines(name).stream().map(line -> List.of(line.split("\t", -1))).toList();
  }
}
