package org.synoptic.text.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.text.UserCache;

/** What native code reads lies unpacked in the user's cache, whole and up to date. */
class UnpackedFilesTest {

  @TempDir private Path folder;
  private String before;

  @BeforeEach
  void useAnotherCache() {
    before = System.getProperty(UserCache.PROPERTY);
    System.setProperty(UserCache.PROPERTY, folder.resolve("cache").toString());
  }

  @AfterEach
  void useTheCacheOfBefore() {
    if (before == null) {
      System.clearProperty(UserCache.PROPERTY);
    } else {
      System.setProperty(UserCache.PROPERTY, before);
    }
  }

  @Test
  void entriesOfAJarAreUnpackedOnce() throws IOException {
    List<URL> entries = jar("a.jar", "weights of a model");
    Path first = UnpackedFiles.folder("model", entries);
    assertThat(first.resolve("x.bin")).hasContent("weights of a model");
    Path file = first.resolve("x.bin");
    FileTime made = FileTime.from(Instant.parse("2020-01-02T03:04:05Z"));
    Files.setLastModifiedTime(file, made);
    assertThat(UnpackedFiles.folder("model", entries)).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(made);
  }

  @ParameterizedTest
  @ValueSource(strings = {"weights", "weights of A model"})
  void aFileThatIsCutOffOrDamagedIsUnpackedAgain(String faulty) throws IOException {
    List<URL> entries = jar("a.jar", "weights of a model");
    Path first = UnpackedFiles.folder("model", entries);
    Files.writeString(first.resolve("x.bin"), faulty);
    assertThat(UnpackedFiles.folder("model", entries).resolve("x.bin"))
        .hasContent("weights of a model");
    assertThat(inCache()).containsExactly(first);
  }

  @Test
  void anotherContentHasAFolderOfItsOwnAndWhatNobodyUsesGoes() throws IOException {
    Path first = UnpackedFiles.folder("model", jar("a.jar", "weights of a model"));
    Path second = UnpackedFiles.folder("model", jar("b.jar", "weights of b model"));
    assertThat(second).isNotEqualTo(first);
    assertThat(second.resolve("x.bin")).hasContent("weights of b model");
    Files.setLastModifiedTime(first, FileTime.from(Instant.parse("2020-01-02T03:04:05Z")));
    Path third = UnpackedFiles.folder("model", jar("c.jar", "others"));
    assertThat(inCache()).containsExactlyInAnyOrder(second, third);
  }

  @Test
  void withoutACacheOrAJarThereIsNoFolder() throws IOException {
    List<URL> entries = jar("a.jar", "weights of a model");
    assertThat(UnpackedFiles.folder("model", entries)).isNotNull();
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    assertThat(UnpackedFiles.folder("model", List.of(file.toUri().toURL()))).isNull();
    System.setProperty(UserCache.PROPERTY, file.resolve("cache").toString());
    assertThat(UnpackedFiles.folder("model", entries)).isNull();
  }

  @Test
  void aCacheThatCannotBeWrittenIsToldAndTheEncoderIsThereAllTheSame() throws IOException {
    List<String> notes = new ArrayList<>();
    try (SentenceEncoder kept = SharedEncoder.load(notes::add)) {
      assertThat(kept.encode("A ferry sank.").vectors()).isNotEmpty();
    }
    assertThat(notes).isEmpty();
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    System.setProperty(UserCache.PROPERTY, file.resolve("cache").toString());
    try (SentenceEncoder unkept = SharedEncoder.load(notes::add)) {
      assertThat(unkept.encode("A ferry sank.").vectors()).isNotEmpty();
    }
    assertThat(notes)
        .containsExactly(
            "the folder of the user's cache cannot be written, so every start unpacks the encoder anew; XDG_CACHE_HOME can name another folder");
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, linux-x64",
    "Mac OS X, aarch64, osx-aarch64",
    "Windows 11, amd64, win-x64",
    "FreeBSD, amd64,",
    "Linux, riscv64,"
  })
  void platformsAreNamedAsOnnxRuntimeNamesThem(String system, String processor, String platform) {
    assertThat(NativeLibrary.platform(system, processor)).isEqualTo(platform);
  }

  /** ONNX Runtime 1.29 tells its maker of each process that loads it. */
  @ParameterizedTest
  @CsvSource({
    "linux-x64/libonnxruntime.so",
    "linux-aarch64/libonnxruntime.so",
    "osx-aarch64/libonnxruntime.dylib",
    "win-x64/onnxruntime.dll"
  })
  void noLibraryKnowsAPlaceToReportTo(String library) throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/ai/onnxruntime/native/" + library)) {
      String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(bytes.contains("onnxruntime")).isTrue();
      assertThat(bytes.contains("events.data.microsoft")).isFalse();
    }
  }

  private List<URL> jar(String name, String content) throws IOException {
    Path jar = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("some/x.bin"));
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return List.of(URI.create("jar:" + jar.toUri() + "!/some/x.bin").toURL());
  }

  private List<Path> inCache() throws IOException {
    try (Stream<Path> folders = Files.list(folder.resolve("cache"))) {
      return folders.toList();
    }
  }
}
