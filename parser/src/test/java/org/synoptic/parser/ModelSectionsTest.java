package org.synoptic.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelSectionsTest {

  @TempDir Path folder;
  private byte[] file = {};

  @BeforeEach
  void write() throws IOException {
    ModelWriter models = new ModelWriter();
    models.lists(ModelPart.CLASSES, Map.of("port", List.of("NN", "VB"), "selm", List.of("NNP")));
    Path path = folder.resolve("some.models");
    models.write(path);
    file = Files.readAllBytes(path);
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    ModelSections sections = ModelSections.of(ByteBuffer.wrap(file));
    sections.check();
    ListLexicon classes =
        new ListLexicon(
            new KeyTable(sections.bytes("classes.table")), sections.lists("classes.lists"));
    assertThat(classes.lists().get(classes.find(Code.of("port")) - 1)).containsExactly("NN", "VB");
    assertThat(classes.find(Code.of("ship"))).isZero();
    assertThat(classes.joined(classes.find(Code.of("port")))).isEqualTo(Code.of("NN_VB"));
  }

  @Test
  void aByteThatChangedIsNoticed() {
    file[file.length - 9]++;
    assertUnfit("the checksum of classes.lists is wrong");
  }

  @Test
  void aFileThatIsCutOffIsNoticed() {
    file = Arrays.copyOf(file, file.length / 2);
    assertUnfit("they are cut off");
  }

  @Test
  void anotherLayoutIsNoticed() {
    file[Long.BYTES]++;
    assertUnfit("their layout is ");
  }

  @Test
  void whatIsNoFileOfModelsIsNoticed() {
    file = new byte[] {1, 2, 3};
    assertUnfit("they are no models");
  }

  private void assertUnfit(String reason) {
    assertThatThrownBy(() -> ModelSections.of(ByteBuffer.wrap(file)).check())
        .isInstanceOf(UnfitModelsException.class)
        .hasMessageStartingWith(reason);
  }
}
