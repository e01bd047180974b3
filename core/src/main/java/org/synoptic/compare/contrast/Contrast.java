package org.synoptic.compare.contrast;

import java.util.List;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;

/** One way in which two statements of the same thing can part. */
public interface Contrast {

  List<Finding> between(StoryIndex scene, StatementPair pair);

  /**
   * What was found.
   *
   * @param about what it is that the two give differently
   * @param first the first statement's value as printed
   * @param second the second statement's
   */
  record Finding(Difference.Kind kind, String about, Side first, Side second, String note) {}

  /** One side of it. */
  record Side(String value, Passage passage) {}
}
