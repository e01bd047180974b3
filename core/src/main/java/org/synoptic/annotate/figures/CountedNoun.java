package org.synoptic.annotate.figures;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.synoptic.syntax.Tags;
import org.synoptic.text.numbers.ScannedToken;

/**
 * Finds what a number counts: the head noun behind it, or the word for what happened to those
 * counted ("12 dead", "12 were killed").
 */
final class CountedNoun {

  private static final Set<String> ARTICLES = Set.of("a", "an");

  /** Tokens of the noun phrase that are examined behind a number. Set by hand. */
  private static final int MAX_TOKENS = 6;

  /**
   * Tokens before a number in which "the death toll" or "the number of" is looked for. Set by hand.
   */
  private static final int TALLY_TOKENS = 8;

  /** Auxiliaries between a number and a participle: "12 have been killed". */
  private static final int MAX_AUXILIARIES = 3;

  /** Letters of a title that a point shortens: "Dr.", "Gen.". Set by hand. */
  private static final int LONGEST_TITLE = 3;

  private static final Set<String> AUXILIARIES =
      Set.of(
          "were", "was", "are", "is", "have", "had", "has", "been", "being", "others", "more",
          "people");
  private static final Set<String> TALLIES = FigureWords.of("tallies");

  private final String body;
  private final List<ScannedToken> tokens;
  private final PosTags tags;
  private final FigureLexicon lexicon;
  private final IntPredicate inDate;

  /**
   * @param inDate true for an offset in the body that lies in a time expression
   */
  CountedNoun(
      String body,
      List<ScannedToken> tokens,
      PosTags tags,
      FigureLexicon lexicon,
      IntPredicate inDate) {
    this.inDate = inDate;
    this.body = body;
    this.tokens = tokens;
    this.tags = tags;
    this.lexicon = lexicon;
  }

  private String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  /**
   * What the measure counts, as the text says it, or null.
   *
   * @param before index of the last token before the number and its bound
   */
  @Nullable String nounOf(Measure measure, int before) {
    PhraseLookup.Phrase bound = lexicon.boundsAfter.at(tokens, measure.to());
    int at = measure.to() + (bound == null ? 0 : bound.words().size());
    if (measure.unit() != null) {
      return nounOfMeasure(measure, at);
    }
    if (lexicon.tollAfter.contains(lower(at)) && !tags.isNoun(at + 1)) {
      return lower(at);
    }
    if (afterHyphen(at) > at) {
      boolean direct = tags.isNoun(at + 1) && tokens.get(at + 1).glued();
      return direct ? tokens.get(at + 1).text() : null;
    }
    String noun =
        nounPhrase(lexicon.contextWords.is("OF", lower(at)) ? afterDeterminers(at + 1) : at);
    if (noun != null && !noun.equals("more") && !noun.equals("others")) {
      return noun;
    }
    if (noun == null && lexicon.countedByOne.contains(lower(at))) {
      return lower(at);
    }
    String toll = toll(at);
    toll = toll == null && lexicon.tollBefore.contains(lower(before)) ? lower(before) : toll;
    toll = toll == null ? groupNoun(before) : toll;
    toll = toll == null ? tallyNoun(before) : toll;
    return toll == null ? noun : toll;
  }

  /**
   * What a measure with a unit is a measure of: "5 tonnes of nails", "$5m in aid", "a $5m loan",
   * "half the voters", "one in five voters".
   */
  private @Nullable String nounOfMeasure(Measure measure, int at) {
    boolean hasDeterminer =
        ARTICLES.contains(lower(at + 1))
            || lexicon.contextWords.is("DETERMINER", lower(at + 1))
            || hasTag(at + 1, Tags.CD);
    if (lexicon.contextWords.is("OF", lower(at))
        || (isMoney(measure) && lexicon.contextWords.is("IN", lower(at)) && !hasDeterminer)) {
      return nounPhrase(afterDeterminers(at + 1));
    }
    boolean wholeOf = measure.share() && lexicon.contextWords.is("DETERMINER", lower(at));
    boolean ratio =
        measure.share() && measure.printed() == null && tags.hasEngineTags() && tags.isModifier(at);
    boolean named =
        ratio || ((measure.share() || isMoney(measure)) && tags.isNoun(at) && !tags.isName(at));
    return wholeOf ? nounPhrase(afterDeterminers(at)) : named ? nounPhrase(at) : null;
  }

  /**
   * What an ordinal before token {@code at} ranks, or null; a name such as "the third Reich" is not
   * ranked.
   */
  @Nullable String rankedNoun(int at) {
    String noun = tags.isName(at) ? null : nounPhrase(at);
    return noun != null && Character.isUpperCase(noun.charAt(0)) ? null : noun;
  }

  private static boolean isMoney(Measure measure) {
    String unit = measure.unit();
    return unit != null && unit.length() == 3 && unit.chars().allMatch(Character::isUpperCase);
  }

  private int afterHyphen(int at) {
    return lower(at).equals("-") && at > 0 && tokens.get(at).glued() ? at + 1 : at;
  }

  private int afterDeterminers(int at) {
    int i = at;
    while (lexicon.contextWords.is("DETERMINER", lower(i)) || hasTag(i, Tags.CD)) {
      i++;
    }
    return i;
  }

  private boolean hasTag(int i, String tag) {
    return tags.tagOf(i).equals(tag) && !lower(i).isEmpty();
  }

  /** The head noun of the phrase at token {@code at}, with the nouns directly before it. */
  private @Nullable String nounPhrase(int at) {
    int i = at;
    int first = -1;
    int end = Math.min(tokens.size(), at + MAX_TOKENS);
    while (i < end && !endsPhrase(i, at)) {
      if (lower(i).equals("'s")) {
        first = -1;
      } else if (tags.isNoun(i) && first >= 0 && (tags.joinsCompounds() || isSecondPlural(i))) {
        break;
      } else if (i > at && lower(i - 1).equals("-") && tags.isModifier(i)) {
        first = -1;
      } else if (tags.isNoun(i)) {
        first = first < 0 || isName(first) ? i : first;
      } else if (tags.isModifier(i)
          && (first < 0 || Tags.isAdjective(tags.tagOf(i)) && tags.isNoun(i + 1))) {
        first = -1;
      } else if (!continuesPhrase(i, first)) {
        break;
      }
      i++;
    }
    while (i > at && first >= 0 && !tags.isNoun(i - 1)) {
      i--;
    }
    first =
        first > 1 && lower(first - 1).equals("-") && first > at && first + 1 < i
            ? first + 1
            : first;
    boolean noun = first >= 0 && i > first && tokens.get(i - 1).text().length() > 1;
    return noun ? body.substring(tokens.get(first).start(), tokens.get(i - 1).end()) : null;
  }

  /** The second of two plurals begins another phrase: "things libertarians fear". */
  private boolean isSecondPlural(int i) {
    return tags.isPlural(i) && tags.isPlural(i - 1);
  }

  /** A new line, a time expression or "aged" ends the phrase. */
  private boolean endsPhrase(int i, int at) {
    int start = tokens.get(i).start();
    boolean line = i > 0 && body.substring(tokens.get(i - 1).end(), start).indexOf('\n') >= 0;
    boolean age = i > at && lexicon.contextWords.is("AGE", lower(i));
    return age || inDate.test(start) || (line && !(i == at && continuesLine(i)));
  }

  private boolean continuesLine(int i) {
    return !tokens.get(i).startsParagraph() && !tokens.get(i).capitalised();
  }

  private boolean isName(int i) {
    return Tags.isProperNoun(tags.tagOf(i));
  }

  /** A hyphen, a comma between adjectives, an adverb, or the point of a title. */
  private boolean continuesPhrase(int i, int first) {
    boolean hyphen = lower(i).equals("-") && tokens.get(i).glued();
    boolean adverb =
        first < 0
            && tags.tagOf(i).equals(Tags.RB)
            && !tags.tagOf(i + 1).equals(Tags.VBG)
            && (tags.isModifier(i + 1) || tags.isNoun(i + 1));
    boolean title =
        lower(i).equals(".")
            && isName(i - 1)
            && i > 0
            && tokens.get(i - 1).text().length() <= LONGEST_TITLE;
    boolean comma =
        lower(i).equals(",") && first < 0 && tags.isModifier(i - 1) && tags.isModifier(i + 1);
    return hyphen || comma || adverb || title;
  }

  /** "12 were killed", "12 have died". */
  private @Nullable String toll(int at) {
    int i = at;
    while (i < at + MAX_AUXILIARIES && AUXILIARIES.contains(lower(i))) {
      i++;
    }
    return i > at && lexicon.tollAfter.contains(lower(i)) ? lower(i) : null;
  }

  /** "a crew of six". */
  private @Nullable String groupNoun(int before) {
    boolean group =
        lexicon.contextWords.is("OF", lower(before))
            && lexicon.contextWords.is("GROUP", lower(before - 1));
    return group ? lower(before - 1) : null;
  }

  /** "the death toll rose to 12", "the number of missing climbed to 12". */
  private @Nullable String tallyNoun(int before) {
    for (int i = before;
        i >= Math.max(0, before - TALLY_TOKENS) && !".!?;".contains(lower(i));
        i--) {
      if (lower(i).equals("toll")) {
        return lower(i - 1).equals("death") ? "death toll" : "toll";
      }
      if (TALLIES.contains(lower(i)) && lower(i + 1).equals("of")) {
        String noun = nounPhrase(afterDeterminers(i + 2));
        boolean toll = lexicon.tollAfter.contains(lower(afterDeterminers(i + 2)));
        return noun != null ? noun : toll ? lower(afterDeterminers(i + 2)) : null;
      }
    }
    return null;
  }
}
