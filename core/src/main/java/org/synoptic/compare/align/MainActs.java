package org.synoptic.compare.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.judge.StoryMeaning;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.StoryWords;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.model.Token;
import org.synoptic.syntax.ContentWords;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * What two statements say mainly. "An inquiry into the crash is under way" and "the minister stayed
 * away from the inquiry into the crash" share many words, but only in what completes their verbs:
 * one tells that something goes on, the other one what somebody did. They are related, and no one
 * fact.
 */
final class MainActs {

  /**
   * Cosine of two words from which on they may name one act. Set on the building part of the marked
   * stories ({@code bench ledger}).
   */
  private static final double SAME_ACT = 0.7;

  /** The same for those who do it or to whom it is done. Set with it. */
  private static final double SAME_ARGUMENT = 0.75;

  /** Verbs that tell little without what completes them: "took place", "was under way". */
  private static final Set<String> LIGHT = StoryWords.of("light verbs");

  private static final Set<String> ARGUMENTS =
      Set.of(
          Relations.NSUBJ,
          Relations.NSUBJPASS,
          Relations.DOBJ,
          Relations.DATIVE,
          Relations.ATTR,
          Relations.OPRD,
          Relations.ACOMP);

  /** Verbs below the clause's own that tell the act with it: "plans to [sell]". */
  private static final Set<String> FURTHER_VERBS =
      Set.of(Relations.XCOMP, Relations.CCOMP, Relations.CONJ);

  /** What tells the act where the verb is light: "took [place]", "is [mayor]". */
  private static final Set<String> PREDICATES =
      Set.of(
          Relations.DOBJ,
          Relations.ATTR,
          Relations.OPRD,
          Relations.ACOMP,
          Relations.XCOMP,
          Relations.PRT);

  private final StoryIndex story;
  private final StoryMeaning meaning;
  private final Map<Integer, Act> acts = new HashMap<>();

  MainActs(StoryIndex story, StoryMeaning meaning) {
    this.story = story;
    this.meaning = meaning;
  }

  /**
   * The main words of a statement, as places in its tokens.
   *
   * @param named the words that name the act; empty where it is not known
   * @param isHappening whether only that it happens is told: "an inquiry is under way"; the other
   *     statement must tell it mainly then
   * @param arguments who does it and to whom or what, without those of {@code named}
   */
  private record Act(
      Statement statement,
      List<@Nullable String> terms,
      List<Integer> named,
      boolean isHappening,
      List<Integer> arguments,
      Set<Integer> core) {

    List<Integer> all() {
      return IntStream.range(0, terms.size()).boxed().toList();
    }

    /** Its words, without those that only tell which one a noun means: "the [Velm] office". */
    List<Integer> nouns() {
      List<Token> tokens = statement.tokens();
      return IntStream.range(0, tokens.size())
          .filter(word -> !Relations.PRENOMINALS.contains(tokens.get(word).relation()))
          .boxed()
          .toList();
    }
  }

  /**
   * Whether neither statement has the main act of the other, nor those who take part in it: what
   * they share stands in what completes their acts. A shared figure is more than that: "accepted a
   * rise of 4.8 per cent", "brings them 4.8 per cent more".
   */
  private boolean areOther(Statement a, Statement b) {
    Act one = act(a);
    Act other = act(b);
    return !one.named.isEmpty()
        && !other.named.isEmpty()
        && !a.verb().equals(b.verb())
        && !shareFigure(a, b)
        && !isNamedIn(one, other)
        && !isNamedIn(other, one)
        && !shareArguments(one, other)
        && !shareArguments(other, one);
  }

  /**
   * Whether one of two statements with other main acts tells only that something goes on, which the
   * other one mentions: "an inquiry is under way", "he stayed away from the inquiry".
   */
  boolean isMentionedByOther(Statement a, Statement b) {
    return act(a).isHappening != act(b).isHappening && areOther(a, b);
  }

  private static boolean shareFigure(Statement a, Statement b) {
    return a.figures().stream()
        .anyMatch(
            one ->
                b.figures().stream()
                    .anyMatch(
                        other ->
                            one.low() == other.low() && Objects.equals(one.unit(), other.unit())));
  }

  private boolean isNamedIn(Act one, Act other) {
    List<Integer> among = one.isHappening ? List.copyOf(other.core) : other.all();
    return one.named.stream().anyMatch(word -> hasCounterpart(one, word, other, among, SAME_ACT));
  }

  private boolean shareArguments(Act one, Act other) {
    return one.arguments.stream()
        .anyMatch(word -> hasCounterpart(one, word, other, other.nouns(), SAME_ARGUMENT));
  }

  private boolean hasCounterpart(Act one, int word, Act other, List<Integer> among, double least) {
    String term = one.terms.get(word);
    Token token = one.statement.tokens().get(word);
    for (int candidate : among) {
      String its = other.terms.get(candidate);
      Token theirs = other.statement.tokens().get(candidate);
      boolean same = term != null && its != null && Synonyms.areSynonyms(term, its);
      if (same
          || meaning.likeness(
                  one.statement.place(), token.span(), other.statement.place(), theirs.span())
              >= least) {
        return true;
      }
    }
    return false;
  }

  private Act act(Statement statement) {
    return acts.computeIfAbsent(statement.index(), key -> new Reading(statement).act());
  }

  /** Reads the main words of one statement. */
  private final class Reading {

    private final Statement statement;
    private final List<Token> tokens;
    private final List<@Nullable String> terms = new ArrayList<>();
    private final Map<Integer, List<Integer>> children = new HashMap<>();
    private final List<Integer> arguments = new ArrayList<>();
    private final Set<Integer> core = new TreeSet<>();

    Reading(Statement statement) {
      this.statement = statement;
      this.tokens = statement.tokens();
      ReportView report = story.reports().get(statement.report());
      List<Token> sentence = story.tokens(statement);
      Map<Token, Integer> places = new HashMap<>();
      for (int i = 0; i < tokens.size(); i++) {
        terms.add(report.term(tokens, i));
        places.put(tokens.get(i), i);
      }
      for (int i = 0; i < tokens.size(); i++) {
        int head = tokens.get(i).head();
        Integer above = head < 0 || head >= sentence.size() ? null : places.get(sentence.get(head));
        if (above != null) {
          children.computeIfAbsent(above, key -> new ArrayList<>()).add(i);
        }
      }
    }

    Act act() {
      Token verb = statement.head();
      int head = verb == null ? -1 : tokens.indexOf(verb);
      if (verb == null || head < 0) {
        return new Act(statement, terms, List.of(), false, List.of(), Set.of());
      }
      readVerb(head);
      boolean light = LIGHT.contains(statement.verb()) || !ContentWords.isContent(verb);
      List<Integer> named = light ? told(below(head, PREDICATES)) : List.of(head);
      boolean isHappening = named.isEmpty();
      if (isHappening) {
        named = happening(head);
      }
      arguments.removeAll(named);
      return new Act(statement, terms, named, isHappening, List.copyOf(arguments), core);
    }

    private List<Integer> below(int word, Set<String> relations) {
      return children.getOrDefault(word, List.of()).stream()
          .filter(child -> relations.contains(tokens.get(child).relation()))
          .toList();
    }

    private void readVerb(int verb) {
      core.add(verb);
      for (int argument : below(verb, ARGUMENTS)) {
        addArgument(argument);
      }
      for (int by : below(verb, Set.of(Relations.AGENT))) {
        below(by, Set.of(Relations.POBJ)).forEach(this::addArgument);
      }
      below(verb, FURTHER_VERBS).forEach(this::readVerb);
    }

    private void addArgument(int word) {
      if (terms.get(word) != null) {
        core.add(word);
        arguments.add(word);
      }
      below(word, Set.of(Relations.CONJ)).forEach(this::addArgument);
    }

    /** What happens, where the verb says only that it does. */
    private List<Integer> happening(int verb) {
      return told(
          below(verb, Relations.SUBJECTS).stream()
              .filter(subject -> Tags.isNoun(tokens.get(subject).tag()))
              .toList());
    }

    private List<Integer> told(List<Integer> words) {
      return words.stream().filter(word -> terms.get(word) != null).toList();
    }
  }
}
