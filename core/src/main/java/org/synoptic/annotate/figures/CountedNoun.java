package org.synoptic.annotate.figures;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.numbers.ScannedToken;

/** Finds what a number counts: the head noun after it, or what befell those it counts. */
final class CountedNoun {

  private static final Set<String> ARTICLES = Set.of("a", "an");

  /** Words between a number and its noun, at the most. */
  private static final int REACH = 6;

  private static final Set<String> AUXILIARIES =
      Set.of(
          "were", "was", "are", "is", "have", "had", "has", "been", "being", "others", "more",
          "people");
  private static final Set<String> TALLIES = FigureWords.of("tallies");

  private final String body;
  private final List<ScannedToken> words;
  private final PosTags tags;
  private final FigureLexicon lists;
  private final IntPredicate dated;

  /** Over the words of a body; {@code dated} tells whether a char lies in a date. */
  CountedNoun(
      String body,
      List<ScannedToken> words,
      PosTags tags,
      FigureLexicon lists,
      IntPredicate dated) {
    this.dated = dated;
    this.body = body;
    this.words = words;
    this.tags = tags;
    this.lists = lists;
  }

  private String lower(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  /** What the measure counts, as the text says it; null when it does not. */
  @Nullable String of(Measure measure, int before) {
    boolean orSo = lower(measure.to()).equals("or") && lower(measure.to() + 1).equals("so");
    int at = orSo ? measure.to() + 2 : measure.to();
    if (measure.unit() != null) {
      return measured(measure, at);
    }
    if (lists.tollAfter.contains(lower(at)) && !tags.noun(at + 1)) {
      return lower(at);
    }
    if (hyphen(at) > at) {
      boolean plain = tags.noun(at + 1) && words.get(at + 1).glued();
      return plain ? words.get(at + 1).text() : null;
    }
    String noun = phrase(lists.kinds.is("OF", lower(at)) ? determined(at + 1) : at);
    if (noun != null && !noun.equals("more") && !noun.equals("others")) {
      return noun;
    }
    if (noun == null && lists.single.contains(lower(at))) {
      return lower(at);
    }
    String befell = befell(at);
    befell = befell == null && lists.tollBefore.contains(lower(before)) ? lower(before) : befell;
    befell = befell == null ? group(before) : befell;
    befell = befell == null ? tally(before) : befell;
    return befell == null ? noun : befell;
  }

  /** "5 tonnes of nails", "$5m in aid", "a $5m loan", "half the voters", "one in five voters". */
  private @Nullable String measured(Measure measure, int at) {
    boolean given =
        ARTICLES.contains(lower(at + 1))
            || lists.kinds.is("DETERMINER", lower(at + 1))
            || words(at + 1, "CD");
    if (lists.kinds.is("OF", lower(at))
        || (money(measure) && lists.kinds.is("IN", lower(at)) && !given)) {
      return phrase(determined(at + 1));
    }
    boolean whole = measure.share() && lists.kinds.is("DETERMINER", lower(at));
    boolean ratio =
        measure.share() && measure.printed() == null && tags.given() && tags.modifier(at);
    boolean named =
        ratio || ((measure.share() || money(measure)) && tags.noun(at) && !tags.name(at));
    return whole ? phrase(determined(at)) : named ? phrase(at) : null;
  }

  /** What an ordinal before word {@code at} ranks; a name ("the third Reich") is not ranked. */
  @Nullable String ranked(int at) {
    String noun = tags.name(at) ? null : phrase(at);
    return noun != null && Character.isUpperCase(noun.charAt(0)) ? null : noun;
  }

  private static boolean money(Measure measure) {
    String unit = measure.unit();
    return unit != null && unit.length() == 3 && unit.chars().allMatch(Character::isUpperCase);
  }

  private int hyphen(int at) {
    return lower(at).equals("-") && at > 0 && words.get(at).glued() ? at + 1 : at;
  }

  private int determined(int at) {
    int i = at;
    while (lists.kinds.is("DETERMINER", lower(i)) || words(i, "CD")) {
      i++;
    }
    return i;
  }

  private boolean words(int i, String tag) {
    return tags.of(i).equals(tag) && !lower(i).isEmpty();
  }

  /** The head noun of the phrase at word {@code at}, with the nouns that stand right before it. */
  private @Nullable String phrase(int at) {
    int i = at;
    int first = -1;
    int end = Math.min(words.size(), at + REACH);
    while (i < end && !stops(i, at)) {
      if (lower(i).equals("'s")) {
        first = -1;
      } else if (tags.noun(i) && first >= 0 && (tags.single() || both(i))) {
        break;
      } else if (i > at && lower(i - 1).equals("-") && tags.modifier(i)) {
        first = -1;
      } else if (tags.noun(i)) {
        first = first < 0 || name(first) ? i : first;
      } else if (tags.modifier(i)
          && (first < 0 || tags.of(i).startsWith("JJ") && tags.noun(i + 1))) {
        first = -1;
      } else if (!joint(i, first)) {
        break;
      }
      i++;
    }
    while (i > at && first >= 0 && !tags.noun(i - 1)) {
      i--;
    }
    first =
        first > 1 && lower(first - 1).equals("-") && first > at && first + 1 < i
            ? first + 1
            : first;
    boolean noun = first >= 0 && i > first && words.get(i - 1).text().length() > 1;
    return noun ? body.substring(words.get(first).start(), words.get(i - 1).end()) : null;
  }

  /** "things libertarians fear": the second plural begins another phrase. */
  private boolean both(int i) {
    return tags.plural(i) && tags.plural(i - 1);
  }

  /** A new line, a date or "aged" ends the phrase. */
  private boolean stops(int i, int at) {
    int start = words.get(i).start();
    boolean line = i > 0 && body.substring(words.get(i - 1).end(), start).indexOf('\n') >= 0;
    boolean age = i > at && lists.kinds.is("AGE", lower(i));
    return age || dated.test(start) || (line && !(i == at && wrapped(i)));
  }

  private boolean wrapped(int i) {
    return !words.get(i).opens() && !words.get(i).capitalised();
  }

  private boolean name(int i) {
    return tags.of(i).startsWith("NNP");
  }

  /** A hyphen inside the phrase, or a comma between its adjectives. */
  private boolean joint(int i, int first) {
    boolean hyphen = lower(i).equals("-") && words.get(i).glued();
    boolean adverb =
        first < 0
            && tags.of(i).equals("RB")
            && !tags.of(i + 1).equals("VBG")
            && (tags.modifier(i + 1) || tags.noun(i + 1));
    boolean title =
        lower(i).equals(".") && name(i - 1) && i > 0 && words.get(i - 1).text().length() < 4;
    boolean comma =
        lower(i).equals(",") && first < 0 && tags.modifier(i - 1) && tags.modifier(i + 1);
    return hyphen || comma || adverb || title;
  }

  /** "12 were killed", "12 have died". */
  private @Nullable String befell(int at) {
    int i = at;
    while (i < at + 3 && AUXILIARIES.contains(lower(i))) {
      i++;
    }
    return i > at && lists.tollAfter.contains(lower(i)) ? lower(i) : null;
  }

  /** "A crew of six". */
  private @Nullable String group(int before) {
    boolean group =
        lists.kinds.is("OF", lower(before)) && lists.kinds.is("GROUP", lower(before - 1));
    return group ? lower(before - 1) : null;
  }

  /** "The death toll rose to 12", "the number of missing climbed to 12". */
  private @Nullable String tally(int before) {
    for (int i = before; i >= Math.max(0, before - 8) && !".!?;".contains(lower(i)); i--) {
      if (lower(i).equals("toll")) {
        return lower(i - 1).equals("death") ? "death toll" : "toll";
      }
      if (TALLIES.contains(lower(i)) && lower(i + 1).equals("of")) {
        String noun = phrase(determined(i + 2));
        boolean toll = lists.tollAfter.contains(lower(determined(i + 2)));
        return noun != null ? noun : toll ? lower(determined(i + 2)) : null;
      }
    }
    return null;
  }
}
