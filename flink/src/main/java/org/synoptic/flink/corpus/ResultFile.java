package org.synoptic.flink.corpus;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;

/** One file of a split's results while it is written. */
interface ResultFile {

  /**
   * Adds a result.
   *
   * @param article about which it is; null when it is about none
   * @param json one object and an end of line
   */
  void add(@Nullable Article article, String json) throws IOException;

  /** Gives the file its name, over that of an earlier try. */
  void keep() throws IOException;

  /** Ends the file where it was not kept. */
  void drop();
}
