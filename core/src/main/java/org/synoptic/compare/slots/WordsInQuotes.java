package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.NameMatcher;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.lexicon.NegationWords;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.Difference;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;

/**
 * One utterance that two reports quote with another word in its midst: "the richest man", "the
 * wealthiest man".
 */
final class WordsInQuotes {

  /** Words in common before and behind the other ones, at least. Set by hand. */
  private static final int COMMON = 3;

  /** The same behind them where both quotations end there. Set by hand. */
  private static final int FEWEST_AT_END = 2;

  /** Words in common that the two quotations have, at least. Set by hand. */
  private static final int FEWEST_COMMON = 6;

  /** Other words at most. Set by hand. */
  private static final int MOST_OTHER = 3;

  /** Such differences of a story that are told at most. Set by hand. */
  private static final int MOST_TOLD = 3;

  /** Words that outlets leave out of what somebody says, and nobody misses. */
  private static final Set<String> FILLERS =
      Set.of("well", "you", "know", "percent", "dollars", "mr");

  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "me", "my", "he", "him", "his", "she", "her", "it", "its", "we", "us", "our", "they",
          "them", "their", "your", "this", "these", "those");

  private static final Map<String, String> CONTRACTED =
      Map.of("gonna", "goingto", "wanna", "wantto", "gotta", "gotto", "cause", "because");

  private final StoryIndex story;

  WordsInQuotes(StoryIndex story) {
    this.story = story;
  }

  /**
   * Where two quotations part.
   *
   * @param a first of the other words in the one
   * @param b the same in the other
   */
  private record Parting(int a, int endOfA, int b, int endOfB) {}

  List<Difference> compare(List<SaidWords> all) {
    List<Difference> found = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (SaidWords a : all) {
      Map<String, Integer> places = places(a);
      for (SaidWords b : all) {
        if (a.report() < b.report()) {
          partings(a, places, b).stream()
              .filter(parting -> found.size() < MOST_TOLD)
              .filter(parting -> !isGiven(all, a.report(), b, parting.b(), parting.endOfB()))
              .filter(parting -> !isGiven(all, b.report(), a, parting.a(), parting.endOfA()))
              .filter(parting -> told.add(key(a, b, parting)))
              .forEach(parting -> found.add(difference(a, b, parting)));
        }
      }
    }
    return found;
  }

  private static String key(SaidWords a, SaidWords b, Parting parting) {
    String words = words(a, parting.a(), parting.endOfA());
    return words.isEmpty() ? "/" + words(b, parting.b(), parting.endOfB()) : words;
  }

  /** Whether a report quotes the other's words too: then somebody said both. */
  private static boolean isGiven(
      List<SaidWords> all, int report, SaidWords other, int from, int to) {
    int end = Math.min(other.folded().size(), to + FEWEST_AT_END);
    List<String> words = other.folded().subList(from - FEWEST_AT_END, end);
    return all.stream().anyMatch(one -> one.report() == report && contains(one.folded(), words));
  }

  private static boolean contains(List<String> all, List<String> words) {
    return Collections.indexOfSubList(all, words) >= 0;
  }

  /** Where each run of words stands first. */
  private static Map<String, Integer> places(SaidWords quotation) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i + COMMON <= quotation.folded().size(); i++) {
      places.putIfAbsent(words(quotation, i, i + COMMON), i);
    }
    return places;
  }

  private static String words(SaidWords quotation, int from, int to) {
    return String.join(" ", quotation.folded().subList(from, to));
  }

  private List<Parting> partings(SaidWords a, Map<String, Integer> places, SaidWords b) {
    List<Parting> found = new ArrayList<>();
    Set<String> shared = new LinkedHashSet<>(a.folded());
    shared.retainAll(new LinkedHashSet<>(b.folded()));
    for (int j = 0; shared.size() >= FEWEST_COMMON && j + COMMON < b.folded().size(); j++) {
      int i = places.getOrDefault(words(b, j, j + COMMON), ParsedSentence.NONE);
      Parting parting = i < 0 ? null : partingAt(a, i + COMMON, b, j + COMMON);
      if (parting != null && isSaidOnce(a, i) && isSaidOnce(b, j)) {
        found.add(parting);
      }
    }
    return found;
  }

  /** Whether the words are not a figure of speech: "we will bring back our jobs, we will bring". */
  private static boolean isSaidOnce(SaidWords quotation, int from) {
    String start = words(quotation, from, from + 2);
    int size = quotation.folded().size();
    for (int i = 0; i + 2 <= size; i++) {
      if (i != from && words(quotation, i, i + 2).equals(start)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the quotations part here and meet again a few words on. */
  private @Nullable Parting partingAt(SaidWords a, int i, SaidWords b, int j) {
    boolean parted =
        i < a.folded().size()
            && j < b.folded().size()
            && !a.folded().get(i).equals(b.folded().get(j));
    for (int x = 0; parted && x <= MOST_OTHER; x++) {
      for (int y = x == 0 ? 1 : 0; y <= MOST_OTHER; y++) {
        if (meet(a, i + x, b, j + y)) {
          return areOther(a, i, i + x, b, j, j + y) ? new Parting(i, i + x, j, j + y) : null;
        }
      }
    }
    return null;
  }

  private static boolean meet(SaidWords a, int i, SaidWords b, int j) {
    int rest = Math.min(COMMON, Math.max(a.folded().size() - i, b.folded().size() - j));
    return rest >= FEWEST_AT_END
        && i + rest <= a.folded().size()
        && j + rest <= b.folded().size()
        && a.folded().subList(i, i + rest).equals(b.folded().subList(j, j + rest));
  }

  private boolean areOther(SaidWords a, int i, int endOfA, SaidWords b, int j, int endOfB) {
    List<String> left = a.folded().subList(i, endOfA);
    List<String> right = b.folded().subList(j, endOfB);
    return !areSpelling(left, right)
        && hasDigits(left) == hasDigits(right)
        && (left.isEmpty() || right.isEmpty() || arePronouns(left) == arePronouns(right))
        && (left.isEmpty() || right.isEmpty()
            ? isLeftOut(
                left.isEmpty() ? b : a, left.isEmpty() ? j : i, left.isEmpty() ? endOfB : endOfA)
            : areOtherWords(left, right))
        && isWhole(a, i, endOfA)
        && isWhole(b, j, endOfB);
  }

  /**
   * Whether what is left out says something: a name, a number or "not". An outlet shortens what
   * somebody says, and that alone is no difference.
   */
  private boolean isLeftOut(SaidWords one, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = one.folded().get(i);
      String printed = story.text(one.report(), one.words().get(i));
      boolean name =
          Character.isUpperCase(printed.charAt(0))
              && !PRONOUNS.contains(word)
              && !FILLERS.contains(word)
              && !StopWords.isFunctionWord(word);
      if (name || NegationWords.adverbs().contains(word) || hasDigits(List.of(word))) {
        return true;
      }
    }
    return false;
  }

  /** "It" and "the boat": an outlet put in what is meant. */
  private static boolean arePronouns(List<String> words) {
    return PRONOUNS.containsAll(words);
  }

  /** "20" and "twenty" are one number, written by the rules of two houses. */
  private static boolean hasDigits(List<String> words) {
    return words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
  }

  /** The words without those that outlets leave out, and as one: "cannot" of "can not". */
  private static String plain(List<String> words) {
    StringBuilder plain = new StringBuilder();
    for (String word : words) {
      if (!FILLERS.contains(word)) {
        plain.append(CONTRACTED.getOrDefault(word, word));
      }
    }
    return plain.toString();
  }

  /** Whether each has a word that the other lacks and that is no mere ending of it. */
  private static boolean areOtherWords(List<String> left, List<String> right) {
    return hasOwn(left, right) && hasOwn(right, left);
  }

  private static boolean hasOwn(List<String> words, List<String> others) {
    String rest = plain(others);
    return words.stream().anyMatch(word -> !rest.contains(plain(List.of(word))));
  }

  /** Whether the words are the same, joined or not, or one of them is only spelt otherwise. */
  static boolean areSpelling(List<String> left, List<String> right) {
    return plain(left).equals(plain(right))
        || left.stream().anyMatch(one -> right.stream().anyMatch(two -> isSpelling(one, two)));
  }

  private static boolean isSpelling(String one, String other) {
    return !one.equals(other) && NameMatcher.oneLetterOff(one, other);
  }

  /**
   * Whether the outlet has neither left out nor put in words: "he [the mayor] said", "so … that".
   */
  private boolean isWhole(SaidWords one, int from, int to) {
    Span span = one.words().get(from - 1).union(one.words().get(to));
    String text = story.text(one.report(), span);
    return text.indexOf('[') < 0
        && text.indexOf('(') < 0
        && text.indexOf('…') < 0
        && !text.contains("..")
        && !text.contains(". .")
        && text.indexOf('"') < 0
        && text.indexOf('”') < 0;
  }

  private Difference difference(SaidWords a, SaidWords b, Parting parting) {
    return new Difference(
        Difference.Kind.DISPUTED,
        "words of the quotation",
        null,
        List.of(value(a, parting.a(), parting.endOfA()), value(b, parting.b(), parting.endOfB())),
        "both quote one utterance, and its words are not the same",
        QuotationSlots.QUOTED);
  }

  /** The words on both sides of the place where the other report has more of them. */
  private static Span beside(SaidWords one, int from) {
    return one.words().get(from - 1).union(one.words().get(from));
  }

  private Difference.Value value(SaidWords one, int from, int to) {
    Span other =
        from < to ? one.words().get(from).union(one.words().get(to - 1)) : beside(one, from);
    Span around =
        one.words()
            .get(from - COMMON)
            .union(one.words().get(Math.min(to + COMMON, one.words().size()) - 1));
    return new Difference.Value(
        story.text(one.report(), other), List.of(story.passage(one.report(), around)));
  }
}
