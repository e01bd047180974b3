package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Difference;
import org.synoptic.model.Entity;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/** Whether somebody still has his office: "who works for the mayor" and then "has resigned". */
final class OfficeSlots {

  private static final String STATUS = "status";

  private static final WordList LIST =
      WordList.of(OfficeSlots.class, "leaving.txt").sections("leaving", "made to leave", "office");

  private static final Set<String> LEAVING = LIST.words("leaving");
  private static final Set<String> MADE_TO_LEAVE = LIST.words("made to leave");

  private static final Set<String> OFFICE = LIST.words("office");

  /** Relations of what somebody quits doing. */
  private static final Set<String> DOING =
      Set.of(Relations.XCOMP, Relations.CCOMP, Relations.PCOMP);

  /** Clauses of a story that are compared at most. Keeps the work bounded; set by hand. */
  private static final int MOST = 2000;

  private final StoryIndex story;

  OfficeSlots(StoryIndex story) {
    this.story = story;
  }

  /**
   * That a person has left an office, or has one.
   *
   * @param person identity
   */
  private record Holding(int report, String person, Span span) {}

  List<Difference> compare() {
    List<Holding> left = new ArrayList<>();
    List<Holding> held = new ArrayList<>();
    Set<Integer> leaving = new LinkedHashSet<>();
    Set<Statement.Place> seen = new LinkedHashSet<>();
    for (Statement statement : story.statements()) {
      if (seen.size() < MOST && seen.add(statement.place())) {
        read(statement, left, held, leaving);
      }
    }
    List<Difference> found = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (Holding after : left) {
      for (Holding before : held) {
        if (before.person().equals(after.person())
            && !leaving.contains(before.report())
            && Boolean.TRUE.equals(story.later(before.report(), after.report()))
            && told.add(after.person())) {
          found.add(difference(before, after));
        }
      }
    }
    return found;
  }

  private void read(
      Statement statement, List<Holding> left, List<Holding> held, Set<Integer> leaving) {
    int report = statement.report();
    ParsedSentence parse =
        new ParsedSentence(
            story.annotated(report).sentences().get(statement.sentence()),
            story.article(report).body());
    for (int word = 0; word < parse.size(); word++) {
      String lemma = parse.lemma(word);
      boolean leaves = LEAVING.contains(lemma) || MADE_TO_LEAVE.contains(lemma);
      if (leaves || lemma.equals("resignation")) {
        leaving.add(report);
      }
      Holding holding =
          leaves && Tags.isVerb(parse.tag(word))
              ? left(report, parse, word)
              : lemma.equals("work") ? worker(report, parse, word) : null;
      if (holding != null) {
        (leaves ? left : held).add(holding);
      }
    }
  }

  private @Nullable Holding left(int report, ParsedSentence parse, int verb) {
    boolean made = MADE_TO_LEAVE.contains(parse.lemma(verb));
    boolean done =
        parse.children(verb, Relations.AUX).stream().noneMatch(i -> parse.tag(i).equals(Tags.MD))
            && !parse.has(verb, Relations.NEG)
            && !parse.isInfinitive(verb)
            && (!made || Verbs.isPassive(parse, verb))
            && isOfOffice(report, parse, verb);
    int subject = parse.child(verb, Relations.SUBJECTS);
    String person = done ? person(report, parse, subject) : null;
    return person == null
        ? null
        : new Holding(report, person, parse.span(subject).union(end(parse, verb)));
  }

  /** "Resigned", "quit the cabinet", "quit Orla Bank", and not "quit smoking". */
  private boolean isOfOffice(int report, ParsedSentence parse, int verb) {
    int object = parse.child(verb, Relations.DOBJ);
    boolean office =
        object < 0
            || OFFICE.contains(parse.lemma(object))
            || story.reports().get(report).mentionAt(parse.span(object)) != null;
    return office && !parse.has(verb, DOING);
  }

  private @Nullable Holding worker(int report, ParsedSentence parse, int verb) {
    boolean now = Set.of(Tags.VBZ, Tags.VBP).contains(parse.tag(verb));
    boolean forSomebody =
        parse.children(verb, Relations.PREP).stream().anyMatch(i -> parse.word(i).equals("for"));
    int subject = parse.child(verb, Relations.SUBJECTS);
    int who = Verbs.isRelativePronoun(parse, subject) ? parse.head(verb) : subject;
    String person = now && forSomebody ? person(report, parse, who) : null;
    return person == null
        ? null
        : new Holding(report, person, parse.span(verb).union(end(parse, verb)));
  }

  private static Span end(ParsedSentence parse, int verb) {
    Span end = parse.span(verb);
    for (int preposition : parse.children(verb, Relations.PREP)) {
      for (int word : parse.subtree(preposition)) {
        boolean own = !parse.relation(word).equals(Relations.PUNCT);
        end = own && end.end() < parse.span(word).end() ? parse.span(word) : end;
      }
    }
    return end;
  }

  private @Nullable String person(int report, ParsedSentence parse, int word) {
    StoryMention mention =
        word < 0 ? null : story.reports().get(report).mentionAt(parse.span(word));
    return mention != null && mention.kind() == Entity.Kind.PERSON ? mention.id() : null;
  }

  private Difference difference(Holding before, Holding after) {
    return new Difference(
        Difference.Kind.UPDATED,
        "office of " + story.identities().name(after.person()),
        null,
        List.of(value(before), value(after)),
        "the earlier report gives it as held, the later one as left",
        STATUS);
  }

  private Difference.Value value(Holding holding) {
    Passage passage = story.passage(holding.report(), holding.span());
    return new Difference.Value(
        passage.text(), List.of(passage), null, story.article(holding.report()).published().when());
  }
}
