package org.synoptic.compare.ledger;

import java.util.List;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;

/** One way in which two statements of the same thing can part. */
interface Contrast {

  /** All of them; where several apply to one point the first is kept. */
  List<Contrast> ALL =
      List.of(
          new FigureContrast(),
          new DateContrast(),
          new PolarityContrast(),
          new RoleSwapContrast(),
          new PlanFulfilledContrast(),
          new FramingContrast());

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
