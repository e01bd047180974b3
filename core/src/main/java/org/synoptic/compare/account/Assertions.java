package org.synoptic.compare.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Modality;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.Negation;
import org.synoptic.syntax.Relations;

/**
 * Whether a speaker stands by what he is reported to say. Who asks it, doubts it, makes it a
 * condition or denies it himself does not.
 */
final class Assertions {

  private static final WordList LIST =
      WordList.of(Assertions.class, "taking-back.txt").sections("before", "around", "knowing");

  private static final Set<String> BEFORE = LIST.words("before");
  private static final Set<String> AROUND = LIST.words("around");
  private static final Set<String> KNOWING = LIST.words("knowing");

  private static final Set<String> OWN = Set.of("i", "we");

  private final StoryIndex story;

  Assertions(StoryIndex story) {
    this.story = story;
  }

  boolean isAsserted(Statement statement) {
    if (statement.isDenied()
        || statement.negative()
        || statement.modality() == Modality.HYPOTHETICAL) {
      return false;
    }
    Span said = saying(statement);
    int end = statement.extent().end();
    return story.tokens(statement).stream()
        .filter(token -> token.span().overlaps(said))
        .noneMatch(token -> takesBack(token, token.span().start() < end));
  }

  /**
   * Whether no denying word of the sentence has a negation before it, "did not deny that", and what
   * is denied is not only to have known what is asserted: "denied knowing that", unless the other
   * asserts just that, "accused her of having known".
   */
  boolean isPlainDenial(Statement denial, Statement assertion) {
    boolean knowing =
        story.tokens(assertion).stream().anyMatch(token -> KNOWING.contains(token.lemma()));
    boolean negated = false;
    boolean denying = false;
    for (Token token : story.tokens(denial)) {
      boolean denies = BEFORE.contains(token.lemma());
      if ((negated && denies)
          || (denies && isOfAnother(denial, token))
          || (denying && !knowing && KNOWING.contains(token.lemma()))) {
        return false;
      }
      negated = token.relation().equals(Relations.NEG);
      denying |= denies;
    }
    return true;
  }

  /**
   * "The paper reported that he 'denied for months that he was there'": not the paper denies it.
   */
  private boolean isOfAnother(Statement denial, Token denying) {
    List<Token> sentence = story.tokens(denial);
    boolean quoted = story.reports().get(denial.report()).quoteAt(denying.span()) != null;
    return quoted
        && sentence.stream()
            .filter(token -> token.head() == sentence.indexOf(denying))
            .noneMatch(token -> OWN.contains(token.lemma()));
  }

  private static boolean takesBack(Token token, boolean before) {
    String lemma = token.lemma();
    return AROUND.contains(lemma)
        || (before && (BEFORE.contains(lemma) || Negation.isNegation(token)));
  }

  /** The words of the sentence that tell who says it, how, and what; all without a quote. */
  private static Span saying(Statement statement) {
    Quote quote = statement.quote();
    if (quote == null) {
      return statement.sentenceSpan();
    }
    return Stream.of(quote.source(), quote.cue(), quote.content())
        .flatMap(spans -> spans.stream())
        .filter(span -> span.overlaps(statement.sentenceSpan()))
        .reduce(statement.extent(), Span::union);
  }
}
