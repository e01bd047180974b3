package org.synoptic.compare.account;

import java.util.List;
import java.util.Set;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.CaseFolding;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Genre;
import org.synoptic.model.Sentence;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * What an outlet thinks of a happening, in its own voice and not as somebody's words: "The port
 * must close", "The mayor was right to leave", "There is no reason to panic". A view is no fact, so
 * no line of a brief tells one.
 */
final class OwnView {

  /** Phrases of a judgement, in the order of their words: {@code views.txt}. */
  private static final WordList LIST = WordList.of(OwnView.class, "views.txt");

  private static final Set<String> PHRASES = LIST.words();

  /** Modals of what is thought right. */
  private static final Set<String> DEMANDING = Set.of("should", "must", "ought");

  private static final Set<String> FIRST_AND_SECOND =
      Set.of("i", "we", "me", "us", "my", "our", "you", "your");

  /**
   * Share of a report's sentences in its own voice that demand, ask, or speak of "us" from which on
   * the report is a commentary. Of 309 opinion pieces of {@code articles-allsides} that are
   * labelled so, half have more, and a tenth of 1,739 reports of eight outlets (some of them
   * interviews).
   */
  private static final double COMMENTARY = 0.15;

  /** Sentences below which a report is too short to be judged. Set by hand. */
  private static final int FEWEST_SENTENCES = 8;

  /**
   * What a sentence with "we" or "you" counts, where one that demands or asks counts 1. Set by hand
   * with {@link #COMMENTARY}.
   */
  private static final double PERSONAL = 0.5;

  private OwnView() {}

  /** Whether a statement that nobody is reported to have made gives a view. */
  static boolean isView(StoryIndex story, Statement statement) {
    if (statement.quote() != null) {
      return false;
    }
    List<Token> tokens = statement.tokens();
    return tokens.stream().anyMatch(token -> demands(token, statement))
        || hasPhrase(story.text(statement.report(), statement.sentenceSpan()));
  }

  private static boolean demands(Token token, Statement statement) {
    boolean modal = token.tag().equals(Tags.MD) && DEMANDING.contains(token.lemma());
    boolean main = statement.head() != null && statement.head().relation().equals(Relations.ROOT);
    return modal && main;
  }

  private static boolean hasPhrase(String text) {
    String words = " " + CaseFolding.lettersOnly(text).strip() + " ";
    return PHRASES.stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
  }

  /** Whether a report is labelled as opinion, or argues more than it reports. */
  static boolean isCommentary(ReportView report) {
    if (report.annotated().article().genre() == Genre.OPINION) {
      return true;
    }
    List<Sentence> own =
        report.annotated().sentences().stream()
            .filter(
                sentence ->
                    report.annotated().quotes().stream()
                        .noneMatch(quote -> quote.extent().overlaps(sentence.span())))
            .toList();
    if (own.size() < FEWEST_SENTENCES) {
      return false;
    }
    double argued = own.stream().mapToDouble(one -> arguing(one, report.body())).sum();
    return argued / own.size() >= COMMENTARY;
  }

  /** 1 for a demand or a question to the reader, and a part of it for "we" and "you". */
  private static double arguing(Sentence sentence, String body) {
    boolean question = sentence.span().in(body).endsWith("?");
    boolean demand = sentence.tokens().stream().anyMatch(t -> DEMANDING.contains(t.lemma()));
    boolean person =
        sentence.tokens().stream()
            .anyMatch(t -> Tags.isPronoun(t.tag()) && FIRST_AND_SECOND.contains(t.lemma()));
    return (question ? 1 : 0) + (demand ? 1 : 0) + (person ? PERSONAL : 0);
  }
}
