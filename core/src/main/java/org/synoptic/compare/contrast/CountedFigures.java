package org.synoptic.compare.contrast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.compare.terms.StoryWords;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.compare.terms.TollWords;
import org.synoptic.compare.terms.UnitConversion;
import org.synoptic.model.Figure;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;

/** What the figures of a statement count, and what happened to it: "kill people", "burn home". */
final class CountedFigures {

  private static final Set<String> TOLL_WORDS = TollWords.all();

  private static final String DEATH = "die";
  private static final String INJURY = "hurt";
  private static final Set<String> DEATHS = ContrastWords.of("deaths");
  private static final Set<String> INJURIES = ContrastWords.of("injuries");

  private static final String PEOPLE = "people";
  private static final Set<String> PERSONS = ContrastWords.of("persons");

  /** Nouns of what befalls one person: "126 arrests" are 126 people. */
  private static final Set<String> FATES_OF_PERSONS = ContrastWords.of("fates of persons");

  private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]{1,7}");
  private static final Set<String> BARE_PLACES =
      Set.of(Relations.POBJ, Relations.DOBJ, Relations.ATTR);

  /** Nouns that count people without naming them: "the toll rose to 14". */
  private static final Set<String> TOLLS_OF_PEOPLE = ContrastWords.of("tolls of people");

  /** Words before a figure that make it a part of a count. */
  private static final Set<String> PART_BEFORE = StoryWords.of("part before");

  /** Words after a figure that make it a part of a count. */
  private static final Set<String> PART_AFTER = StoryWords.of("part after");

  /** Chars before and after a figure in which those words are looked for. Set by hand. */
  private static final int CHARS_BEFORE = 20;

  private static final int CHARS_AFTER = 12;

  private CountedFigures() {}

  /** Words of what a count that changes as news comes in counts, in base form. */
  static Set<String> tolls() {
    return TOLL_WORDS;
  }

  /**
   * What a figure counts.
   *
   * @param what stem of the counted noun; {@code people} for any persons; empty for a measure
   * @param dimension of the unit, empty for a count
   * @param fate what happened to it: a word of the toll list, or the clause's verb
   */
  record Counted(String what, String dimension, String fate) {

    /** Deaths, injuries and the missing: who counts them changes, and the later count holds. */
    boolean isOfPeople() {
      return what.equals(PEOPLE);
    }

    /** Whether the count grows as news comes in. */
    boolean isToll() {
      return TOLL_WORDS.contains(fate) || fate.equals(INJURY);
    }
  }

  /** The figures of a statement by what they count, without those that are part of a count. */
  static Map<Counted, List<Figure>> of(StoryIndex story, Statement statement) {
    Map<Counted, List<Figure>> figures = new LinkedHashMap<>();
    for (Figure figure : counts(story, statement)) {
      String what = what(statement, figure);
      if (what != null && !isPartOfCount(story, statement, figure)) {
        String dimension = figure.unit() == null ? "" : UnitConversion.dimension(figure.unit());
        Counted counted = new Counted(what, dimension, fate(statement, figure));
        figures.computeIfAbsent(counted, k -> new ArrayList<>()).add(figure);
      }
    }
    return figures;
  }

  /** The figures, or the bare number of "the death toll rose to 14". */
  private static List<Figure> counts(StoryIndex story, Statement statement) {
    if (!statement.figures().isEmpty() || !isTollOfPeople(statement)) {
      return statement.figures();
    }
    List<Figure> bare = new ArrayList<>();
    for (Token token : statement.tokens()) {
      String printed = story.text(statement.report(), token.span()).replace(",", "");
      if (BARE_PLACES.contains(token.relation()) && BARE_NUMBER.matcher(printed).matches()) {
        double value = Double.parseDouble(printed);
        bare.add(new Figure(token.span(), value, value, null, null, Figure.Bound.EXACT));
      }
    }
    return bare;
  }

  private static @Nullable String what(Statement statement, Figure figure) {
    if (figure.of() == null) {
      String counted = isTollOfPeople(statement) ? PEOPLE : null;
      return figure.unit() == null ? counted : "";
    }
    String[] words = CaseFolding.fold(figure.of()).split("\\s+");
    String noun = singular(words[words.length - 1]);
    return noun.isEmpty() || PERSONS.contains(noun) || FATES_OF_PERSONS.contains(noun)
        ? PEOPLE
        : TermStem.of(noun);
  }

  /** "The death toll rose to 14": whether a clause counts people without naming them. */
  private static boolean isTollOfPeople(Statement statement) {
    return statement.tokens().stream()
        .anyMatch(
            token ->
                TOLLS_OF_PEOPLE.contains(token.lemma())
                    && (token.relation().equals(Relations.NSUBJ)
                        || token.relation().equals(Relations.NSUBJPASS)
                        || token.relation().equals(Relations.DOBJ)));
  }

  private static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** The only toll of the clause, the toll word nearest to the figure, or the clause's verb. */
  private static String fate(Statement statement, Figure figure) {
    Set<String> tolls = new LinkedHashSet<>();
    statement.tokens().stream()
        .map(Token::lemma)
        .filter(TOLL_WORDS::contains)
        .map(CountedFigures::toll)
        .forEach(tolls::add);
    if (tolls.isEmpty()) {
      return statement.verb();
    }
    return tolls.size() == 1 ? tolls.iterator().next() : toll(nearestToll(statement, figure));
  }

  private static String nearestToll(Statement statement, Figure figure) {
    String nearest = "";
    int least = Integer.MAX_VALUE;
    for (Token token : statement.tokens()) {
      int distance =
          token.span().start() >= figure.span().end()
              ? token.span().start() - figure.span().end()
              : figure.span().start() - token.span().end() + 1;
      if (TOLL_WORDS.contains(token.lemma()) && distance < least) {
        nearest = token.lemma();
        least = distance;
      }
    }
    return nearest;
  }

  /** One word for all words of death, one for all of injury; others stay as they are. */
  private static String toll(String word) {
    if (DEATHS.contains(word)) {
      return DEATH;
    }
    return INJURIES.contains(word) ? INJURY : word;
  }

  /** "killed or injured", "casualties": whether deaths and injuries are in one figure. */
  static boolean mixesDeathsAndInjuries(Statement statement) {
    Set<String> tolls = new LinkedHashSet<>();
    statement.tokens().forEach(token -> tolls.add(toll(token.lemma())));
    boolean both = tolls.contains(DEATH) && tolls.contains(INJURY);
    return (both && statement.figures().size() == 1) || tolls.contains("casualty");
  }

  /** "another 12", "12 more", "including 12", "of them 12": part of a count, not the count. */
  private static boolean isPartOfCount(StoryIndex story, Statement statement, Figure figure) {
    String body = story.article(statement.report()).body();
    int start = figure.span().start();
    int end = figure.span().end();
    String before = CaseFolding.fold(body.substring(Math.max(0, start - CHARS_BEFORE), start));
    String after =
        CaseFolding.fold(body.substring(end, Math.min(body.length(), end + CHARS_AFTER)));
    String[] wordsBefore = before.strip().split("\\W+");
    String[] wordsAfter = after.strip().split("\\W+");
    String last = wordsBefore.length == 0 ? "" : wordsBefore[wordsBefore.length - 1];
    return (PART_BEFORE.contains(last) && !before.contains("more than"))
        || before.contains("of them")
        || (wordsAfter.length > 0 && PART_AFTER.contains(wordsAfter[0]));
  }
}
