package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/** Whether an act was done to the whole or to a part: "overturned a part of the Brandt Act". */
final class PartSlots {

  private static final String SCOPE = "how much of it";

  private static final Set<String> OBJECTS = Set.of(Relations.DOBJ, Relations.NSUBJPASS);

  /** Acts of a story that are compared at most. Keeps the work bounded; set by hand. */
  private static final int MOST = 1500;

  /** Least likeness of the two clauses. Set by hand. */
  private static final double LEAST = 0.2;

  private final StoryIndex story;
  private final SlotContexts contexts;

  PartSlots(StoryIndex story, SlotContexts contexts) {
    this.story = story;
    this.contexts = contexts;
  }

  /**
   * An act with what it is done to.
   *
   * @param agent who does it, as an identity or one word for the noun; empty where nobody is named
   * @param object the name that it is done to
   * @param part whether to a part of it
   */
  private record Done(
      Statement statement, String act, String agent, String object, boolean part, Span span) {}

  List<Difference> compare() {
    List<Done> all = new ArrayList<>();
    Set<Statement.Place> seen = new LinkedHashSet<>();
    for (Statement statement : story.statements()) {
      boolean told =
          statement.modality() == Modality.HAPPENED || statement.modality() == Modality.PLANNED;
      if (told && seen.add(statement.place())) {
        add(statement, all);
      }
    }
    List<Difference> found = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (Done part : all) {
      for (Done whole : all) {
        if (part.part()
            && !whole.part()
            && part.statement().report() != whole.statement().report()
            && isOneAct(part, whole)
            && all.stream().noneMatch(one -> isAlso(one, whole, true) || isAlso(one, part, false))
            && told.add(part.object() + part.act())) {
          found.add(difference(part, whole));
        }
      }
    }
    return found;
  }

  private boolean isOneAct(Done a, Done b) {
    boolean otherAgents =
        !a.agent().isEmpty() && !b.agent().isEmpty() && !a.agent().equals(b.agent());
    return a.object().equals(b.object())
        && a.act().equals(b.act())
        && !otherAgents
        && !SlotComparison.areOfOtherTimes(a.statement(), b.statement())
        && contexts.clause(a.statement(), b.statement()) >= LEAST;
  }

  /** Whether the report of an act tells it of the part, or of the whole, too. */
  private static boolean isAlso(Done one, Done other, boolean part) {
    return one.part() == part
        && one.statement().report() == other.statement().report()
        && one.object().equals(other.object())
        && one.act().equals(other.act());
  }

  private void add(Statement statement, List<Done> all) {
    ParsedSentence parse =
        new ParsedSentence(
            story.annotated(statement.report()).sentences().get(statement.sentence()),
            story.article(statement.report()).body());
    for (int verb = 0; verb < parse.size() && all.size() < MOST; verb++) {
      int object =
          Tags.isVerb(parse.tag(verb)) && !parse.has(verb, Relations.NEG)
              ? parse.child(verb, Verbs.isPassive(parse, verb) ? OBJECTS : Set.of(Relations.DOBJ))
              : ParsedSentence.NONE;
      Done done = object < 0 ? null : done(statement, parse, verb, object);
      if (done != null) {
        all.add(done);
      }
    }
  }

  private @Nullable Done done(Statement statement, ParsedSentence parse, int verb, int object) {
    boolean part = SlotWords.PARTS.contains(parse.word(object));
    int of = part ? parse.child(object, Relations.PREP) : ParsedSentence.NONE;
    int whole = part ? parse.child(of, Relations.POBJ) : object;
    if (whole < 0 || (part && !parse.word(of).equals("of"))) {
      return null;
    }
    String name = name(statement.report(), parse, whole);
    return name.isEmpty()
        ? null
        : new Done(
            statement,
            act(parse, verb),
            agent(statement.report(), parse, verb),
            name,
            part,
            parse.span(Math.min(verb, object), last(parse, whole)));
  }

  private String agent(int report, ParsedSentence parse, int verb) {
    int agent = ActReader.agent(parse, verb);
    StoryMention mention =
        agent < 0 ? null : story.reports().get(report).mentionAt(parse.span(agent));
    return mention != null
        ? mention.id()
        : parse.isNoun(agent) ? StrengthReader.meaning(parse.lemma(agent)) : "";
  }

  /** The identity of a name, or its words where nobody is known by it; empty for a plain noun. */
  private String name(int report, ParsedSentence parse, int noun) {
    StoryMention mention = story.reports().get(report).mentionAt(parse.span(noun));
    if (mention != null) {
      return mention.id();
    }
    return parse.subtree(noun).stream()
        .filter(word -> Tags.isProperNoun(parse.tag(word)))
        .map(parse::lemma)
        .collect(Collectors.joining(" "));
  }

  private static int last(ParsedSentence parse, int noun) {
    List<Integer> below =
        parse.subtree(noun).stream().filter(word -> !Tags.isVerb(parse.tag(word))).toList();
    return below.get(below.size() - 1);
  }

  /** One word for "overturn", "strike down", "void". */
  private static String act(ParsedSentence parse, int verb) {
    boolean down =
        parse.children(verb).stream().anyMatch(child -> parse.word(child).equals("down"));
    return down && parse.lemma(verb).equals("strike")
        ? StrengthReader.meaning("overturn")
        : StrengthReader.meaning(parse.lemma(verb));
  }

  private Difference difference(Done part, Done whole) {
    return new Difference(
        Difference.Kind.SCOPE,
        "a part or all: " + story.text(part.statement().report(), part.span()),
        null,
        List.of(
            ToldWords.of(story, part.statement(), part.span()),
            ToldWords.of(story, whole.statement(), whole.span())),
        "one report tells it of a part, the other of the whole",
        SCOPE);
  }
}
