package org.synoptic.check;

import java.util.Set;
import org.synoptic.check.proposition.Filler;
import org.synoptic.check.proposition.Kinds;
import org.synoptic.lexicon.HumanNouns;
import org.synoptic.lexicon.Offices;
import org.synoptic.lexicon.PersonTitles;
import org.synoptic.model.Span;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** Whether who fills a role in the draft can be the one who fills it in a report. */
final class SameParty {

  private static final Set<String> DETERMINERS = Set.of(Relations.DET, Relations.POSS);

  /** Endings of nouns for persons. */
  private static final Set<String> DOERS = Set.of("er", "or", "ist", "man", "ant", "ent", "ee");

  private static final Set<String> INDEFINITE = Set.of("a", "an", "some", "no", "another", "any");

  private SameParty() {}

  /**
   * Whether both can be one. A name and "the engineer" can, a name and "an engineer" or "engineers"
   * cannot; of two nouns it is told by their meaning.
   *
   * @param alike whether the words of two nouns are of like meaning
   */
  static boolean canBe(
      ParsedSentence ours, Filler one, ParsedSentence theirs, Filler other, boolean alike) {
    Filler.Relation relation = one.to(other);
    if (relation == Filler.Relation.SAME || relation == Filler.Relation.OPEN) {
      return true;
    }
    if (relation == Filler.Relation.OTHER) {
      return false;
    }
    int here = wordAt(ours, one.span());
    int there = wordAt(theirs, other.span());
    if (isNamed(ours, here, one) || isNamed(theirs, there, other)) {
      return canBeOneWithName(ours, here, one, theirs, there, other);
    }
    return (alike || areBothKnownPersons(ours, here, theirs, there))
        && Kinds.between(ours.lemma(here), theirs.lemma(there)) != Kinds.Relation.OTHER;
  }

  private static boolean canBeOneWithName(
      ParsedSentence ours, int here, Filler one, ParsedSentence theirs, int there, Filler other) {
    boolean weName = isNamed(ours, here, one);
    if (weName && isNamed(theirs, there, other)) {
      return false;
    }
    if (!weName) {
      return isDefinite(ours, here);
    }
    boolean person = ours.name(here).equals(NameLabels.PERSON);
    return isDefinite(theirs, there) && (!person || isHuman(theirs.lemma(there)));
  }

  /** "The leaders" and "the presidents": one may be a wider word for the other. */
  private static boolean areBothKnownPersons(
      ParsedSentence ours, int here, ParsedSentence theirs, int there) {
    return isHuman(ours.lemma(here))
        && isHuman(theirs.lemma(there))
        && hasArticle(ours, here)
        && hasArticle(theirs, there)
        && ours.tag(here).equals(theirs.tag(there));
  }

  private static boolean hasArticle(ParsedSentence parse, int word) {
    int determiner = parse.child(word, DETERMINERS);
    return determiner >= 0 && !INDEFINITE.contains(parse.lemma(determiner));
  }

  /** A name, or a noun with one beside it: "the director, Ana Ruiz". */
  private static boolean isNamed(ParsedSentence parse, int word, Filler filler) {
    return filler.form() == Filler.Form.NAME
        || isAbbreviation(parse.span(word).in(parse.body()))
        || parse.children(word, Relations.APPOS).stream()
            .anyMatch(beside -> Tags.isProperNoun(parse.tag(beside)));
  }

  private static boolean isAbbreviation(String printed) {
    return printed.length() > 1 && printed.chars().allMatch(Character::isUpperCase);
  }

  static boolean isHuman(String noun) {
    return HumanNouns.contains(noun)
        || PersonTitles.of(noun) != null
        || Offices.isPolitical(noun)
        || DOERS.stream().anyMatch(noun::endsWith);
  }

  /** "The engineer", "his wife", "fire chief"; not "an engineer", "engineers", "two engineers". */
  static boolean isDefinite(ParsedSentence parse, int word) {
    return hasArticle(parse, word)
        || parse.child(word, DETERMINERS) < 0 && !parse.tag(word).equals(Tags.NNS);
  }

  /** The word with a span; {@link ParsedSentence#NONE} without one. */
  static int wordAt(ParsedSentence parse, Span span) {
    for (int i = 0; i < parse.size(); i++) {
      if (parse.span(i).equals(span)) {
        return i;
      }
    }
    return ParsedSentence.NONE;
  }
}
