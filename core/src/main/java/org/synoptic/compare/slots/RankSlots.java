package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.StoryWords;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Difference;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;
import org.synoptic.syntax.Tags;

/**
 * Which office one person has in several reports: "a professor" and "an assistant professor", "zoo
 * director" and "zoo president".
 */
final class RankSlots {

  private static final String OFFICE = "office";

  private static final WordList LIST =
      WordList.of(RankSlots.class, "ranks.txt")
          .sections("lower", "graded", "heads")
          .distinctBy(WordList.SECTION, "word");

  private static final Set<String> LOWER = LIST.words("lower");
  private static final Set<String> GRADED = LIST.words("graded");
  private static final Set<String> HEADS = LIST.words("heads");
  private static final Set<String> NOT_IN_OFFICE = StoryWords.of("not in office");

  /** Chars beside a name in which an office is looked for. Set by hand. */
  private static final int BEFORE = 60;

  private static final int AFTER = 60;

  /** Names of a story that are looked at. Keeps the work bounded; set by hand. */
  private static final int MOST = 3000;

  private static final Pattern TITLE =
      Pattern.compile("((?:[\\p{L}-]{2,20} ){0,3})([\\p{L}-]{3,20}),? (?:Dr\\.? |Prof\\.? )?$");

  private static final Pattern APPOSITION =
      Pattern.compile(
          "^,? (?:an? |the )?((?:[\\p{L}-]{2,20} ){0,3}?)("
              + Stream.concat(GRADED.stream(), HEADS.stream())
                  .distinct()
                  .sorted()
                  .collect(Collectors.joining("|"))
              + ")(?=[ ,.])");

  private final StoryIndex story;

  RankSlots(StoryIndex story) {
    this.story = story;
  }

  /**
   * An office.
   *
   * @param head its noun: "professor"
   * @param lower the word that makes it a lower one; empty without one
   * @param of the noun before the noun: "zoo"; empty without one
   */
  private record Held(int report, String head, String lower, String of, Span span) {}

  List<Difference> compare() {
    Map<String, List<Held>> byPerson = new LinkedHashMap<>();
    int seen = 0;
    for (int report = 0; report < story.reports().size(); report++) {
      for (StoryMention mention : story.reports().get(report).mentions()) {
        boolean named = mention.kind() == Entity.Kind.PERSON && mention.form() == Entity.Form.NAME;
        if (named && seen++ < MOST) {
          read(report, mention, byPerson.computeIfAbsent(mention.id(), k -> new ArrayList<>()));
        }
      }
    }
    List<Difference> found = new ArrayList<>();
    byPerson.forEach((person, all) -> found.addAll(ofPerson(person, all)));
    return found;
  }

  private void read(int report, StoryMention mention, List<Held> all) {
    String body = story.article(report).body();
    int start = mention.span().start();
    int end = mention.span().end();
    int from = Math.max(0, start - BEFORE);
    Matcher title = TITLE.matcher(body.substring(from, start));
    if (title.find()) {
      add(report, title, from, all);
    }
    Matcher apposition =
        APPOSITION.matcher(body.substring(end, Math.min(body.length(), end + AFTER)));
    if (apposition.find()) {
      add(report, apposition, end, all);
    }
  }

  private void add(int report, Matcher words, int from, List<Held> all) {
    String head = CaseFolding.fold(words.group(2));
    if (!GRADED.contains(head) && !HEADS.contains(head)) {
      return;
    }
    String[] before = CaseFolding.fold(words.group(1).strip()).split(" ");
    String lower = "";
    for (String word : before) {
      if (NOT_IN_OFFICE.contains(word) && !LOWER.contains(word)) {
        return;
      }
      lower = LOWER.contains(word) ? word : lower;
    }
    int end = from + words.start(1) + words.group(1).stripTrailing().length();
    String of = isNoun(report, end) ? before[before.length - 1] : "";
    String shown = lower.isEmpty() ? HEADS.contains(head) ? of : "" : lower;
    int at = CaseFolding.fold(words.group(1)).lastIndexOf(shown);
    int start = shown.isEmpty() || at < 0 ? words.start(2) : words.start(1) + at;
    Span span = new Span(from + start, from + words.end(2));
    all.add(new Held(report, head, lower, of, span));
  }

  /** Whether the word that ends there is a noun. */
  private boolean isNoun(int report, int end) {
    return story.annotated(report).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(token -> token.span().end() == end && Tags.isNoun(token.tag()));
  }

  private List<Difference> ofPerson(String person, List<Held> all) {
    for (Held a : all) {
      for (Held b : all) {
        boolean grade =
            GRADED.contains(a.head()) && a.head().equals(b.head()) && !a.lower().equals(b.lower());
        boolean head =
            HEADS.contains(a.head())
                && HEADS.contains(b.head())
                && !a.head().equals(b.head())
                && !a.of().isEmpty()
                && a.of().equals(b.of());
        if (a.report() < b.report()
            && (grade || head)
            && all.stream().noneMatch(one -> isOther(one, a, b) || isOther(one, b, a))) {
          return List.of(difference(person, a, b));
        }
      }
    }
    return List.of();
  }

  /** Whether the report of one gives the other's office too. */
  private static boolean isOther(Held one, Held own, Held other) {
    return one.report() == own.report()
        && one.head().equals(other.head())
        && one.lower().equals(other.lower());
  }

  private Difference difference(String person, Held a, Held b) {
    return new Difference(
        Difference.Kind.SCOPE,
        "office of " + story.identities().name(person),
        null,
        List.of(value(a), value(b)),
        "two offices are given to one person",
        OFFICE);
  }

  private Difference.Value value(Held held) {
    return new Difference.Value(
        story.text(held.report(), held.span()),
        List.of(story.passage(held.report(), held.span())),
        null,
        story.article(held.report()).published().when());
  }
}
