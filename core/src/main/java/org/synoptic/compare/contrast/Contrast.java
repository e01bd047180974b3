package org.synoptic.compare.contrast;

import java.util.List;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;

/** One way in which two statements of the same thing can differ. */
public interface Contrast {

  /** What the two give differently; empty where they do not differ in this way. */
  List<Finding> between(StoryIndex story, StatementPair pair);

  /**
   * A point that two statements give differently.
   *
   * @param about the point, in words; findings of one kind and point are merged
   * @param first what the first statement gives
   * @param second what the second statement gives
   * @param note one sentence for a person: why it is of this kind
   */
  record Finding(Difference.Kind kind, String about, Side first, Side second, String note) {}

  /**
   * What one statement gives.
   *
   * @param value as printed
   * @param passage the words around it
   */
  record Side(String value, Passage passage) {}
}
