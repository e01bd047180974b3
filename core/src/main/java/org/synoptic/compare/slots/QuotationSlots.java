package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.Difference;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/**
 * What stands between quotation marks in two reports and is not the same: one utterance that ends
 * in other words, or the same few words put to two speakers.
 */
public final class QuotationSlots {

  /**
   * The slot of other words in a quotation: what is told is not disputed, only how it was said is.
   */
  public static final String QUOTED = "words quoted";

  private static final String SPEAKER = "speaker";

  /** Words that two quotations must begin with in common. Set by hand. */
  private static final int FEWEST_COMMON = 8;

  /** Words in which they may differ at most. Set by hand. */
  private static final int MOST_OTHER = 3;

  /** Least likeness of two clauses with the same quoted words. Set by hand. */
  private static final double LEAST = 0.6;

  /** Quotations of a story that are compared at most. Keeps the work bounded; set by hand. */
  private static final int MOST = 400;

  /** Between marks; between marks that open and close, over several paragraphs too. */
  private static final Pattern MARKED =
      Pattern.compile("“([^“”]{20,900})”|[“\"]([^“”\"\\n]{20,600})[”\"]");

  private static final Pattern FRAGMENT =
      Pattern.compile("[“\"‘']([\\p{L}-]{3,20} [\\p{L}-]{3,20}(?: [\\p{L}-]{2,20}){0,3})");

  private final StoryIndex story;
  private final SlotContexts contexts;

  QuotationSlots(StoryIndex story, SlotContexts contexts) {
    this.story = story;
    this.contexts = contexts;
  }

  List<Difference> compare() {
    List<SaidWords> all = quotations();
    List<Difference> found = new ArrayList<>(otherWords(all));
    Set<String> told = new LinkedHashSet<>();
    found.forEach(one -> told.add(one.values().get(0).value()));
    new WordsInQuotes(story)
        .compare(all).stream()
            .filter(one -> told.stream().noneMatch(t -> t.contains(one.values().get(0).value())))
            .forEach(found::add);
    found.addAll(otherSpeakers());
    return found;
  }

  /** What stands between marks, and what else the layer of quotes found quoted. */
  private List<SaidWords> quotations() {
    Set<SaidWords> all = new LinkedHashSet<>();
    for (int report = 0; report < story.reports().size(); report++) {
      String body = story.article(report).body();
      Matcher matcher = MARKED.matcher(body);
      while (matcher.find() && all.size() < MOST) {
        int group = matcher.group(1) == null ? 2 : 1;
        all.add(SaidWords.of(report, new Span(matcher.start(group), matcher.end(group)), body));
      }
      for (Quote quote : story.annotated(report).quotes()) {
        for (Span span : quote.kind() == Quote.Kind.DIRECT ? quote.content() : List.<Span>of()) {
          if (all.size() < MOST) {
            all.add(SaidWords.of(report, span, body));
          }
        }
      }
    }
    return List.copyOf(all);
  }

  private List<Difference> otherWords(List<SaidWords> all) {
    List<Difference> found = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (SaidWords a : all) {
      for (SaidWords b : all) {
        int common = a.report() < b.report() ? common(a, b) : 0;
        if (common >= FEWEST_COMMON && endOtherwise(a, b, common)) {
          String about = String.join(" ", a.folded().subList(0, common));
          if (told.add(about)) {
            found.add(difference(a, b, common));
          }
        }
      }
    }
    return found;
  }

  private static int common(SaidWords a, SaidWords b) {
    int most = Math.min(a.folded().size(), b.folded().size());
    int common = 0;
    while (common < most && a.folded().get(common).equals(b.folded().get(common))) {
      common++;
    }
    return common;
  }

  /** Whether both go on, briefly, and each has a telling word that the other lacks. */
  private static boolean endOtherwise(SaidWords a, SaidWords b, int common) {
    List<String> left = a.folded().subList(common, a.folded().size());
    List<String> right = b.folded().subList(common, b.folded().size());
    return left.size() <= MOST_OTHER
        && right.size() <= MOST_OTHER
        && hasOwn(left, right)
        && hasOwn(right, left)
        && !WordsInQuotes.areSpelling(left, right);
  }

  static boolean hasOwn(List<String> words, List<String> others) {
    return words.stream()
        .anyMatch(
            word -> word.length() > 2 && !StopWords.isFunctionWord(word) && !others.contains(word));
  }

  private Difference difference(SaidWords a, SaidWords b, int common) {
    return new Difference(
        Difference.Kind.DISPUTED,
        "words of the quotation",
        null,
        List.of(quoted(a, common), quoted(b, common)),
        "both quote one utterance, and its words are not the same",
        QUOTED);
  }

  private Difference.Value quoted(SaidWords one, int common) {
    Span other = one.from(common);
    return new Difference.Value(
        story.text(one.report(), other),
        List.of(story.passage(one.report(), one.from(Math.max(0, common - FEWEST_COMMON / 2)))));
  }

  /** A clause with a few words between quotation marks. */
  private record Fragment(Statement statement, String words) {}

  private List<Difference> otherSpeakers() {
    List<Fragment> all = new ArrayList<>();
    for (Statement statement : story.statements()) {
      String words = all.size() < MOST ? fragment(statement) : null;
      if (words != null) {
        all.add(new Fragment(statement, words));
      }
    }
    List<Difference> found = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (Fragment a : all) {
      for (Fragment b : all) {
        if (areOfTwoSpeakers(a, b, all) && told.add(a.words())) {
          found.add(
              new Difference(
                  Difference.Kind.DISPUTED,
                  "who said: " + a.words(),
                  null,
                  List.of(spoken(a.statement()), spoken(b.statement())),
                  "the same words are given to different speakers",
                  SPEAKER));
        }
      }
    }
    return found;
  }

  private boolean areOfTwoSpeakers(Fragment a, Fragment b, List<Fragment> all) {
    return a.statement().report() < b.statement().report()
        && a.words().equals(b.words())
        && haveOtherNames(a.statement(), b.statement())
        && contexts.clause(a.statement(), b.statement()) >= LEAST
        && all.stream().noneMatch(one -> isGiven(one, a, b));
  }

  /** Whether a report puts the words to the other's speaker too. */
  private static boolean isGiven(Fragment one, Fragment a, Fragment b) {
    int report = one.statement().report();
    return one.words().equals(a.words())
        && ((report == a.statement().report() && haveOneName(one.statement(), b.statement()))
            || (report == b.statement().report() && haveOneName(one.statement(), a.statement())));
  }

  private static boolean haveOtherNames(Statement a, Statement b) {
    return id(a) != null && id(b) != null && !Objects.equals(id(a), id(b));
  }

  private static boolean haveOneName(Statement a, Statement b) {
    return id(a) != null && Objects.equals(id(a), id(b));
  }

  private static @Nullable String id(Statement statement) {
    Statement.Speaker speaker = statement.speaker();
    return speaker == null ? null : speaker.id();
  }

  private @Nullable String fragment(Statement statement) {
    Matcher matcher = FRAGMENT.matcher(story.text(statement.report(), statement.extent()));
    return matcher.find() ? CaseFolding.fold(matcher.group(1)) : null;
  }

  private Difference.Value spoken(Statement statement) {
    String name = statement.speaker() == null ? "" : statement.speaker().name();
    return new Difference.Value(
        name,
        List.of(story.passage(statement.report(), statement.sentenceSpan())),
        name,
        story.article(statement.report()).published().when());
  }
}
