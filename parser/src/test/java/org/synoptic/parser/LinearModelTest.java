package org.synoptic.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written of a linear model is what is read and added. */
class LinearModelTest {

  private static final List<String> LABELS =
      List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K");
  private static final List<String> TEMPLATES = List.of("i:lemma", "i:word_shape");
  private static final int ROWS = 3000;

  @TempDir Path folder;

  private final float[][] rows = rows();

  @Test
  void everyRowIsAddedAsItWasWritten() throws IOException {
    LinearModel model = new LinearModelReader(sections(rows), ModelPart.TAGS).read();
    int full = 0;
    for (int i = 0; i < ROWS; i++) {
      int feature = model.features().find(Code.key(i % 2, Code.of("w" + i).hash()));
      full += (feature & LinearModel.FULL) == LinearModel.FULL ? 1 : 0;
      float[] scores = new float[LABELS.size()];
      if (feature != 0) {
        model.add(feature, scores);
      }
      assertThat(scores).describedAs("row %d", i).isEqualTo(rows[i]);
    }
    assertThat(full).isBetween(ROWS / 4, ROWS - ROWS / 4);
    assertThat(model.features().find(Code.key(1, Code.of("w0").hash()))).isZero();
    assertThat(model.labels()).isEqualTo(LABELS);
    assertThat(model.templates()).isEqualTo(TEMPLATES);
    assertThat(model.orders()).isDeepEqualTo(new int[][] {{2, 1}, {0}});
  }

  @Test
  void sectionsThatDoNotFitAreRefused() throws IOException {
    ModelSections sections = sections(rows);
    byte[] table = bytes(sections.bytes("tags.table"));
    // The number of the first taken place: a row is longer than the labels say.
    KeyTable counts = new KeyTable(ByteBuffer.wrap(table));
    int place = 0;
    while (counts.numberAt(place) == 0 || counts.numberAt(place) == LinearModel.FULL) {
      place++;
    }
    ModelWriter models = new ModelWriter();
    int start =
        table.length - KeyTable.PADDING - (counts.places() - place) * KeyTableWriter.FEATURE_BYTES;
    table[start]++;
    models.section("tags.table", ByteBuffer.wrap(table));
    for (String name : List.of("labels", "rowlabels", "present", "weights")) {
      models.section("tags." + name, sections.bytes("tags." + name));
    }
    ModelSections damaged = written(models);
    assertThatThrownBy(() -> new LinearModelReader(damaged, ModelPart.TAGS).read())
        .isInstanceOf(UnfitModelsException.class)
        .hasMessage("the rows of tags are of another number");
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.capacity()];
    buffer.duplicate().get(bytes);
    return bytes;
  }

  private ModelSections sections(float[][] written) throws IOException {
    ModelWriter models = new ModelWriter();
    LinearModelWriter model = models.model(ModelPart.TAGS, LABELS, TEMPLATES);
    for (int i = 0; i < ROWS; i++) {
      model.add(i % 2, "w" + i, written[i]);
    }
    model.end(new float[0], new int[][] {{2, 1}, {0}});
    return written(models);
  }

  private ModelSections written(ModelWriter models) throws IOException {
    Path file = folder.resolve("some.models");
    models.write(file);
    ModelSections sections = ModelSections.of(ByteBuffer.wrap(Files.readAllBytes(file)));
    sections.check();
    return sections;
  }

  /** Some rows are empty, some have few weights, some many, as in a model. */
  private static float[][] rows() {
    Random random = new Random(7);
    float[][] rows = new float[ROWS][LABELS.size()];
    for (float[] row : rows) {
      int weights = random.nextInt(6);
      for (int i = 0; i < weights; i++) {
        row[random.nextInt(row.length)] = (float) random.nextGaussian() / 20;
      }
    }
    return rows;
  }
}
