package org.synoptic.compare.account;

import java.util.List;
import java.util.regex.Pattern;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Passage;

/**
 * A value that later reports replaced, with those before it: a toll of 73, then 120, then 247.
 *
 * @param slot the difference, its values in the order of time
 */
record ValueCourse(Difference slot) {

  /** Chars of "at least 1,200 people"; what is longer is a clause and no value. Set by hand. */
  private static final int LONGEST_VALUE = 40;

  /** A digit or a number word; "Monday" and "closed" are no numbers. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)[0-9]|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
              + "|(?:thir|four|fif|six|seven|eigh|nine)teen"
              + "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
              + "|(?:half|dozen|score|hundred|thousand|(?:b|m|tr)illion)s?)\\b");

  /** The courses among some differences. */
  static List<ValueCourse> among(List<Difference> differences) {
    return differences.stream()
        .filter(one -> one.slot() != null && one.kind() == Difference.Kind.UPDATED)
        .filter(one -> one.values().stream().allMatch(ValueCourse::isNumber))
        .map(ValueCourse::new)
        .toList();
  }

  private static boolean isNumber(Difference.Value value) {
    return value.value().length() <= LONGEST_VALUE && NUMBER.matcher(value.value()).find();
  }

  /** Whether a statement gives the value that holds now. */
  boolean isLatest(StoryIndex story, Statement statement) {
    return bears(story, statement, slot.values().get(slot.values().size() - 1));
  }

  /** Whether a statement gives only a value that another one replaced. */
  boolean isReplaced(StoryIndex story, Statement statement) {
    return !isLatest(story, statement)
        && slot.values().stream().anyMatch(value -> bears(story, statement, value));
  }

  private static boolean bears(StoryIndex story, Statement statement, Difference.Value value) {
    String report = story.article(statement.report()).id();
    return value.passages().stream()
        .filter(passage -> passage.report().equals(report))
        .map(Passage::span)
        .anyMatch(span -> statement.spans().stream().anyMatch(span::overlaps));
  }
}
