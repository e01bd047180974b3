package org.synoptic.flink.corpus;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.apache.flink.core.fs.RecoverableFsDataOutputStream;

/**
 * The two files of a split's results while they are written. They get their names when both are
 * whole, the articles' last: where that file is, the split is done.
 */
final class SplitFiles implements Closeable {

  private static final String ARTICLES = "articles";
  private static final String SKIPPED = "skipped";
  private static final String ENDING = ".jsonl.gz";

  private final Pending articles;
  private final Pending skipped;

  SplitFiles(String folder, CorpusSplit split) throws IOException {
    this.articles = new Pending(path(folder, ARTICLES, split));
    this.skipped = new Pending(path(folder, SKIPPED, split));
  }

  private static Path path(String folder, String kind, CorpusSplit split) {
    return new Path(folder, kind + "/" + split.results() + ENDING);
  }

  /** Whether the split was done before. */
  static boolean exist(String folder, CorpusSplit split) throws IOException {
    Path path = path(folder, ARTICLES, split);
    return path.getFileSystem().exists(path);
  }

  Writer articles() {
    return articles.writer;
  }

  Writer skipped() {
    return skipped.writer;
  }

  /** Gives the files their names, over those of an earlier try. */
  void keep() throws IOException {
    skipped.keep();
    articles.keep();
  }

  @Override
  public void close() {
    articles.drop();
    skipped.drop();
  }

  /** One file that has no name yet. */
  private static final class Pending {

    private final Path path;
    private final RecoverableFsDataOutputStream stream;
    private final GZIPOutputStream packed;
    private final Writer writer;

    Pending(Path path) throws IOException {
      this.path = path;
      this.stream = path.getFileSystem().createRecoverableWriter().open(path);
      this.packed = new GZIPOutputStream(new Unclosed(stream));
      this.writer = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8));
    }

    void keep() throws IOException {
      writer.flush();
      packed.finish();
      FileSystem system = path.getFileSystem();
      if (system.exists(path)) {
        system.delete(path, false);
      }
      stream.closeForCommit().commit();
    }

    void drop() {
      try {
        stream.close();
      } catch (IOException e) {
        // What was written has no name and is never read.
      }
    }
  }

  /** Passes everything on but the end, which the commit makes. */
  private static final class Unclosed extends OutputStream {

    private final OutputStream out;

    Unclosed(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }
  }
}
