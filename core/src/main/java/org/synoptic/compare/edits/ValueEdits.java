package org.synoptic.compare.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.terms.Antonyms;
import org.synoptic.lexicon.NegationWords;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Entity;
import org.synoptic.model.Figure;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Timex;
import org.synoptic.model.Token;
import org.synoptic.text.Alignment;

/** The figures, days and names of a sentence that became other ones, and what turned round. */
final class ValueEdits {

  private static final Set<Entity.Kind> NAMED =
      Set.of(Entity.Kind.PERSON, Entity.Kind.PLACE, Entity.Kind.ORGANISATION);

  private static final Set<Timex.Type> POINTS = Set.of(Timex.Type.DATE, Timex.Type.TIME);

  private final SentencePair pair;
  private final String bodyBefore;
  private final String bodyAfter;
  private final List<FactEdit> edits = new ArrayList<>();

  private ValueEdits(SentencePair pair) {
    this.pair = pair;
    this.bodyBefore = pair.before().article().body();
    this.bodyAfter = pair.after().article().body();
  }

  static List<FactEdit> of(SentencePair pair) {
    if (!pair.isChanged()) {
      return List.of();
    }
    ValueEdits values = new ValueEdits(pair);
    values.figures();
    values.dates();
    values.names();
    values.turned();
    return values.edits;
  }

  private void figures() {
    Changed<Figure> changed =
        changed(AnnotatedArticle::figures, Figure::span, one -> true, ValueEdits::sameFigure);
    for (Figure from : changed.from()) {
      Figure to = match(changed.to(), from, ValueEdits::comparable);
      if (to != null) {
        changed.to().remove(to);
        String of = from.of();
        add(FactEdit.Kind.FIGURE, of == null ? "" : of, from.span(), to.span());
      }
    }
  }

  private static boolean sameFigure(Figure one, Figure other) {
    return one.low() == other.low()
        && one.high() == other.high()
        && Objects.equals(one.unit(), other.unit());
  }

  /** Of the same kind, and counting the same where both say what. */
  private static boolean comparable(Figure one, Figure other) {
    String of = one.of();
    String also = other.of();
    return one.kind() == other.kind()
        && Objects.equals(one.unit(), other.unit())
        && (of == null || also == null || Spellings.share(of, also));
  }

  private void dates() {
    Changed<Timex> changed =
        changed(
            AnnotatedArticle::dates,
            Timex::span,
            one -> POINTS.contains(one.type()),
            (one, other) -> one.value().equals(other.value()));
    for (Timex from : changed.from()) {
      Timex to = match(changed.to(), from, ValueEdits::otherTime);
      if (to != null) {
        changed.to().remove(to);
        add(FactEdit.Kind.DATE, "", from.span(), to.span());
      }
    }
  }

  /** Told as precisely, and not the one within the other. */
  private static boolean otherTime(Timex one, Timex other) {
    String value = one.value();
    String also = other.value();
    return one.type() == other.type() && !value.startsWith(also) && !also.startsWith(value);
  }

  private void names() {
    Changed<Entity> changed =
        changed(
            AnnotatedArticle::entities,
            Entity::span,
            one -> one.form() == Entity.Form.NAME && NAMED.contains(one.kind()),
            (one, other) -> Spellings.share(one.name(), other.name()));
    for (Entity from : changed.from()) {
      Entity to = match(changed.to(), from, (one, other) -> one.kind() == other.kind());
      if (to != null) {
        changed.to().remove(to);
        add(FactEdit.Kind.NAME, "", from.span(), to.span());
      }
    }
  }

  /** Values of before that are not after, and of after that were not before. */
  private record Changed<T>(List<T> from, List<T> to) {}

  private <T> Changed<T> changed(
      Function<AnnotatedArticle, List<T>> layer,
      Function<T, Span> span,
      Predicate<T> kind,
      BiPredicate<T, T> same) {
    List<T> from = within(layer.apply(pair.before()), span, kind, pair.old());
    List<T> to = within(layer.apply(pair.after()), span, kind, pair.now());
    List<T> gone = new ArrayList<>();
    for (T one : from) {
      T kept = match(to, one, same);
      if (kept == null) {
        gone.add(one);
      } else {
        to.remove(kept);
      }
    }
    gone.removeIf(one -> !pair.isChangedBefore(span.apply(one)));
    to.removeIf(one -> !pair.isChangedAfter(span.apply(one)));
    return new Changed<>(gone, to);
  }

  private static <T> List<T> within(
      List<T> layer, Function<T, Span> span, Predicate<T> kind, Span sentence) {
    List<T> within = new ArrayList<>();
    for (T one : layer) {
      if (kind.test(one) && sentence.covers(span.apply(one))) {
        within.add(one);
      }
    }
    return within;
  }

  private static <T> @Nullable T match(List<T> among, T one, BiPredicate<T, T> test) {
    for (T other : among) {
      if (test.test(one, other)) {
        return other;
      }
    }
    return null;
  }

  /** One change alone that is a negation, or a word for its opposite. */
  private void turned() {
    int negationsBefore = negations(pair.before(), pair.old(), true);
    int negationsAfter = negations(pair.after(), pair.now(), false);
    if (negationsBefore == 0 != (negationsAfter == 0)) {
      add(FactEdit.Kind.TURNED, "", pair.old(), pair.now());
      return;
    }
    for (Alignment.Op op : pair.changes()) {
      Token from = word(pair.before(), op.from());
      Token to = word(pair.after(), op.to());
      if (op.kind() == Alignment.Kind.SWAP
          && from != null
          && to != null
          && Antonyms.turn(from.lemma(), to.lemma())) {
        add(FactEdit.Kind.TURNED, "", op.from(), op.to());
      }
    }
  }

  private int negations(AnnotatedArticle article, Span sentence, boolean old) {
    int negations = 0;
    for (Token token : tokens(article, sentence)) {
      String lemma = token.lemma();
      boolean negation =
          NegationWords.adverbs().contains(lemma)
              || NegationWords.pronouns().contains(lemma)
              || NegationWords.determiners().contains(lemma);
      boolean changed =
          old ? pair.isChangedBefore(token.span()) : pair.isChangedAfter(token.span());
      negations += negation && changed ? 1 : 0;
    }
    return negations;
  }

  /** The one word of a span; null where there are several. */
  private static @Nullable Token word(AnnotatedArticle article, Span span) {
    Token word = null;
    for (Sentence sentence : article.sentences()) {
      if (sentence.span().covers(span)) {
        for (Token token : sentence.tokens()) {
          if (token.span().overlaps(span)) {
            if (word != null) {
              return null;
            }
            word = token;
          }
        }
      }
    }
    return word;
  }

  private static List<Token> tokens(AnnotatedArticle article, Span sentence) {
    for (Sentence one : article.sentences()) {
      if (one.span().equals(sentence)) {
        return one.tokens();
      }
    }
    return List.of();
  }

  private void add(FactEdit.Kind kind, String about, Span from, Span to) {
    edits.add(
        new FactEdit(
            kind, about, from.in(bodyBefore), to.in(bodyAfter), pair.old(), pair.now(), false));
  }
}
