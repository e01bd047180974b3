package org.synoptic.check;

import java.util.List;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.CheckedPart;

/** One way in which the reports can contradict a clause of the draft. */
interface Counterclaim {

  /**
   * The parts of a clause that the reports contradict; empty where they do not in this way.
   *
   * @param near clauses of the reports on the same matter, nearest first
   */
  List<CheckedPart> in(Statement clause, List<Statement> near);
}
