package org.synoptic.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.Span;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Tags;

/**
 * The value that the reports have in the place of a name, number or date that they do not know:
 * "14" for "four" where both say how many were killed.
 */
final class OtherValues {

  /** Least part of the sentence that the reports' must have. Set on made-up sentences. */
  private static final double SAME_WORDS = 0.5;

  private static final Set<String> TIMES = Set.of(NameLabels.DATE, NameLabels.TIME);

  private final CheckedStory story;

  OtherValues(CheckedStory story) {
    this.story = story;
  }

  /** The part as one that the reports contradict, or as it was where they name no other value. */
  CheckedPart counter(CheckedPart part, Statement.Place sentence, Evidence evidence) {
    if (part.kind() == CheckedPart.Kind.QUOTE || evidence.coverage() < SAME_WORDS) {
      return part;
    }
    ParsedSentence ours = story.parse(sentence);
    int word = wordAt(ours, part.span());
    Slot slot = word < 0 ? null : Slot.of(ours, word);
    if (slot == null) {
      return part;
    }
    for (Statement.Place place : evidence.sentences()) {
      Span other = counter(part.kind(), slot, story.parse(place), ours);
      if (other != null) {
        String why =
            "“%s” in the text, “%s” in the reports"
                .formatted(part.text(), story.index().text(place.report(), other));
        return Parts.contradicted(story, part.span(), part.kind(), why, place);
      }
    }
    return part;
  }

  /** The one word of the kind in the same slot; null where there is none, or more than one. */
  private static @Nullable Span counter(
      CheckedPart.Kind kind, Slot slot, ParsedSentence theirs, ParsedSentence ours) {
    Map<String, Span> found = new LinkedHashMap<>();
    for (int i = 0; i < theirs.size(); i++) {
      Slot other = isOfKind(theirs, i, kind) ? Slot.of(theirs, i) : null;
      if (other != null && slot.isSame(other)) {
        found.put(theirs.word(i), theirs.span(i));
      }
    }
    if (found.size() != 1) {
      return null;
    }
    String word = found.keySet().iterator().next();
    for (int i = 0; i < ours.size(); i++) {
      if (ours.word(i).equals(word)) {
        return null;
      }
    }
    return found.get(word);
  }

  private static boolean isOfKind(ParsedSentence parse, int i, CheckedPart.Kind kind) {
    return switch (kind) {
      case FIGURE -> parse.tag(i).equals(Tags.CD);
      case DATE -> TIMES.contains(parse.name(i));
      case NAME -> Tags.isProperNoun(parse.tag(i)) || parse.namesPlace(i);
      default -> false;
    };
  }

  /** The word within a span that depends on one outside it; -1 without one. */
  private static int wordAt(ParsedSentence parse, Span span) {
    for (int i = 0; i < parse.size(); i++) {
      int head = parse.head(i);
      if (parse.span(i).overlaps(span) && head >= 0 && !parse.span(head).overlaps(span)) {
        return i;
      }
    }
    return -1;
  }
}
