package org.synoptic.parser;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/** Writes the models that {@link ParserModels} reads, as {@link ModelSections}. */
public final class ModelWriter {

  private final Map<String, ByteBuffer> sections = new LinkedHashMap<>();
  private final Map<ModelPart, Set<Long>> listed = new EnumMap<>(ModelPart.class);
  private int grades;

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
            long key = Code.key(0, Code.of(word).hash());
            keys.add(key, numbers.number(labels));
            note(part, key);
          }
        });
    table(part.section(), keys, KeyTableWriter.ENTRY_BYTES);
    text(part.section() + ParserModels.LISTS, numbers.lines());
  }

  /** Adds the names that words form; the names and their beginnings are added to the result. */
  public GazetteerWriter gazetteer() {
    return new GazetteerWriter(this);
  }

  /**
   * Whether a word, in the form under which it is looked up, has a list of labels.
   *
   * @param part whose lists were added before
   */
  public boolean hasList(ModelPart part, String word) {
    String form = TrainedForms.lower(TrainedForms.simplified(word));
    return listed.getOrDefault(part, Set.of()).contains(Code.key(0, Code.of(form).hash()));
  }

  /** Whether a name of the gazetteer, which was added before, begins with a word. */
  public boolean beginsName(String word) {
    String form = TrainedForms.simplified(word);
    return listed
        .getOrDefault(ModelPart.GAZETTEER, Set.of())
        .contains(Gazetteer.key(0, Code.of(form)));
  }

  /** Notes a word for {@link #hasList} or {@link #beginsName}. */
  void note(ModelPart part, long key) {
    listed.computeIfAbsent(part, added -> new HashSet<>()).add(key);
  }

  /** Adds the weights that a model gives each value of an embedding: those of all labels. */
  public void embeddingWeights(ModelPart part, float[] weights) {
    floats(part.section() + ParserModels.EMBEDDING, weights);
  }

  /**
   * Adds a grade of word embeddings, after the finer ones.
   *
   * @param codes of each word, a byte for each group of values
   * @param groups the values of an embedding that each code stands for
   * @param centres for each group and code these values
   */
  public void embeddings(List<String> words, byte[][] codes, int[][] groups, float[] centres) {
    String name = EmbeddingGrade.section(grades++);
    KeyTableWriter table =
        new KeyTableWriter(
            words.stream().mapToLong(word -> Code.key(0, Code.of(word).hash())).toArray());
    int[] places = table.placesOfKeys();
    ByteBuffer bytes = ModelSections.buffer(table.places() * groups.length);
    for (int i = 0; i < places.length; i++) {
      bytes.put(places[i] * groups.length, codes[i]);
    }
    section(
        name + ParserModels.TABLE, table.table(new int[places.length], KeyTableWriter.KEY_BYTES));
    section(name + ParserModels.VALUES, bytes);
    floats(name + ParserModels.CENTRES, centres);
    numbers(name + ParserModels.LISTS, groups);
  }

  /** Adds base forms by the class of the word, and the rules of {@link Lemmatiser}. */
  public void lemmas(Map<String, ? extends Collection<String>> bases, List<String> rules) {
    KeyList keys = new KeyList();
    bases.forEach(
        (wordClass, words) -> words.forEach(word -> keys.add(Lemmatiser.key(wordClass, word), 0)));
    table(ModelPart.LEMMAS.section(), keys, KeyTableWriter.ENTRY_BYTES);
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

  /** Adds lists of numbers. */
  void numbers(String name, int[][] lists) {
    text(
        name,
        Arrays.stream(lists)
            .map(o -> Arrays.stream(o).mapToObj(String::valueOf).collect(Collectors.joining("\t")))
            .toList());
  }

  private void floats(String name, float[] content) {
    ByteBuffer bytes = ModelSections.buffer(content.length * Float.BYTES);
    bytes.asFloatBuffer().put(content);
    section(name, bytes);
  }

  void section(String name, ByteBuffer content) {
    if (name.length() > ModelSections.NAME_BYTES || sections.put(name, content) != null) {
      throw new IllegalArgumentException("no name for a section: " + name);
    }
  }

  /** Writes the file. */
  public void write(Path file) throws IOException {
    ByteBuffer head =
        ModelSections.buffer(
                ModelSections.HEADER_BYTES + sections.size() * ModelSections.ENTRY_BYTES)
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
