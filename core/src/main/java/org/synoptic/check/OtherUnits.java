package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.check.proposition.Kinds;
import org.synoptic.compare.statement.Statement;
import org.synoptic.lexicon.ValueWords;
import org.synoptic.model.CheckedPart;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Tags;

/** A number of other things than in the reports: "20 seconds" for "20 minutes". */
final class OtherUnits {

  /** Least part of the sentence that the reports must tell. Set on made-up sentences. */
  private static final double SAME_WORDS = 0.5;

  private final CheckedStory story;

  OtherUnits(CheckedStory story) {
    this.story = story;
  }

  /** The units of a sentence in whose place the reports have others. */
  List<CheckedPart> in(Statement.Place sentence, Evidence evidence) {
    List<CheckedPart> parts = new ArrayList<>();
    if (evidence.coverage() < SAME_WORDS) {
      return parts;
    }
    ParsedSentence ours = story.parse(sentence);
    for (int i = 0; i + 1 < ours.size(); i++) {
      String number = isMeasure(ours, i + 1) ? digits(ours, i) : null;
      CheckedPart part = number == null ? null : part(sentence, i + 1, number, evidence);
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** The unit behind the number in the evidence, where no near sentence has the draft's there. */
  private @Nullable CheckedPart part(
      Statement.Place sentence, int unit, String number, Evidence evidence) {
    ParsedSentence ours = story.parse(sentence);
    for (Statement.Place place : story.evidence().nearest(sentence.sentence())) {
      for (int j : units(place, number)) {
        if (Kinds.between(ours.lemma(unit), story.parse(place).lemma(j)) != Kinds.Relation.OTHER) {
          return null;
        }
      }
    }
    for (Statement.Place place : evidence.sentences()) {
      ParsedSentence theirs = story.parse(place);
      for (int j : units(place, number)) {
        String why =
            "“%s” in the text, “%s” in the reports"
                .formatted(
                    ours.span(unit - 1, unit).in(ours.body()),
                    theirs.span(j - 1, j).in(theirs.body()));
        return Parts.contradicted(story, ours.span(unit), CheckedPart.Kind.FIGURE, why, place);
      }
    }
    return null;
  }

  /** The units that stand behind a number in a sentence. */
  private List<Integer> units(Statement.Place place, String number) {
    ParsedSentence parse = story.parse(place);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i + 1 < parse.size(); i++) {
      if (isMeasure(parse, i + 1) && number.equals(digits(parse, i))) {
        found.add(i + 1);
      }
    }
    return found;
  }

  private static String digits(ParsedSentence parse, int number) {
    String digits = ValueWords.digits(parse.word(number));
    return digits == null ? parse.word(number) : digits;
  }

  private static boolean isMeasure(ParsedSentence parse, int word) {
    return parse.isNoun(word)
        && parse.tag(word - 1).equals(Tags.CD)
        && Kinds.has(parse.lemma(word));
  }
}
