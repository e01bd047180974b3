package org.synoptic.compare.grouping;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.compare.statement.Statement;

/** Keeps what is said and what is denied in claims of their own. */
public final class DenialSplitter {

  private DenialSplitter() {}

  /** Divides each group into what is said and what is denied. */
  public static List<List<Statement>> split(List<List<Statement>> groups) {
    List<List<Statement>> divided = new ArrayList<>();
    for (List<Statement> group : groups) {
      List<Statement> denied = group.stream().filter(Statement::isDenied).toList();
      List<Statement> said = group.stream().filter(one -> !one.isDenied()).toList();
      if (!said.isEmpty()) {
        divided.add(new ArrayList<>(said));
      }
      if (!denied.isEmpty()) {
        divided.add(new ArrayList<>(denied));
      }
    }
    return divided;
  }
}
