package org.synoptic.compare.contrast;

import java.util.List;
import java.util.stream.IntStream;
import org.synoptic.compare.align.StatementPair;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.Antonyms;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.lexicon.NegationWords;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.Difference;
import org.synoptic.model.Span;
import org.synoptic.text.Alignment;
import org.synoptic.text.Words;

/** Direct speech that one report prints with a word which turns it, and the other without. */
final class QuoteTurnContrast implements Contrast {

  /** Least share of the longer one's words that both have. Set by hand. */
  private static final double MOSTLY = 0.75;

  private final PolarityContrast polarity;

  QuoteTurnContrast(PolarityContrast polarity) {
    this.polarity = polarity;
  }

  @Override
  public List<Finding> between(StoryIndex story, StatementPair pair) {
    Statement a = pair.a();
    Statement b = pair.b();
    if (!a.isDirect()
        || !b.isDirect()
        || pair.isOfOneReport()
        || a.hasOtherSpeaker(b)
        || !isTurned(text(story, a), text(story, b))
        || !polarity.between(story, pair).isEmpty()) {
      return List.of();
    }
    return List.of(
        new Finding(
            Difference.Kind.DISPUTED,
            "the words of the quote",
            side(story, a),
            side(story, b),
            "the reports print the same words with and without one that turns them"));
  }

  private static String text(StoryIndex story, Statement statement) {
    return story.text(statement.report(), statement.extent());
  }

  /** Whether two texts have most words in common and differ in one that turns what they say. */
  private static boolean isTurned(String from, String to) {
    Words left = Words.of(from);
    Words right = Words.of(to);
    Alignment alignment = Alignment.of(left, right, StopWords::isFunctionWord);
    if (alignment.equal() < MOSTLY * Math.max(left.size(), right.size())) {
      return false;
    }
    List<Alignment.Op> inner = withoutEnds(alignment.ops());
    return inner.stream().mapToLong(op -> negations(op.from(), left)).sum() % 2
            != inner.stream().mapToLong(op -> negations(op.to(), right)).sum() % 2
        || inner.stream()
            .filter(op -> op.kind() == Alignment.Kind.SWAP)
            .anyMatch(op -> areOpposites(op.from(), from, op.to(), to));
  }

  /** Without what one report prints before or after the common words: "So no, …". */
  private static List<Alignment.Op> withoutEnds(List<Alignment.Op> ops) {
    int from = 0;
    int until = ops.size();
    while (from < until && isCut(ops.get(from))) {
      from++;
    }
    while (until > from && isCut(ops.get(until - 1))) {
      until--;
    }
    return ops.subList(from, until);
  }

  private static boolean isCut(Alignment.Op op) {
    return op.kind() == Alignment.Kind.TRIM || op.kind() == Alignment.Kind.ADD;
  }

  /** By the words of the whole quote: "'t" by itself is no word. */
  private static long negations(Span span, Words words) {
    return IntStream.range(words.at(span.start()), words.size())
        .takeWhile(i -> words.span(i).start() < span.end())
        .filter(i -> isNegation(words.form(i)))
        .count();
  }

  private static boolean isNegation(String word) {
    return NegationWords.adverbs().contains(word)
        || NegationWords.pronouns().contains(word)
        || NegationWords.determiners().contains(word);
  }

  private static boolean areOpposites(Span from, String one, Span to, String other) {
    List<String> left = Words.of(CaseFolding.fold(from.in(one))).forms();
    List<String> right = Words.of(CaseFolding.fold(to.in(other))).forms();
    return left.stream().anyMatch(x -> right.stream().anyMatch(y -> isOpposite(x, y)));
  }

  private static boolean isOpposite(String one, String other) {
    boolean otherNumbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
    return !one.equals(other) && (otherNumbers || Antonyms.turn(one, other));
  }

  private static Side side(StoryIndex story, Statement statement) {
    return new Side(text(story, statement), story.passage(statement.report(), statement.extent()));
  }
}
