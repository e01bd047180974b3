package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.synoptic.compare.identity.NameMatcher;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.lexicon.PersonWords;
import org.synoptic.model.Difference;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.Tags;

/**
 * Words of names that reports spell with one letter more, less or other: where no report has both
 * spellings, or where the neighbouring word is the same: "Selmarton Road" and "Selmartone Road".
 */
final class NameSpellings {

  /** Letters of a word of a name at least. Set by hand. */
  private static final int FEWEST_LETTERS = 5;

  /** Letters from which on a word needs no name beside it in common. Set by hand. */
  private static final int MIDDLING = 7;

  /** Letters of a word that one report may spell in two ways. Set by hand. */
  private static final int LONG = 9;

  /** Words of names of a story that are compared at most. Keeps the work bounded; by hand. */
  private static final int MOST_WORDS = 1500;

  private final StoryIndex story;
  private final Map<String, Word> words = new TreeMap<>();

  private NameSpellings(StoryIndex story) {
    this.story = story;
    story.reports().forEach(this::add);
  }

  /** One spelling: where it stands first in each report, and the words beside it. */
  private static final class Word {
    private final Map<Integer, Span> places = new TreeMap<>();
    private final Set<String> neighbours = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
  }

  static List<Difference> of(StoryIndex story) {
    return new NameSpellings(story).differences();
  }

  private void add(ReportView report) {
    for (Sentence sentence : report.annotated().sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        String word = tokens.get(i).span().in(report.body());
        if (isName(tokens.get(i), word)) {
          Word known = words.computeIfAbsent(CaseFolding.fold(word), k -> new Word());
          known.places.putIfAbsent(report.index(), tokens.get(i).span());
          addNeighbour(known, report, tokens, i - 1);
          addNeighbour(known, report, tokens, i + 1);
        }
      }
    }
  }

  private static boolean isName(Token token, String word) {
    return word.length() >= FEWEST_LETTERS
        && Tags.isProperNoun(token.tag())
        && Character.isUpperCase(word.codePointAt(0))
        && word.codePoints().allMatch(Character::isLetter);
  }

  private static void addNeighbour(Word word, ReportView report, List<Token> tokens, int i) {
    if (i >= 0 && i < tokens.size() && Tags.isNoun(tokens.get(i).tag())) {
      String neighbour = CaseFolding.fold(tokens.get(i).span().in(report.body()));
      word.neighbours.add(neighbour);
      if (Tags.isProperNoun(tokens.get(i).tag())) {
        word.names.add(neighbour);
      }
    }
  }

  private List<Difference> differences() {
    List<Difference> found = new ArrayList<>();
    List<String> all = List.copyOf(words.keySet());
    List<String> some = all.subList(0, Math.min(MOST_WORDS, all.size()));
    for (int i = 0; i < some.size(); i++) {
      for (int j = i + 1; j < some.size(); j++) {
        if (areSpellings(some.get(i), some.get(j))) {
          found.add(difference(some.get(i), some.get(j)));
        }
      }
    }
    return found;
  }

  private boolean areSpellings(String one, String other) {
    if (isOneButAccents(one, other)
        || one.charAt(0) != other.charAt(0)
        || !NameMatcher.oneLetterOff(one, other)) {
      return false;
    }
    Word a = words.getOrDefault(one, new Word());
    Word b = words.getOrDefault(other, new Word());
    boolean small = Math.min(one.length(), other.length()) < MIDDLING;
    if (small) {
      return areShortSpellings(one, a, other, b);
    }
    boolean apart = a.places.keySet().stream().noneMatch(b.places::containsKey);
    boolean besideSame = a.neighbours.stream().anyMatch(b.neighbours::contains);
    boolean inside = !one.startsWith(other) && !other.startsWith(one) && isSameEnd(one, other);
    boolean large = Math.min(one.length(), other.length()) >= LONG;
    return !isPlural(one, other)
        && !one.replace('z', 's').equals(other.replace('z', 's'))
        && (apart
            ? besideSame || (inside && !PersonWords.contains(one))
            : besideSame && inside && large);
  }

  /**
   * "Tzipi Larne" and "Tzippi Larne": short words, of which many are other names, beside a name
   * that both have, where no report has both.
   */
  private static boolean areShortSpellings(String one, Word a, String other, Word b) {
    return a.places.keySet().stream().noneMatch(b.places::containsKey)
        && a.names.stream().anyMatch(b.names::contains)
        && !isPlural(one, other)
        && isSameEnd(one, other);
  }

  /** "François" and "Francois" are one spelling. */
  private static boolean isOneButAccents(String one, String other) {
    return CaseFolding.withoutAccents(one).equals(CaseFolding.withoutAccents(other));
  }

  private static boolean isPlural(String one, String other) {
    return (one + "s").equals(other) || (other + "s").equals(one);
  }

  private static boolean isSameEnd(String one, String other) {
    return one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
  }

  private Difference difference(String one, String other) {
    return OtherSpellings.of(
        story,
        words.getOrDefault(one, new Word()).places,
        words.getOrDefault(other, new Word()).places);
  }
}
