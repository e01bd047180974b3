package org.synoptic.compare.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.model.Event;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * The words of a report that name an event, such as "quit" or "his resignation", with the words
 * that hang on them.
 */
public final class EventMention {

  private final JudgedUnit sentence;
  private final Statement.Place place;
  private final List<MeaningWord> words;
  private final MeaningWord word;
  private final String stem;
  private final boolean noun;
  private final String type;
  private final List<MeaningWord> before;
  private final List<MeaningWord> after;
  private final List<MeaningWord> around;

  private EventMention(
      StoryIndex story, JudgedUnit sentence, Statement.Place place, Span span, List<Token> tokens) {
    this.sentence = sentence;
    this.place = place;
    this.words = at(sentence, span);
    int head = head(tokens, span);
    Token token = tokens.get(head);
    List<MeaningWord> ofHead = at(sentence, token.span());
    this.word = ofHead.isEmpty() ? words.get(0) : ofHead.get(0);
    this.stem = TermStem.of(token.lemma());
    this.noun = !Tags.isVerbOrModal(token.tag());
    this.type = type(story, place.report(), span);
    this.before = dependents(sentence, tokens, head, true);
    this.after = dependents(sentence, tokens, head, false);
    Set<MeaningWord> near = new LinkedHashSet<>(before);
    near.addAll(after);
    if (token.head() >= 0) {
      near.addAll(at(sentence, tokens.get(token.head()).span()));
    }
    this.around = List.copyOf(near);
  }

  /** The mention at a span of a report; null where its sentence was not encoded. */
  public static @Nullable EventMention of(
      StoryMeaning meaning, StoryIndex story, int report, Span span) {
    for (int s = 0; s < story.annotated(report).sentences().size(); s++) {
      if (story.annotated(report).sentences().get(s).span().overlaps(span)) {
        Statement.Place place = new Statement.Place(report, s);
        JudgedUnit sentence = JudgedUnit.of(meaning, place, List.of());
        return sentence == null || at(sentence, span).isEmpty()
            ? null
            : new EventMention(story, sentence, place, span, story.reports().get(report).words(s));
      }
    }
    return null;
  }

  private static List<MeaningWord> at(JudgedUnit sentence, Span span) {
    return sentence.words().stream().filter(word -> word.span().overlaps(span)).toList();
  }

  /** The word of the mention that hangs on a word outside of it; the first where none does. */
  private static int head(List<Token> tokens, Span span) {
    int first = 0;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).span().overlaps(span)) {
        first = i;
      }
    }
    for (int i = first; i < tokens.size() && tokens.get(i).span().overlaps(span); i++) {
      int above = tokens.get(i).head();
      if (above < 0 || !tokens.get(above).span().overlaps(span)) {
        return i;
      }
    }
    return first;
  }

  private static String type(StoryIndex story, int report, Span span) {
    return story.annotated(report).events().stream()
        .filter(event -> event.trigger().overlaps(span))
        .map(Event::type)
        .findFirst()
        .orElse(Event.NO_TYPE);
  }

  /** The content words on one side that hang on the head, also through a preposition. */
  private static List<MeaningWord> dependents(
      JudgedUnit sentence, List<Token> tokens, int head, boolean left) {
    List<MeaningWord> found = new ArrayList<>();
    int from = left ? 0 : head + 1;
    int to = left ? head : tokens.size();
    for (int i = from; i < to; i++) {
      int above = tokens.get(i).head();
      boolean throughOther =
          above >= 0
              && tokens.get(above).head() == head
              && tokens.get(above).relation().equals(Relations.PREP);
      if (above == head || throughOther) {
        at(sentence, tokens.get(i).span()).stream()
            .filter(MeaningWord::isContent)
            .forEach(found::add);
      }
    }
    return found;
  }

  /** The sentence that it stands in, without its statements. */
  JudgedUnit sentence() {
    return sentence;
  }

  Statement.Place place() {
    return place;
  }

  List<MeaningWord> words() {
    return words;
  }

  /** The word on which the others of the mention hang. */
  MeaningWord word() {
    return word;
  }

  /** The stem of that word. */
  String stem() {
    return stem;
  }

  boolean isNoun() {
    return noun;
  }

  /** The PLOVER type of its event, or {@link Event#NO_TYPE}. */
  String type() {
    return type;
  }

  /** The content words before it that hang on it: of a verb mostly who acts. */
  List<MeaningWord> before() {
    return before;
  }

  /** The content words after it that hang on it: of a verb mostly whom or what it concerns. */
  List<MeaningWord> after() {
    return after;
  }

  /** Those of both sides and the word that it hangs on itself. */
  List<MeaningWord> around() {
    return around;
  }
}
