package org.synoptic.compare.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.synoptic.compare.terms.StoryWords;
import org.synoptic.lexicon.Offices;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Entity;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;
import org.synoptic.model.Token;
import org.synoptic.syntax.Negation;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Whether words that a report ascribes read as something said, and whether their cue must be shown
 * with them. A clause with its own finite verb stands alone; "refused <i>to leave</i>", "denied
 * <i>the charge</i>" and "would not say <i>whether she knew</i>" need their verb. Who says it is a
 * person, a body or a document.
 */
final class SpokenWords {

  private static final WordList VOICES_LIST = WordList.of(SpokenWords.class, "voices.txt");
  private static final Set<String> VOICES = VOICES_LIST.words();

  private static final WordList ACTS =
      WordList.of(SpokenWords.class, "acts.txt")
          .sections("infinitive", "object")
          .repeats("a verb may lead to both");
  private static final Set<String> OFFICES =
      Offices.inTexts().stream().map(Offices.Office::noun).collect(Collectors.toUnmodifiableSet());

  /** Ends of nouns for people. */
  private static final Pattern DOER =
      Pattern.compile("\\p{L}{2,20}(?:[eo]r|ist|ian|[mM]an|woman|ee)");

  /** Adjectives and numbers that stand for people: "many said". */
  private static final Set<String> SOME = StoryWords.of("some people");

  /** Verbs whose subject speaks, whatever noun it is; things show and suggest. */
  private static final Set<String> SAYS = StoryWords.of("speech verbs");

  private static final Set<String> SUBJECTS =
      Set.of(
          Relations.NSUBJ,
          Relations.NSUBJPASS,
          Relations.CSUBJ,
          Relations.CSUBJPASS,
          Relations.EXPL);

  private static final Set<String> VERBAL = Set.of(Tags.VB, Tags.VBG);

  private static final Set<String> AUXILIARIES = Set.of(Relations.AUX, Relations.AUXPASS);

  /** Cues that say that something was not said or done. */
  private static final Set<String> REFUSALS = Set.of("refuse", "decline", "refusal");

  private static final Pattern QUESTION = Pattern.compile("(?:if|whether|what|why|how|who)\\b");

  /** Quoted words that need no clause but a cue before them; "a 'prank'" has fewer. By hand. */
  private static final int FEW_WORDS = 2;

  /** Quoted words that need neither. By hand. */
  private static final int MANY_WORDS = 4;

  /** Most chars between a cue and the words that cannot be read without it. Set by hand. */
  private static final int GAP = 60;

  /** Chars of an opening mark and a blank, by which a span may begin behind the quote. */
  private static final int MARKS = 2;

  private final AnnotatedArticle report;
  private final Quote quote;
  private final List<Token> tokens;
  private final List<Integer> inside = new ArrayList<>();
  private final List<Token> cue = new ArrayList<>();
  private final boolean clause;

  SpokenWords(AnnotatedArticle report, Quote quote) {
    this.report = report;
    this.quote = quote;
    this.tokens = sentence(report, quote);
    for (int i = 0; i < tokens.size(); i++) {
      Span span = tokens.get(i).span();
      if (quote.content().stream().anyMatch(part -> part.covers(span))) {
        inside.add(i);
      } else if (quote.cue().stream().anyMatch(part -> part.covers(span))) {
        cue.add(tokens.get(i));
      }
    }
    this.clause =
        inside.isEmpty() || inside.stream().anyMatch(this::isClause) || hasCueInside() && hasVerb();
  }

  /** "Ruiz is said to be leaving": the cue stands between subject and verb. */
  private boolean hasCueInside() {
    List<Span> parts = quote.content();
    return parts.size() > 1
        && quote.cue().stream()
            .anyMatch(
                span -> parts.get(0).end() <= span.start() && span.end() <= parts.get(1).start());
  }

  private static List<Token> sentence(AnnotatedArticle report, Quote quote) {
    Span first = quote.content().get(0);
    return report.sentences().stream()
        .filter(sentence -> sentence.span().end() > first.start())
        .findFirst()
        .map(Sentence::tokens)
        .orElse(List.of());
  }

  /** Whether a word is the finite verb, with its subject, that the words hang on. */
  private boolean isClause(int i) {
    Token verb = tokens.get(i);
    if (!Tags.isVerbOrModal(verb.tag()) || inside.contains(verb.head())) {
      return false;
    }
    boolean finite = Tags.FINITE.contains(verb.tag());
    boolean subject = false;
    for (int child : inside) {
      Token token = tokens.get(child);
      if (token.head() == i) {
        subject |= SUBJECTS.contains(token.relation());
        finite |= AUXILIARIES.contains(token.relation()) && Tags.FINITE.contains(token.tag());
      }
    }
    return finite && subject;
  }

  /** Whether it reads as something said by somebody. */
  boolean isSaid() {
    if (tokens.isEmpty()) {
      return true;
    }
    int quoted = plainQuotedWords();
    boolean act = isSubjunctive() || isAct() && hasVerb();
    return isByVoice()
        && (clause || quoted >= MANY_WORDS || isCueBefore() && (quoted >= FEW_WORDS || act));
  }

  /** Whether the verb says something without a clause. */
  private boolean isAct() {
    String section = isInfinitive() ? "infinitive" : "object";
    Set<String> acts = ACTS.words(section);
    return cue.stream().anyMatch(token -> acts.contains(token.lemma()));
  }

  /** A noun phrase without any verb is a mere topic: "the plan". */
  private boolean hasVerb() {
    return quote.kind() == Quote.Kind.MIXED
        || inside.stream()
            .map(i -> tokens.get(i).tag())
            .anyMatch(tag -> VERBAL.contains(tag) || Tags.FINITE.contains(tag));
  }

  /** "Demanded that he resign": a clause without a finite verb. */
  private boolean isSubjunctive() {
    return !inside.isEmpty() && tokens.get(inside.get(0)).lemma().equals("that") && hasVerb();
  }

  private boolean isInfinitive() {
    return inside.stream()
        .filter(i -> !inside.contains(tokens.get(i).head()))
        .anyMatch(i -> tokens.get(i).tag().equals(Tags.VB));
  }

  /** How many words in lower case stand between marks; those of a name or a title do not count. */
  private int plainQuotedWords() {
    boolean open = false;
    int words = 0;
    int plain = 0;
    int capitals = 0;
    for (int i : inside) {
      String word = tokens.get(i).span().in(report.article().body());
      boolean mark = "\"“”«»".indexOf(word.charAt(0)) >= 0;
      open = mark != open;
      plain += open && Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
      capitals += open && Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
      if (!open) {
        words += plain >= capitals ? plain : 0;
        plain = 0;
        capitals = 0;
      }
    }
    return words + (plain >= capitals ? plain : 0);
  }

  /** Whether the cue stands before, and not as "to admit", which nobody need have done. */
  private boolean isCueBefore() {
    if (!cue.isEmpty() && cue.get(0).tag().equals(Tags.TO)) {
      return false;
    }
    int start = quote.content().get(0).start();
    return quote.cue().stream().anyMatch(span -> span.end() <= start && start - span.end() <= GAP);
  }

  /** Whether what is said cannot be read, or says the contrary, without its cue. */
  boolean needsCue() {
    String words = quote.content().get(0).in(report.article().body());
    return !tokens.isEmpty()
        && (!clause
            || isRefusal()
            || cue.stream().anyMatch(Negation::isNegation)
            || QUESTION.matcher(words).lookingAt());
  }

  /** Whether it was refused or declined. */
  boolean isRefusal() {
    return cue.stream().anyMatch(token -> REFUSALS.contains(token.lemma()));
  }

  /** The words with their cue before them, where that stands near. */
  List<Span> withCue(List<Span> said) {
    Span first = said.get(0);
    for (Span span : quote.cue()) {
      int gap = first.start() - span.end();
      if (gap >= 0 && gap <= GAP && first.start() == start(first)) {
        List<Span> all = new ArrayList<>(said);
        all.set(0, span.union(first));
        return all;
      }
    }
    return said;
  }

  /** The start of the first words of the quote if {@code span} is of them; else its end. */
  private int start(Span span) {
    Span first = quote.content().get(0);
    return first.overlaps(span) && span.start() - first.start() <= MARKS
        ? span.start()
        : span.end();
  }

  private boolean isByVoice() {
    String id = quote.speakerId();
    if (id != null) {
      return report.entities().stream()
          .filter(entity -> id.equals(entity.id()))
          .noneMatch(entity -> isThing(entity.kind()));
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isOfSource(token.span())
          && (token.head() < 0 || !isOfSource(tokens.get(token.head()).span()))
          && !token.tag().isEmpty()
          && Character.isLetter(token.tag().charAt(0))) {
        return isVoice(token) || cue.stream().anyMatch(verb -> SAYS.contains(verb.lemma()));
      }
    }
    return true;
  }

  private static boolean isThing(Entity.Kind kind) {
    return kind == Entity.Kind.EVENT || kind == Entity.Kind.PRODUCT;
  }

  private boolean isOfSource(Span span) {
    return quote.source().stream().anyMatch(part -> part.covers(span));
  }

  private static boolean isVoice(Token head) {
    String lemma = head.lemma();
    return switch (head.tag()) {
      case Tags.NN, Tags.NNS -> isVoiceNoun(lemma);
      case Tags.JJ, Tags.RB, Tags.VBN, Tags.VBG, Tags.CD, Tags.JJR, Tags.JJS ->
          SOME.contains(lemma) || head.tag().equals(Tags.CD) || isVoiceNoun(lemma);
      default -> true;
    };
  }

  private static boolean isVoiceNoun(String noun) {
    return VOICES.contains(noun) || OFFICES.contains(noun) || DOER.matcher(noun).matches();
  }
}
