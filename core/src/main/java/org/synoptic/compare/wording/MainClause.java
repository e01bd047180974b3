package org.synoptic.compare.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** Which of several clauses of one sentence says what the sentence is about. */
public final class MainClause {

  private static final Comparator<Statement> BY_RANK =
      Comparator.comparingInt(MainClause::rank).thenComparingInt(Statement::index);

  private static final Set<String> STATING =
      Set.of(Relations.ROOT, Relations.CCOMP, Relations.CONJ, Relations.PARATAXIS);

  /** The same with infinitives: "is expected to [close]". */
  private static final Set<String> COMPLETING =
      Set.of(
          Relations.ROOT,
          Relations.CCOMP,
          Relations.CONJ,
          Relations.PARATAXIS,
          Relations.XCOMP,
          Relations.OPRD);

  private static final Set<String> BEFORE_ITS_HEAD = Set.of(Relations.CCOMP, Relations.ADVCL);

  private static final Set<String> IF = Set.of("if", "whether");

  private MainClause() {}

  /** The main clause of each sentence, in the order of the statements. */
  public static List<Statement> ofEachSentence(List<Statement> statements) {
    Map<Statement.Place, Statement> main = new LinkedHashMap<>();
    for (Statement one : statements) {
      main.merge(one.place(), one, (a, b) -> BY_RANK.compare(a, b) <= 0 ? a : b);
    }
    return new ArrayList<>(main.values());
  }

  /**
   * The wording itself where its clause is shown; of direct speech the main clause of the words
   * shown. Where its sentence is shown, the main clause: of the claim's statements, or of all where
   * those are subordinate.
   */
  public static Statement behind(
      StoryIndex story, Statement wording, Span shown, List<Statement> claim) {
    boolean sentence = shown.equals(wording.sentenceSpan());
    if (!wording.isDirect() && !sentence) {
      return wording;
    }
    List<Statement> inLine =
        story.ofSentence(wording.place()).stream()
            .filter(one -> shown.covers(one.extent()))
            .toList();
    Optional<Statement> opening = inLine.stream().filter(one -> opens(story, one)).findFirst();
    if (opening.isPresent()) {
      return opening.get();
    }
    if (wording.isDirect()) {
      return inLine.stream().min(BY_RANK).orElse(wording);
    }
    Statement ofClaim = ofSentence(story, claim, wording);
    return isSubordinate(story, ofClaim) && !ofClaim.isDenied()
        ? ofSentence(story, story.ofSentence(wording.place()), wording)
        : ofClaim;
  }

  /**
   * Whether the sentence of a clause states something else: the clause is asked ("did not say
   * whether he left"), or it or what it completes only modifies ("since she heard that it would
   * close", "his promise that jobs will come").
   */
  public static boolean isModifier(StoryIndex story, Statement statement) {
    return statement.head() != null
        && !opens(story, statement)
        && !isStated(story, statement, COMPLETING);
  }

  /**
   * Whether a clause with nothing that subordinates it stands before the verb that it is parsed
   * below: "[The yard closed], so the town might shrink". Verbs of speech may follow their words.
   */
  private static boolean opens(StoryIndex story, Statement statement) {
    Token head = statement.head();
    if (head == null
        || !BEFORE_ITS_HEAD.contains(head.relation())
        || Tags.isWh(firstWord(statement.tokens()).tag())) {
      return false;
    }
    List<Token> sentence = story.tokens(statement);
    int at = sentence.indexOf(head);
    if (head.head() <= at) {
      return false;
    }
    Token above = sentence.get(head.head());
    List<Token> parts = sentence.stream().filter(token -> token.head() == at).toList();
    return Tags.isVerb(above.tag())
        && !ReportingVerbs.ofStatements().contains(above.lemma())
        && parts.stream().anyMatch(token -> Relations.SUBJECTS.contains(token.relation()))
        && parts.stream().noneMatch(token -> token.relation().equals(Relations.MARK));
  }

  private static boolean isSubordinate(StoryIndex story, Statement statement) {
    return statement.head() != null && !isStated(story, statement, STATING);
  }

  /** Whether all words from the clause's verb up to the root have one of the relations. */
  private static boolean isStated(StoryIndex story, Statement statement, Set<String> stating) {
    List<Token> sentence = story.tokens(statement);
    int at = sentence.indexOf(statement.head());
    for (int steps = 0; steps < sentence.size() && at >= 0; steps++) {
      Token word = sentence.get(at);
      int up = word.head();
      if (up < 0) {
        break;
      }
      boolean ofNoun = sentence.get(up).head() >= 0 && Tags.isNoun(sentence.get(up).tag());
      if (!stating.contains(word.relation()) || ofNoun) {
        return false;
      }
      at = up;
    }
    return !isQuestioned(story, statement);
  }

  /**
   * "Finds out whether he won", "did not say why he left", "asked about the future – how it might
   * look": not what the sentence states.
   */
  private static boolean isQuestioned(StoryIndex story, Statement statement) {
    Token head = statement.head();
    Token first = firstWord(statement.tokens());
    boolean root = head == null || head.relation().equals(Relations.ROOT);
    if (root) {
      return head != null
          && Tags.isWh(first.tag())
          && !first.equals(firstWord(story.tokens(statement)));
    }
    return Tags.isWh(first.tag())
        || first.relation().equals(Relations.MARK) && IF.contains(first.lemma());
  }

  private static Token firstWord(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> !token.relation().equals(Relations.PUNCT))
        .findFirst()
        .orElse(tokens.get(0));
  }

  /** The main clause of the sentence, of those that it states where there are any. */
  private static Statement ofSentence(
      StoryIndex story, List<Statement> statements, Statement wording) {
    Comparator<Statement> statedFirst =
        Comparator.comparing((Statement one) -> isSubordinate(story, one));
    return statements.stream()
        .filter(one -> one.place().equals(wording.place()))
        .min(statedFirst.thenComparing(BY_RANK))
        .orElse(wording);
  }

  /** The main clause first, then what is said, then the others; what has no verb last. */
  private static int rank(Statement statement) {
    Token head = statement.head();
    if (head == null || !statement.hasVerb()) {
      return 3;
    }
    return switch (head.relation()) {
      case Relations.ROOT -> 0;
      case Relations.CCOMP -> 1;
      default -> 2;
    };
  }
}
