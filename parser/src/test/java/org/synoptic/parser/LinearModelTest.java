package org.synoptic.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
  private static final Embeddings NONE = new Embeddings(List.of());

  @TempDir Path folder;

  private final float[][] rows = rows();

  @Test
  void everyRowIsAddedWithinAThousandthOfItsGreatestWeight() throws IOException {
    LinearModel model = new LinearModelReader(sections(rows), ModelPart.TAGS).read(NONE);
    int full = 0;
    for (int i = 0; i < ROWS; i++) {
      long feature = model.features().find(Code.key(i % 2, Code.of("w" + i).hash()));
      full += (feature & LinearModel.FULL) == LinearModel.FULL ? 1 : 0;
      float[] scores = new float[LABELS.size()];
      model.add(feature, scores);
      float greatest = 0;
      for (float weight : rows[i]) {
        greatest = Math.max(greatest, Math.abs(weight));
      }
      assertThat(scores).describedAs("row %d", i).containsExactly(rows[i], within(greatest / 1000));
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
    byte[] scales = bytes(sections.bytes("tags.scales"));
    ModelWriter models = new ModelWriter();
    models.section("tags.scales", ByteBuffer.wrap(scales, 0, scales.length - 1));
    for (String name : List.of("labels", "table", "few", "full", "present")) {
      models.section("tags." + name, sections.bytes("tags." + name));
    }
    ModelSections damaged = written(models);
    assertThatThrownBy(() -> new LinearModelReader(damaged, ModelPart.TAGS).read(NONE))
        .isInstanceOf(UnfitModelsException.class)
        .hasMessage("the rows of tags are of another number");
  }

  @Test
  void anEmbeddingAddsWhatItsCodesStandFor() throws IOException {
    ModelWriter models = new ModelWriter();
    models.model(ModelPart.TAGS, List.of("A", "B"), TEMPLATES).end(new int[0][]);
    // Two values: the first has a code of its own, as the second.
    models.embeddingWeights(ModelPart.TAGS, new float[] {1, 0, 10, 1});
    int[][] groups = {{1}, {0}};
    float[] centres = new float[2 * EmbeddingGrade.CENTRES];
    centres[7] = 2;
    centres[EmbeddingGrade.CENTRES + 200] = 3;
    models.embeddings(List.of("ferry"), new byte[][] {{7, (byte) 200}}, groups, centres);
    models.embeddings(List.of("quay"), new byte[][] {{7, 0}}, groups, centres);
    ModelSections sections = written(models);
    Embeddings embeddings = ParserModels.embeddings(sections);
    LinearModel model = new LinearModelReader(sections, ModelPart.TAGS).read(embeddings);
    assertThat(added(model, embeddings, "ferry")).containsExactly(23, 2);
    assertThat(added(model, embeddings, "quay")).containsExactly(20, 2);
    assertThat(embeddings.find(Code.of("pier"))).isZero();
  }

  @Test
  void centresThatDoNotFitAreRefused() throws IOException {
    int[][] groups = {{1}, {0}};
    ModelWriter fewer = new ModelWriter();
    fewer.embeddings(List.of("ferry"), new byte[][] {{7, 1}}, groups, new float[3]);
    ModelSections damaged = written(fewer);
    assertThatThrownBy(() -> ParserModels.embeddings(damaged))
        .isInstanceOf(UnfitModelsException.class)
        .hasMessageEndingWith("the centres of embeddings0 are of another number");
  }

  private static float[] added(LinearModel model, Embeddings embeddings, String word) {
    float[] scores = new float[2];
    model.add(embeddings, embeddings.find(Code.of(word)), scores);
    return scores;
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
    model.end(new int[][] {{2, 1}, {0}});
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
