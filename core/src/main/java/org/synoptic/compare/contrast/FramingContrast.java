package org.synoptic.compare.contrast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
import org.synoptic.model.Token;

/** The same thing under words of another judgement, or as a fact here and an allegation there. */
final class FramingContrast implements Contrast {

  /** Least similarity of the statements. */
  private static final double SURE = 0.5;

  private static final WordList LIST =
      WordList.of(FramingContrast.class, "loaded.tsv")
          .columns(Column.names("words"))
          .repeats(
              "a plain word stands beside several that judge: claim, admit and insist for say");

  private static final List<List<String>> LOADED =
      LIST.rows().stream().map(row -> row.all("words")).toList();

  @Override
  public List<Finding> between(StoryIndex scene, StatementPair pair) {
    if (pair.score() < SURE || pair.a().report() == pair.b().report()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    for (List<String> row : LOADED) {
      Token x = bearing(pair.a(), row);
      Token y = bearing(pair.b(), row);
      if (x != null
          && y != null
          && !x.lemma().equals(y.lemma())
          && x.relation().equals(y.relation())
          && bearing(pair.a(), List.of(y.lemma())) == null
          && bearing(pair.b(), List.of(x.lemma())) == null) {
        found.add(finding(scene, pair, x, y, "words of another judgement for the same thing"));
      }
    }
    if (factHereAllegedThere(pair) && pair.a().head() != null && pair.b().head() != null) {
      found.add(
          finding(
              scene,
              pair,
              pair.a().head(),
              pair.b().head(),
              "told as a fact by one, as an allegation by the other"));
    }
    return found;
  }

  private static boolean factHereAllegedThere(StatementPair pair) {
    Statement a = pair.a();
    Statement b = pair.b();
    boolean one = a.modality() == Modality.ALLEGED && b.modality() == Modality.HAPPENED;
    boolean other = b.modality() == Modality.ALLEGED && a.modality() == Modality.HAPPENED;
    Statement fact = one ? b : a;
    return (one || other) && fact.speaker() == null && pair.score() > 0.6;
  }

  private static @Nullable Token bearing(Statement statement, List<String> row) {
    for (Token token : statement.own()) {
      if (row.contains(token.lemma())) {
        return token;
      }
    }
    return null;
  }

  private static Finding finding(
      StoryIndex scene, StatementPair pair, Token x, Token y, String note) {
    String one = scene.words(pair.a().report(), x.span());
    String other = scene.words(pair.b().report(), y.span());
    return new Finding(
        Difference.Kind.FRAMING,
        "words chosen: " + one + " / " + other,
        new Side(one, scene.clauseAround(pair.a(), x.span())),
        new Side(other, scene.clauseAround(pair.b(), y.span())),
        note);
  }
}
