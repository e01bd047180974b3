package org.synoptic.compare.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * The verbs that tell what a line is about: the main one, and what it leads to ("announced that he
 * will retire", "voted to close"). A line that has "the decision to close" in its subject is about
 * something else.
 */
final class LeadActs {

  private static final Set<String> LEADING_ON =
      Set.of(Relations.CCOMP, Relations.XCOMP, Relations.CONJ);

  private LeadActs() {}

  /**
   * The verbs of the shown words of a statement, with spaces between, in the forms that a headline
   * may have; verbs of saying are none.
   */
  static String of(StoryIndex story, Statement statement, Span shown) {
    List<Token> tokens = story.tokens(statement);
    return IntStream.range(0, tokens.size())
        .filter(i -> shown.covers(tokens.get(i).span()) && Tags.isVerb(tokens.get(i).tag()))
        .filter(i -> isMain(tokens, i, shown))
        .mapToObj(tokens::get)
        .map(Token::lemma)
        .filter(verb -> !ReportingVerbs.ofStatements().contains(verb))
        .map(LeadActs::forms)
        .collect(Collectors.joining(" "));
  }

  /** "fire", "firing" and "fired": short words have no stem in which their forms meet. */
  private static String forms(String verb) {
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    return String.join(" ", verb, stem + "ing", stem + "ed");
  }

  /**
   * Whether a verb stands at the head of the shown words or one step below: "voted to [close]". A
   * verb that says or is makes no step: "it was announced that he is to [visit] Norra".
   */
  private static boolean isMain(List<Token> tokens, int at, Span shown) {
    int verb = at;
    int steps = 0;
    for (int up = 0; up < tokens.size(); up++) {
      int head = tokens.get(verb).head();
      if (head < 0 || !shown.covers(tokens.get(head).span())) {
        return true;
      }
      steps += isLight(tokens.get(head)) ? 0 : 1;
      if (steps > 1 || !LEADING_ON.contains(tokens.get(verb).relation())) {
        return false;
      }
      verb = head;
    }
    return false;
  }

  private static boolean isLight(Token verb) {
    return verb.lemma().equals("be") || ReportingVerbs.ofStatements().contains(verb.lemma());
  }
}
