package org.synoptic.parser;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/** Writes the models that {@link ParserModels} reads, as {@link ModelSections}. */
public final class ModelWriter {

  private final Map<String, ByteBuffer> sections = new LinkedHashMap<>();

  /** Adds a linear model, whose features are then added to what is returned. */
  public LinearModelWriter model(ModelPart part, List<String> labels, List<String> templates) {
    return new LinearModelWriter(this, part.section(), labels, templates);
  }

  /** Adds lists of labels by word; words with empty lists are left out. */
  public void lists(ModelPart part, Map<String, ? extends Collection<String>> words) {
    ListNumbers numbers = new ListNumbers(1);
    KeyList keys = new KeyList();
    words.forEach(
        (word, labels) -> {
          if (!labels.isEmpty()) {
            keys.add(Code.key(0, Code.of(word).hash()), numbers.number(labels));
          }
        });
    table(part.section(), keys, KeyTableWriter.WORD_BYTES);
    text(part.section() + ParserModels.LISTS, numbers.lines());
  }

  /** Adds the names that words form; the names and their beginnings are added to the result. */
  public GazetteerWriter gazetteer() {
    return new GazetteerWriter(this);
  }

  /** Adds word embeddings. */
  public void embeddings(Map<String, byte[]> values, Map<String, Float> scales) {
    List<String> words = List.copyOf(values.keySet());
    KeyTableWriter table =
        new KeyTableWriter(
            words.stream().mapToLong(word -> Code.key(0, Code.of(word).hash())).toArray());
    int[] places = table.placesOfKeys();
    ByteBuffer bytes = buffer(table.places() * Embeddings.SIZE);
    ByteBuffer floats = buffer(table.places() * Float.BYTES);
    for (int i = 0; i < places.length; i++) {
      bytes.put(places[i] * Embeddings.SIZE, values.getOrDefault(words.get(i), new byte[0]));
      floats.putFloat(places[i] * Float.BYTES, scales.getOrDefault(words.get(i), 0f));
    }
    String name = ModelPart.EMBEDDINGS.section();
    section(
        name + ParserModels.TABLE, table.table(new int[places.length], KeyTableWriter.KEY_BYTES));
    section(name + ParserModels.VALUES, bytes);
    section(name + ParserModels.SCALES, floats);
  }

  /** Adds base forms by the class of the word, and the rules of {@link Lemmatiser}. */
  public void lemmas(Map<String, ? extends Collection<String>> bases, List<String> rules) {
    KeyList keys = new KeyList();
    bases.forEach(
        (wordClass, words) -> words.forEach(word -> keys.add(Lemmatiser.key(wordClass, word), 0)));
    table(ModelPart.LEMMAS.section(), keys, KeyTableWriter.KEY_BYTES);
    text(ModelPart.LEMMAS.section() + ParserModels.RULES, rules);
  }

  /** Adds keys with their numbers. */
  void table(String name, KeyList keys, int entryBytes) {
    section(
        name + ParserModels.TABLE,
        new KeyTableWriter(keys.keys()).table(keys.numbers(), entryBytes));
  }

  void text(String name, List<String> lines) {
    section(name, ByteBuffer.wrap(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
  }

  void section(String name, ByteBuffer content) {
    if (name.length() > ModelSections.NAME_BYTES || sections.put(name, content) != null) {
      throw new IllegalArgumentException("no name for a section: " + name);
    }
  }

  static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Writes the file. */
  public void write(Path file) throws IOException {
    ByteBuffer head =
        buffer(ModelSections.HEADER_BYTES + sections.size() * ModelSections.ENTRY_BYTES)
            .putLong(ModelSections.MAGIC)
            .putInt(ModelSections.LAYOUT)
            .putInt(sections.size());
    long start = aligned(head.capacity());
    for (var section : sections.entrySet()) {
      CRC32C sum = new CRC32C();
      sum.update(section.getValue().duplicate());
      byte[] name = section.getKey().getBytes(StandardCharsets.US_ASCII);
      head.put(Arrays.copyOf(name, ModelSections.NAME_BYTES))
          .putLong(start)
          .putLong(section.getValue().remaining())
          .putLong(sum.getValue());
      start = aligned(start + section.getValue().remaining());
    }
    try (FileChannel out =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      writeAligned(out, head.flip());
      for (ByteBuffer section : sections.values()) {
        writeAligned(out, section.duplicate());
      }
    }
  }

  private static void writeAligned(FileChannel out, ByteBuffer content) throws IOException {
    while (content.hasRemaining()) {
      out.write(content);
    }
    ByteBuffer padding = ByteBuffer.allocate((int) (aligned(out.position()) - out.position()));
    while (padding.hasRemaining()) {
      out.write(padding);
    }
  }

  private static long aligned(long position) {
    return (position + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
  }
}
