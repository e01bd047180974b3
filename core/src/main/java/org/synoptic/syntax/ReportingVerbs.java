package org.synoptic.syntax;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.text.Lists;

/** Verbs that give somebody's words or thoughts: {@code reporting.txt}. */
public final class ReportingVerbs {

  private static final Set<String> VERBS =
      Lists.read(ReportingVerbs.class, "reporting.txt").stream()
          .flatMap(line -> Arrays.stream(line.split("\\s+")))
          .collect(Collectors.toUnmodifiableSet());

  private ReportingVerbs() {}

  /** Whether the base form is that of such a verb. */
  public static boolean contains(String lemma) {
    return VERBS.contains(lemma);
  }
}
