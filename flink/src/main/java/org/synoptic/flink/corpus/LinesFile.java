package org.synoptic.flink.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;

/** JSON Lines with gzip. */
final class LinesFile implements ResultFile {

  private final PendingFile file;
  private final GZIPOutputStream packed;
  private final Writer writer;

  LinesFile(Path path) throws IOException {
    this.file = new PendingFile(path);
    this.packed = new GZIPOutputStream(file);
    this.writer = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8));
  }

  @Override
  public void add(@Nullable Article article, String json) throws IOException {
    writer.write(json);
  }

  @Override
  public void keep() throws IOException {
    writer.flush();
    packed.finish();
    file.keep();
  }

  @Override
  public void drop() {
    file.drop();
  }
}
