package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.check.proposition.Opposites;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence.Verdict;
import org.synoptic.model.Span;
import org.synoptic.syntax.Tags;

/** The words of a sentence without a counterpart in the reports, as parts. */
final class LackingParts {

  /**
   * Least probability for a word to be told as lacking. Tuned on WiCE: balanced accuracy is .735 at
   * .5 and .748 at .55.
   */
  private static final double LACKING = 0.55;

  /**
   * Least part of a sentence that must be lacking for its words to be told. Set on WiCE: balanced
   * accuracy is .68 at .2. One planted change in a hundred fewer is found ({@code bench quality}).
   */
  private static final double LEAST_SHARE = 0.28;

  /**
   * Least rarity of a word in the language to be told, see {@code Idf}. Of the 200 true made-up
   * sentences 187 pass at 4 and 188 at 5; on WiCE balanced accuracy is .748 and .746.
   */
  private static final double LEAST_WEIGHT = 5;

  /**
   * Part of a sentence's words, without names, figures and dates, from which on it is told as a
   * whole, where no report has them or words like them. Set on made-up sentences against the
   * reports of another story: 68 of 100 of those are told so, none of 100 true ones is.
   */
  private static final double UNTOLD = 0.8;

  /** Such words that a sentence has at least. Set as above. */
  private static final int FEWEST_TELLING = 3;

  /** Likeness from which on a report has a word. Set as above. */
  private static final double LIKE = 0.5;

  /**
   * Likeness below which no report has the verb that is all that a sentence tells of its names:
   * "Marta Oleni was arrested". Set on {@code recombined-tuning.txt} and {@code tuning.txt}.
   */
  private static final double UNLIKE = 0.35;

  /** What stands for "per cent", which its figure tells. */
  private static final String PER_CENT = "percent";

  /** Characters of a term like "=14"; such a number stands in many reports. */
  private static final int SHORT_NUMBER = 3;

  private LackingParts() {}

  static List<CheckedPart> of(
      CheckedStory story, Statement.Place place, List<DraftWord> words, Evidence evidence) {
    List<CheckedPart> parts = new ArrayList<>();
    if (isUntold(words) && words.stream().noneMatch(word -> isSameFigure(story, place, word))) {
      return List.of(part(story, words.stream().filter(LackingParts::isUntold).toList()));
    }
    if (share(words) < LEAST_SHARE) {
      return parts;
    }
    List<DraftWord> run = new ArrayList<>();
    for (DraftWord word : words) {
      if (isLacking(story, word, evidence)) {
        run.add(word);
      } else if (!run.isEmpty()) {
        parts.add(part(story, run));
        run.clear();
      }
    }
    if (!run.isEmpty()) {
      parts.add(part(story, run));
    }
    return parts;
  }

  private static boolean isLacking(CheckedStory story, DraftWord word, Evidence evidence) {
    return word.lacking() >= LACKING
        && word.weight() >= LEAST_WEIGHT
        && (word.isName() || !word.isExact())
        && !word.term().equals(PER_CENT)
        && !isConverse(story, word, evidence)
        && !Tags.isAdverb(word.token().tag())
        && !Tags.isPronoun(word.token().tag())
        && !Tags.isWh(word.token().tag());
  }

  /** Whether the reports tell nearly nothing of a sentence but its names, figures and dates. */
  private static boolean isUntold(List<DraftWord> words) {
    List<DraftWord> telling = words.stream().filter(LackingParts::isTelling).toList();
    double all = telling.stream().mapToDouble(DraftWord::weight).sum();
    double untold =
        telling.stream().filter(LackingParts::isUntold).mapToDouble(DraftWord::weight).sum();
    return telling.size() >= FEWEST_TELLING
        ? untold >= UNTOLD * all && words.stream().noneMatch(LackingParts::isSameCount)
        : telling.size() == 1
            && isNowhere(telling.get(0))
            && words.stream().anyMatch(DraftWord::isName);
  }

  /** A number of more than one digit that the evidence has: "24,500" watch it. */
  private static boolean isSameCount(DraftWord word) {
    return word.term().startsWith("=") && !isSmall(word) && word.feature("exactChosen") == 1;
  }

  /** A number of one digit, which many sentences have. */
  private static boolean isSmall(DraftWord word) {
    return word.term().startsWith("=") && word.term().length() <= SHORT_NUMBER;
  }

  /** A figure of the draft that a near sentence has in other words: "a fifth" for "20 per cent". */
  private static boolean isSameFigure(CheckedStory story, Statement.Place place, DraftWord word) {
    SameFigure figures = new SameFigure(story);
    return word.feature("exactChosen") < 1
        && !isSmall(word)
        && story.evidence().nearest(place.sentence()).stream()
            .anyMatch(theirs -> figures.isIn(theirs, place, word.token().span()));
  }

  /** "Lost to" where the evidence has "beat". */
  private static boolean isConverse(CheckedStory story, DraftWord word, Evidence evidence) {
    return evidence.sentences().stream()
        .flatMap(place -> story.sentence(place).tokens().stream())
        .anyMatch(token -> Opposites.areOfTwo(word.token().lemma(), token.lemma()));
  }

  private static boolean isNowhere(DraftWord word) {
    return isUntold(word)
        && word.feature("likeAnywhere") < UNLIKE
        && Tags.isVerb(word.token().tag())
        && ToldApart.isTelling(word.token().lemma());
  }

  private static boolean isTelling(DraftWord word) {
    return !word.isExact() && !word.term().equals(PER_CENT) && !Tags.isAdverb(word.token().tag());
  }

  private static boolean isUntold(DraftWord word) {
    return isTelling(word)
        && word.feature("exactChosen") < LIKE
        && word.feature("likeChosen") < LIKE
        && word.feature("likeAnywhere") < LIKE;
  }

  /** Which part of a sentence the reports do not bear out, by weight, 0 to 1. */
  static double share(List<DraftWord> words) {
    double all = words.stream().mapToDouble(DraftWord::weight).sum();
    double lacking = words.stream().mapToDouble(word -> word.weight() * word.lacking()).sum();
    return all == 0 ? 0 : lacking / all;
  }

  private static CheckedPart part(CheckedStory story, List<DraftWord> run) {
    Span span = run.get(0).token().span().union(run.get(run.size() - 1).token().span());
    String text = story.index().text(story.draft(), span);
    return new CheckedPart(
        span,
        text,
        kind(run),
        Verdict.UNSUPPORTED,
        "the reports have no counterpart for “" + text + "”",
        List.of());
  }

  private static CheckedPart.Kind kind(List<DraftWord> run) {
    for (DraftWord word : run) {
      switch (word.term().charAt(0)) {
        case '@':
          return CheckedPart.Kind.NAME;
        case '=':
          return CheckedPart.Kind.FIGURE;
        case '#':
          return CheckedPart.Kind.DATE;
        default:
      }
    }
    return CheckedPart.Kind.WORDS;
  }
}
