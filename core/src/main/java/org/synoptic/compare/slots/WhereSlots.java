package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** Whether something happened in a place or beside it: "in the tunnel" and "near the tunnel". */
final class WhereSlots {

  private static final String WHERE = "where";
  private static final Set<String> IN = Set.of("in", "inside", "within");
  private static final Set<String> BESIDE = Set.of("near", "outside", "beside");

  /** Verbs and nouns that stand for what a report tells elsewhere: "the accident occurred". */
  private static final Set<String> OCCURRING = Set.of("occur", "happen");

  private static final Set<String> ACCIDENTS = Set.of("accident", "incident", "disaster");

  /** Sentences of a report in which it tells where its happening was. Set by hand. */
  private static final int LEAD = 12;

  /** Places of a story that are compared at most. Keeps the work bounded; set by hand. */
  private static final int MOST = 300;

  private final StoryIndex story;

  WhereSlots(StoryIndex story) {
    this.story = story;
  }

  /** A noun by which a happening is placed: it is of one thing, told by one verb. */
  private record Placed(
      Statement statement, Happening happening, String noun, boolean inside, Span span) {}

  /**
   * What happens to whom.
   *
   * @param verb one word for the verb and its synonyms
   * @param subject identity of who it happens to, or one word for the noun; empty for a pronoun
   * @param isPointedAt whether "the accident" stands for what is told elsewhere
   */
  private record Happening(String verb, String subject, boolean isPointedAt) {

    /** "The tram came off the tracks" is "the accident"; "the truck overturned" is another one. */
    boolean isOne(Happening other) {
      return isPointedAt != other.isPointedAt
          || (verb.equals(other.verb) && !subject.isEmpty() && subject.equals(other.subject));
    }
  }

  List<Difference> compare() {
    List<Placed> all = new ArrayList<>();
    Set<Statement.Place> seen = new LinkedHashSet<>();
    for (Statement statement : story.statements()) {
      if (statement.modality() == Modality.HAPPENED
          && statement.sentence() < LEAD
          && seen.add(statement.place())) {
        add(statement, all);
      }
    }
    List<Difference> found = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (Placed in : all) {
      for (Placed beside : all) {
        if (in.inside()
            && !beside.inside()
            && in.noun().equals(beside.noun())
            && in.happening().isOne(beside.happening())
            && !SlotComparison.areOfOtherTimes(in.statement(), beside.statement())
            && in.statement().report() != beside.statement().report()
            && all.stream().noneMatch(one -> isAlso(one, in) || isAlso(one, beside))
            && told.add(in.noun())) {
          found.add(difference(in, beside));
        }
      }
    }
    return found;
  }

  /** Whether a report places it the other way too. */
  private static boolean isAlso(Placed one, Placed other) {
    return one.statement().report() == other.statement().report()
        && one.noun().equals(other.noun())
        && one.inside() != other.inside();
  }

  private void add(Statement statement, List<Placed> all) {
    ParsedSentence parse =
        new ParsedSentence(
            story.annotated(statement.report()).sentences().get(statement.sentence()),
            story.article(statement.report()).body());
    for (int word = 0; word < parse.size() && all.size() < MOST; word++) {
      boolean inside = IN.contains(parse.word(word));
      int noun = parse.child(word, Relations.POBJ);
      boolean plain = parse.isNoun(noun) && !Tags.isProperNoun(parse.tag(noun));
      int above = parse.head(word);
      boolean placed = plain && (inside || BESIDE.contains(parse.word(word)));
      if (placed && happens(parse, above)) {
        all.add(
            new Placed(
                statement,
                happening(statement.report(), parse, above),
                parse.lemma(noun),
                inside,
                parse.span(Math.min(above, word), noun)));
      }
    }
  }

  private Happening happening(int report, ParsedSentence parse, int verb) {
    int subject = parse.child(verb, Relations.SUBJECTS);
    String noun = subject < 0 ? "" : parse.lemma(subject);
    boolean pointed =
        OCCURRING.contains(parse.lemma(verb))
            && ACCIDENTS.contains(noun)
            && parse.children(subject).stream().anyMatch(word -> parse.word(word).equals("the"));
    StoryMention mention =
        subject < 0 ? null : story.reports().get(report).mentionAt(parse.span(subject));
    String who = mention != null ? mention.id() : parse.isNoun(subject) ? noun : "";
    return new Happening(StrengthReader.meaning(parse.lemma(verb)), who, pointed);
  }

  /** "occurred", "crashed", "came off the tracks", "left the road". */
  private static boolean happens(ParsedSentence parse, int verb) {
    String lemma = parse.lemma(verb);
    boolean off = parse.children(verb).stream().anyMatch(word -> parse.word(word).equals("off"));
    return SlotWords.HAPPENING.contains(lemma)
        || (off && Set.of("come", "run", "go", "veer").contains(lemma));
  }

  private Difference difference(Placed in, Placed beside) {
    return new Difference(
        Difference.Kind.DISPUTED,
        "where: " + in.noun(),
        null,
        List.of(
            ToldWords.of(story, in.statement(), in.span()),
            ToldWords.of(story, beside.statement(), beside.span())),
        "one report places it inside, the other beside",
        WHERE);
  }
}
