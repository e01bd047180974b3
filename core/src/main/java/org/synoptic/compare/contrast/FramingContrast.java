package org.synoptic.compare.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
import org.synoptic.model.Token;

/** The same thing under words of another judgement, or as a fact here and an allegation there. */
final class FramingContrast implements Contrast {

  /** Least score of the pair. Set by hand. */
  private static final double LEAST_SCORE = 0.5;

  private static final WordList LIST =
      WordList.of(FramingContrast.class, "loaded.tsv")
          .columns(Column.names("words"))
          .repeats(
              "a plain word stands beside several that judge: claim, admit and insist for say");

  /** The score that a pair must exceed for a fact to be held against an allegation. By hand. */
  private static final double FACT_AND_ALLEGATION = 0.6;

  /** Rows of words that name one thing with different judgements. */
  private static final List<List<String>> LOADED =
      LIST.rows().stream().map(row -> row.all("words")).toList();

  /** The words of all rows. */
  private static final Set<String> WORDS =
      LOADED.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

  @Override
  public List<Finding> between(StoryIndex story, StatementPair pair) {
    if (pair.score() < LEAST_SCORE || pair.isOfOneReport()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>(loaded(story, pair));
    Token x = pair.a().head();
    Token y = pair.b().head();
    if (isFactAndAllegation(pair) && x != null && y != null && isSameAct(x, y)) {
      found.add(finding(story, pair, x, y, "told as a fact by one, as an allegation by the other"));
    }
    return found;
  }

  private List<Finding> loaded(StoryIndex story, StatementPair pair) {
    List<Finding> found = new ArrayList<>();
    if (!isLoaded(pair.a()) || !isLoaded(pair.b())) {
      return found;
    }
    for (List<String> row : LOADED) {
      Token x = wordOf(row, pair.a());
      Token y = wordOf(row, pair.b());
      if (x != null
          && y != null
          && !x.lemma().equals(y.lemma())
          && x.relation().equals(y.relation())
          && wordOf(List.of(y.lemma()), pair.a()) == null
          && wordOf(List.of(x.lemma()), pair.b()) == null) {
        found.add(finding(story, pair, x, y, "words of another judgement for the same thing"));
      }
    }
    return found;
  }

  private static boolean isLoaded(Statement statement) {
    return statement.tokens().stream().anyMatch(token -> WORDS.contains(token.lemma()));
  }

  private static boolean isSameAct(Token x, Token y) {
    return x.lemma().equals(y.lemma())
        || Synonyms.areSynonyms(TermStem.of(x.lemma()), TermStem.of(y.lemma()));
  }

  private static boolean isFactAndAllegation(StatementPair pair) {
    Statement a = pair.a();
    Statement b = pair.b();
    boolean firstAlleged = a.modality() == Modality.ALLEGED && b.modality() == Modality.HAPPENED;
    boolean secondAlleged = b.modality() == Modality.ALLEGED && a.modality() == Modality.HAPPENED;
    Statement fact = firstAlleged ? b : a;
    return (firstAlleged || secondAlleged)
        && fact.speaker() == null
        && pair.score() > FACT_AND_ALLEGATION;
  }

  /** The first word of a statement that is in the row, null where it has none. */
  private static @Nullable Token wordOf(List<String> row, Statement statement) {
    return statement.tokens().stream()
        .filter(token -> row.contains(token.lemma()))
        .findFirst()
        .orElse(null);
  }

  private static Finding finding(
      StoryIndex story, StatementPair pair, Token x, Token y, String note) {
    String first = story.text(pair.a().report(), x.span());
    String second = story.text(pair.b().report(), y.span());
    return new Finding(
        Difference.Kind.FRAMING,
        "words chosen: " + first + " / " + second,
        new Side(first, story.clauseAround(pair.a(), x.span())),
        new Side(second, story.clauseAround(pair.b(), y.span())),
        note);
  }
}
