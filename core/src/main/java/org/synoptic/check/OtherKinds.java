package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.check.proposition.Kinds;
import org.synoptic.check.proposition.Opposites;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence.Verdict;
import org.synoptic.model.Figure;
import org.synoptic.model.Span;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * A word where the reports have another one of its kind: "hospital" for "school", "Tuesday" for
 * "Wednesday", "six" for "seven", "ferries" for "boats". It is told also where a report has the
 * word, in another place.
 */
final class OtherKinds {

  /** Labels of dates and times of day. */
  private static final Set<String> TIMES = Set.of(NameLabels.DATE, NameLabels.TIME);

  /** Least part of the sentence that the reports must tell. Set on made-up sentences. */
  private static final double SAME_WORDS = 0.5;

  /** The same where the two words do not stand in one slot. Set on made-up sentences. */
  private static final double SAME_WORDS_OF_KIND = 0.7;

  /** Labels of the names of states and peoples. */
  private static final Set<String> NAMES_OF_PEOPLES = Set.of(NameLabels.NORP, NameLabels.GPE);

  /** Words before a number that leave it open. */
  private static final Set<String> ABOUT = CheckWords.of("about");

  /** Words behind a number that do not tell what is counted, as stems. */
  private static final Set<String> UNITS =
      CheckWords.of("units").stream().map(TermStem::of).collect(Collectors.toUnmodifiableSet());

  /** "The night before" names no part of the day. */
  private static final Set<String> RELATIVE = Set.of("before", "after");

  /** Words that turn round or compare what a sentence says. */
  private static final Set<String> TURNING =
      Set.of("than", "no", "never", "nobody", "none", "without", "neither", "longer", "instead");

  private final CheckedStory story;
  private final SameFigure figures;

  OtherKinds(CheckedStory story) {
    this.story = story;
    this.figures = new SameFigure(story);
  }

  /** A word of the draft and one of a report. */
  private record Pair(
      ParsedSentence ours, int word, ParsedSentence theirs, int other, Statement.Place place) {

    /** The words that the two belong to. */
    Pair ofUnits() {
      return new Pair(ours, ours.head(word), theirs, theirs.head(other), place);
    }
  }

  /** The words of a sentence in whose place the reports have others. */
  List<CheckedPart> in(Statement.Place sentence, Evidence evidence) {
    List<CheckedPart> parts = new ArrayList<>();
    if (evidence.coverage() < SAME_WORDS) {
      return parts;
    }
    ParsedSentence ours = story.parse(sentence);
    for (int i = 0; i < ours.size(); i++) {
      CheckedPart part = mayDiffer(ours, i) ? part(ours, i, sentence, evidence) : null;
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static boolean mayDiffer(ParsedSentence ours, int i) {
    if (RELATIVE.contains(ours.word(i + 1))) {
      return false;
    }
    return Kinds.has(key(ours, i))
        || Kinds.has(ours.lemma(i))
        || isNumber(ours, i)
        || isOfPeople(ours, i)
        || !isAct(ours, i);
  }

  private @Nullable CheckedPart part(
      ParsedSentence ours, int i, Statement.Place sentence, Evidence evidence) {
    Pair found = null;
    for (Statement.Place place : evidence.sentences()) {
      ParsedSentence theirs = story.parse(place);
      if (has(theirs, ours, i)
          || figures.isIn(place, sentence, ours.span(i))
          || isTurned(ours) && isTurned(theirs) && isAct(ours, i)) {
        return null;
      }
      for (int j = 0; found == null && j < theirs.size(); j++) {
        Pair pair = new Pair(ours, i, theirs, j, place);
        Kinds.Relation relation = relation(pair);
        if (relation != Kinds.Relation.NONE
            && !has(ours, theirs, j)
            && !(relation == Kinds.Relation.NARROWER && isAnywhere(ours, i))
            && (Slot.areSame(ours, i, theirs, j) || isOnlyOfKind(pair, evidence))) {
          found = pair;
        }
      }
    }
    return found == null || isTold(ours, i, sentence) ? null : part(found);
  }

  /** Whether a sentence has a word, whatever its place. */
  private static boolean has(ParsedSentence among, ParsedSentence of, int word) {
    String stem = TermStem.of(of.lemma(word));
    for (int i = 0; i < among.size(); i++) {
      if (among.word(i).equals(of.word(word))
          || !isNumber(of, word) && Synonyms.areSynonyms(TermStem.of(among.lemma(i)), stem)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any near sentence has the word in the draft's place, where the reports differ. */
  private boolean isTold(ParsedSentence ours, int i, Statement.Place sentence) {
    for (Statement.Place place : story.evidence().nearest(sentence.sentence())) {
      ParsedSentence theirs = story.parse(place);
      for (int j = 0; j < theirs.size(); j++) {
        if (theirs.word(j).equals(ours.word(i)) && Slot.areSame(ours, i, theirs, j)) {
          return true;
        }
      }
    }
    return false;
  }

  private Kinds.Relation relation(Pair pair) {
    ParsedSentence ours = pair.ours();
    ParsedSentence theirs = pair.theirs();
    int i = pair.word();
    int j = pair.other();
    if (isNumber(ours, i) && isNumber(theirs, j)) {
      return !isAbout(ours, i)
              && !isAbout(theirs, j)
              && haveOneGovernor(pair)
              && areOtherFigures(
                  figure(story.draft(), ours.span(i)),
                  figure(pair.place().report(), theirs.span(j)))
          ? Kinds.Relation.OTHER
          : Kinds.Relation.NONE;
    }
    if (isOfPeople(ours, i) && isOfPeople(theirs, j) && ours.name(i).equals(theirs.name(j))) {
      return areOne(pair) ? Kinds.Relation.NONE : Kinds.Relation.OTHER;
    }
    if (isOfBoth(pair)) {
      return Kinds.Relation.NONE;
    }
    if (areOpposites(pair)) {
      return Kinds.Relation.OTHER;
    }
    Kinds.Relation ofWords = Kinds.between(key(ours, i), key(theirs, j));
    return ofWords == Kinds.Relation.NONE ? Kinds.between(ours.lemma(i), theirs.lemma(j)) : ofWords;
  }

  /** A word with the one before it where the two are one: "police officer", "hedge fund". */
  private static String key(ParsedSentence parse, int word) {
    String both = parse.lemma(word - 1) + " " + parse.lemma(word);
    return Kinds.has(both) ? both : parse.lemma(word);
  }

  /** Opposites, where neither sentence turns or compares: "not open", "cheaper than". */
  private static boolean areOpposites(Pair pair) {
    return !isAct(pair.ours(), pair.word())
        && (Opposites.are(pair.ours().lemma(pair.word()), pair.theirs().lemma(pair.other()))
            || Opposites.are(pair.ours().word(pair.word()), pair.theirs().word(pair.other())))
        && !isTurned(pair.ours())
        && !isTurned(pair.theirs());
  }

  /** "The largest" beside "a smaller rival": the report tells of both sides. */
  private boolean isOfBoth(Pair pair) {
    return Opposites.are(pair.ours().lemma(pair.word()), pair.theirs().lemma(pair.other()))
        && Opposites.hasBoth(
            story.sentence(pair.place()).tokens(), pair.theirs().token(pair.other()));
  }

  /** A verb, but no participle before a noun: "crewed aircraft". */
  private static boolean isAct(ParsedSentence parse, int word) {
    return Tags.isVerb(parse.tag(word)) && !parse.relation(word).equals(Relations.NMOD);
  }

  private static boolean isTurned(ParsedSentence parse) {
    for (int i = 0; i < parse.size(); i++) {
      if (parse.relation(i).equals(Relations.NEG) || TURNING.contains(parse.word(i))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Figure figure(int report, Span at) {
    return story.index().annotated(report).figures().stream()
        .filter(one -> one.span().overlaps(at))
        .findFirst()
        .orElse(null);
  }

  private static boolean areOtherFigures(@Nullable Figure one, @Nullable Figure other) {
    return one != null
        && other != null
        && (one.high() < other.low() || other.high() < one.low())
        && !SameFigure.areOne(one, other);
  }

  private static boolean isNumber(ParsedSentence parse, int word) {
    return parse.tag(word).equals(Tags.CD)
        && !TIMES.contains(parse.name(word))
        && !Kinds.has(parse.lemma(word));
  }

  private static boolean isAbout(ParsedSentence parse, int number) {
    return ABOUT.contains(parse.word(number - 1)) || ABOUT.contains(parse.word(number + 1));
  }

  private static boolean haveOneGovernor(Pair pair) {
    Slot one = Slot.of(pair.ours(), pair.word());
    Slot two = Slot.of(pair.theirs(), pair.other());
    return one != null
        && two != null
        && one.isSame(two)
        && (!UNITS.contains(one.governor()) || haveOneGovernor(pair.ofUnits()));
  }

  /** The name of a state or a people before a noun: "the Russian embassy". */
  private static boolean isOfPeople(ParsedSentence parse, int word) {
    return NAMES_OF_PEOPLES.contains(parse.name(word))
        && Set.of(Relations.NMOD, Relations.COMPOUND, Relations.POSS)
            .contains(parse.relation(word));
  }

  /** Whether the rest of two sentences is alike, and each has one word of the kind alone. */
  private boolean isOnlyOfKind(Pair pair, Evidence evidence) {
    boolean inBest =
        evidence.coverageOfBest() >= SAME_WORDS_OF_KIND
            && evidence.sentences().get(0).equals(pair.place());
    return !isMeasure(pair.ours(), pair.word()) && (inBest || isNowhere(pair)) && areOnlyOnes(pair);
  }

  /** Whether no report has the draft's word. */
  private boolean isNowhere(Pair pair) {
    String stem = TermStem.of(pair.ours().lemma(pair.word()));
    return !UNITS.contains(stem) && !isAnywhere(pair.ours(), pair.word());
  }

  private boolean isAnywhere(ParsedSentence parse, int word) {
    return story.evidence().matchAnywhere(TermStem.of(parse.lemma(word))) > 0;
  }

  private static boolean areOnlyOnes(Pair pair) {
    String ours = key(pair.ours(), pair.word());
    String theirs = key(pair.theirs(), pair.other());
    return Kinds.between(ours, theirs) != Kinds.Relation.NONE
        && count(pair.ours(), word -> Kinds.between(word, theirs)) == 1
        && count(pair.theirs(), word -> Kinds.between(ours, word)) == 1;
  }

  /** "Weeks", "millions": two of them may stand in two sentences on one thing. */
  private static boolean isMeasure(ParsedSentence parse, int word) {
    boolean time = TIMES.contains(parse.name(word));
    return parse.tag(word).equals(Tags.CD) || time && !isDay(parse, word);
  }

  /** How many words of a sentence are related in some way. */
  private static int count(ParsedSentence parse, Function<String, Kinds.Relation> relation) {
    int found = 0;
    for (int i = 0; i < parse.size(); i++) {
      found += relation.apply(key(parse, i)) == Kinds.Relation.NONE ? 0 : 1;
    }
    return found;
  }

  /** "UK" and "U.K.", or two names of one. */
  private boolean areOne(Pair pair) {
    String letters = pair.ours().word(pair.word()).replace(".", "");
    StoryMention one = mention(story.draft(), pair.ours().span(pair.word()));
    StoryMention other = mention(pair.place().report(), pair.theirs().span(pair.other()));
    return letters.equals(pair.theirs().word(pair.other()).replace(".", ""))
        || one != null && other != null && one.id().equals(other.id());
  }

  private @Nullable StoryMention mention(int report, Span span) {
    return story.index().reports().get(report).mentionAt(span);
  }

  private static boolean isDay(ParsedSentence parse, int word) {
    return parse.word(word).endsWith("day") && Kinds.has(parse.word(word));
  }

  private CheckedPart part(Pair pair) {
    String ours = pair.ours().span(pair.word()).in(pair.ours().body());
    String theirs = pair.theirs().span(pair.other()).in(pair.theirs().body());
    boolean narrower = relation(pair) == Kinds.Relation.NARROWER;
    String why =
        narrower
            ? "“%s” in the text, only “%s” in the reports".formatted(ours, theirs)
            : "“%s” in the text, “%s” in the reports".formatted(ours, theirs);
    CheckedPart part =
        Parts.contradicted(story, pair.ours().span(pair.word()), kind(pair), why, pair.place());
    return narrower
        ? new CheckedPart(
            part.span(), part.text(), part.kind(), Verdict.UNSUPPORTED, why, part.passages())
        : part;
  }

  private static CheckedPart.Kind kind(Pair pair) {
    ParsedSentence ours = pair.ours();
    int word = pair.word();
    if (isNumber(ours, word)) {
      return CheckedPart.Kind.FIGURE;
    }
    if (isDay(ours, word) || TIMES.contains(ours.name(word))) {
      return CheckedPart.Kind.DATE;
    }
    if (isOfPeople(ours, word)) {
      return CheckedPart.Kind.NAME;
    }
    return areOpposites(pair) ? CheckedPart.Kind.OPPOSITE : CheckedPart.Kind.WORDS;
  }
}
