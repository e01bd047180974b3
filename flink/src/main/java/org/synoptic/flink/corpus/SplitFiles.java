package org.synoptic.flink.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.core.fs.Path;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Skipped;
import org.synoptic.publish.Format;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.TextLayout;

/**
 * The files of a split's results while they are written. They get their names when all are whole,
 * the articles' last: where those are, the split is done.
 */
final class SplitFiles implements Closeable {

  private static final String ARTICLES = "articles";
  private static final String SKIPPED = "skipped";

  private final Publisher publisher = Publisher.of(Format.JSON, TextLayout.PLAIN);
  private final List<ResultFile> articles = new ArrayList<>();
  private final ResultFile skipped;

  SplitFiles(String folder, CorpusSplit split, Set<ResultFormat> formats) throws IOException {
    skipped = ResultFormat.JSONL.open(ResultFormat.JSONL.path(folder, SKIPPED, split));
    for (ResultFormat format : new TreeSet<>(formats)) {
      articles.add(format.open(format.path(folder, ARTICLES, split)));
    }
  }

  /** Whether the split was done before, in all these formats. */
  static boolean exist(String folder, CorpusSplit split, Set<ResultFormat> formats)
      throws IOException {
    for (ResultFormat format : formats) {
      Path path = format.path(folder, ARTICLES, split);
      if (!path.getFileSystem().exists(path)) {
        return false;
      }
    }
    return true;
  }

  void add(AnnotatedArticle article) throws IOException {
    StringWriter json = new StringWriter();
    publisher.annotated(article, json);
    for (ResultFile file : articles) {
      file.add(article.article(), json.toString());
    }
  }

  void add(Skipped none) throws IOException {
    StringWriter json = new StringWriter();
    publisher.skipped(none, json);
    skipped.add(null, json.toString());
  }

  /** Gives the files their names, over those of an earlier try. */
  void keep() throws IOException {
    skipped.keep();
    for (ResultFile file : articles) {
      file.keep();
    }
  }

  @Override
  public void close() {
    articles.forEach(ResultFile::drop);
    skipped.drop();
  }
}
