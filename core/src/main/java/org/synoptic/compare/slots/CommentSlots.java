package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.lexicon.NegationWords;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Difference;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** Whether somebody has answered: "did not respond to a request" and then "has responded". */
final class CommentSlots {

  private static final String STATUS = "status";

  private static final WordList LIST =
      WordList.of(CommentSlots.class, "comments.txt")
          .sections("answering", "asked for", "answered to")
          .distinctBy(WordList.SECTION, "word");

  private static final Set<String> ANSWERING = LIST.words("answering");
  private static final Set<String> ASKED_FOR = LIST.words("asked for");

  private static final Set<String> ANSWERED_TO = LIST.words("answered to");

  private static final Set<String> REFUSING = Set.of("decline", "refuse");

  /** Answers of a story that are compared at most. Keeps the work bounded; set by hand. */
  private static final int MOST = 300;

  private final StoryIndex story;

  CommentSlots(StoryIndex story) {
    this.story = story;
  }

  /**
   * That somebody answered or did not.
   *
   * @param who identities that the subject names: a party, or whom a spokesman speaks for
   */
  private record Answer(Statement statement, Set<String> who, boolean given, Span span) {}

  List<Difference> compare() {
    List<Answer> all = new ArrayList<>();
    Set<Statement.Place> seen = new LinkedHashSet<>();
    for (Statement statement : story.statements()) {
      if (seen.add(statement.place())) {
        add(statement, all);
      }
    }
    List<Difference> found = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (Answer none : all) {
      for (Answer given : all) {
        String who = none.given() || !given.given() ? null : same(none, given);
        boolean later =
            Boolean.TRUE.equals(story.later(none.statement().report(), given.statement().report()));
        if (who != null
            && later
            && all.stream().noneMatch(one -> isAnswerIn(one, none, who))
            && told.add(who)) {
          found.add(difference(who, none, given));
        }
      }
    }
    return found;
  }

  private static @Nullable String same(Answer a, Answer b) {
    return a.who().stream().filter(b.who()::contains).findFirst().orElse(null);
  }

  /** Whether the report that has no answer gives one all the same. */
  private static boolean isAnswerIn(Answer one, Answer none, String who) {
    return one.given()
        && one.statement().report() == none.statement().report()
        && one.who().contains(who);
  }

  private void add(Statement statement, List<Answer> all) {
    ParsedSentence parse =
        new ParsedSentence(
            story.annotated(statement.report()).sentences().get(statement.sentence()),
            story.article(statement.report()).body());
    for (int verb = 0; verb < parse.size() && all.size() < MOST; verb++) {
      if (Tags.isVerb(parse.tag(verb))) {
        Answer answer = answer(statement, parse, verb);
        if (answer != null) {
          all.add(answer);
        }
      }
    }
  }

  private @Nullable Answer answer(Statement statement, ParsedSentence parse, int verb) {
    int subject = parse.child(verb, Relations.SUBJECTS);
    Set<String> who = subject < 0 ? Set.of() : names(statement.report(), parse, subject);
    if (who.isEmpty()) {
      return null;
    }
    String lemma = parse.lemma(verb);
    boolean asked =
        parse.subtree(verb).stream()
            .anyMatch(word -> word > subject && ASKED_FOR.contains(parse.lemma(word)));
    boolean answers = ANSWERING.contains(lemma);
    boolean refused = REFUSING.contains(lemma) && asked;
    boolean negated = isNegated(parse, verb) || isNone(parse, subject);
    Span span = span(parse, verb, subject);
    if (refused || (negated && (answers || asked))) {
      return new Answer(statement, who, false, span);
    }
    boolean speaks =
        (answers && isOfWords(parse, verb))
            || (ReportingVerbs.ofStatements().contains(lemma)
                && parse.children(verb).stream()
                    .anyMatch(word -> parse.lemma(word).equals("reporter")));
    boolean told =
        speaks
            && !parse.relation(verb).equals(Relations.XCOMP)
            && parse.children(verb).stream().noneMatch(word -> parse.tag(word).equals(Tags.MD));
    return told && !negated ? new Answer(statement, who, true, span) : null;
  }

  /** "Responded to the report", and not "responded to the blaze". */
  private static boolean isOfWords(ParsedSentence parse, int verb) {
    int to =
        parse.children(verb, Relations.PREP).stream()
            .filter(word -> parse.word(word).equals("to"))
            .findFirst()
            .orElse(ParsedSentence.NONE);
    int object = parse.child(to < 0 ? verb : to, to < 0 ? Relations.DOBJ : Relations.POBJ);
    return object < 0
        || ASKED_FOR.contains(parse.lemma(object))
        || ANSWERED_TO.contains(parse.lemma(object));
  }

  /** From the subject to the end of the verb's own words. */
  private static Span span(ParsedSentence parse, int verb, int subject) {
    List<Integer> subjects = parse.subtree(subject);
    int last = verb;
    for (int word : parse.children(verb)) {
      boolean near = !parse.relation(word).equals(Relations.CCOMP) && word > last;
      last = near && !parse.relation(word).equals(Relations.PUNCT) ? word : last;
    }
    return parse.span(Math.min(subjects.get(0), verb), last);
  }

  private static boolean isNegated(ParsedSentence parse, int verb) {
    return parse.has(verb, Relations.NEG)
        || parse.children(verb).stream()
            .anyMatch(word -> NegationWords.adverbs().contains(parse.lemma(word)));
  }

  private static boolean isNone(ParsedSentence parse, int subject) {
    return parse.subtree(subject).stream()
        .anyMatch(
            word ->
                NegationWords.determiners().contains(parse.lemma(word))
                    || parse.word(word).equals("neither"));
  }

  private Set<String> names(int report, ParsedSentence parse, int subject) {
    Set<String> names = new LinkedHashSet<>();
    for (int word : parse.subtree(subject)) {
      StoryMention mention = story.reports().get(report).mentionAt(parse.span(word));
      if (mention != null && mention.kind() != Entity.Kind.PLACE) {
        names.add(mention.id());
      }
    }
    return names;
  }

  private Difference difference(String who, Answer none, Answer given) {
    return new Difference(
        Difference.Kind.UPDATED,
        "answer of " + story.identities().name(who),
        null,
        List.of(
            ToldWords.of(story, none.statement(), none.span()),
            ToldWords.of(story, given.statement(), given.span())),
        "the earlier report has no answer, the later one has",
        STATUS);
  }
}
