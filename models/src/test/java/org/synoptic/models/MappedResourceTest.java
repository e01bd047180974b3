package org.synoptic.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedResourceTest {

  private static final byte[] CONTENT = "Port Selm ".repeat(50).getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private Path jar = Path.of("");

  @BeforeEach
  void packJar() throws IOException {
    jar = folder.resolve("a jar.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      add(out, "before.txt", ZipEntry.DEFLATED);
      add(out, "org/stored.models", ZipEntry.STORED);
      add(out, "org/compressed.models", ZipEntry.DEFLATED);
    }
  }

  private static void add(ZipOutputStream out, String name, int method) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(CONTENT);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(method);
    entry.setSize(CONTENT.length);
    entry.setCrc(sum.getValue());
    out.putNextEntry(entry);
    out.write(CONTENT);
    out.closeEntry();
  }

  @Test
  void aStoredEntryIsMapped() throws IOException {
    FilePart part = StoredEntry.find(jar, "org/stored.models");
    assertThat(part.map()).isEqualTo(ByteBuffer.wrap(CONTENT));
    assertThat(part.map().isDirect()).isTrue();
    assertThat(opened("org/stored.models")).isEqualTo(ByteBuffer.wrap(CONTENT));
  }

  @Test
  void aPartOfAStoredEntryIsCopied() throws IOException {
    FilePart part = StoredEntry.find(jar, "org/stored.models");
    ByteBuffer copy = ByteBuffer.allocate(4);
    part.read(5, copy);
    assertThat(copy.flip()).isEqualTo(ByteBuffer.wrap(CONTENT, 5, 4).slice());
    assertThatThrownBy(() -> part.read(jar.toFile().length(), ByteBuffer.allocate(4)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aCompressedEntryIsReadInstead() throws IOException {
    assertThat(StoredEntry.find(jar, "org/compressed.models")).isNull();
    assertThat(opened("org/compressed.models")).isEqualTo(ByteBuffer.wrap(CONTENT));
  }

  @Test
  void anEntryThatIsNotThereIsNone() throws IOException {
    assertThat(StoredEntry.find(jar, "org/stored.models")).isNotNull();
    assertThat(StoredEntry.find(jar, "org/other.models")).isNull();
  }

  @Test
  void whatIsNoJarIsNone() throws IOException {
    Path text = Files.write(folder.resolve("a.txt"), CONTENT);
    assertThat(StoredEntry.find(text, "org/stored.models")).isNull();
    assertThat(MappedResource.open(text.toUri().toURL())).isEqualTo(ByteBuffer.wrap(CONTENT));
  }

  private ByteBuffer opened(String entry) throws IOException {
    URL url = URI.create("jar:" + jar.toUri() + "!/" + entry).toURL();
    return MappedResource.open(url);
  }
}
