package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.check.proposition.Filler;
import org.synoptic.check.proposition.Proposition;
import org.synoptic.check.proposition.RoleAgreement;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.Span;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Tags;

/**
 * The reports tell the act of the draft, one of its roles is filled by the same, and another role
 * by somebody or something else: "boats owned by the navy" for "boats owned by a cooperative",
 * "found behind the town hall" for "found behind the station".
 */
final class OtherFillers {

  /** Likeness from which on two words may mean one thing. Set on {@code planted-tuning.txt}. */
  private static final double NEAR = 0.4;

  /** Least rarity of a noun: "work" may mean anything. Set by hand, see {@code Idf}. */
  private static final double LEAST_WEIGHT = 1.5;

  private static final Set<String> CORE = Set.of(Proposition.AGENT, Proposition.PATIENT);

  /** Prepositions that tell where something is. */
  private static final Set<String> PLACES =
      Set.of("behind", "near", "outside", "beside", "inside", "under", "above", "opposite");

  /** Least part of the sentence that the nearest must tell. Set by hand. */
  private static final double SAME_WORDS = 0.4;

  private static final String OBJECT_OF_MEASURE = "of";

  private final CheckedStory story;
  private final WordLikeness likeness;

  OtherFillers(CheckedStory story) {
    this.story = story;
    this.likeness = new WordLikeness(story);
  }

  /** The words of a sentence in whose role the reports have others. */
  List<CheckedPart> in(Statement.Place place, Evidence evidence) {
    List<CheckedPart> parts = new ArrayList<>();
    for (Proposition one : story.propositions(place)) {
      parts.addAll(behindPrepositions(one, evidence));
      if (!ReportingVerbs.ofStatements().contains(one.lemma())) {
        List<RoleAgreement> all = story.agreements(one);
        for (Map.Entry<String, Filler> role : new TreeMap<>(one.fillers()).entrySet()) {
          RoleAgreement other =
              isCompared(one, role.getKey(), role.getValue())
                  ? other(one, role.getKey(), role.getValue(), all)
                  : null;
          if (other != null) {
            Filler theirs = Objects.requireNonNull(other.report().filler(role.getKey()));
            parts.add(part(one, role.getValue(), other.report(), theirs));
          }
        }
      }
    }
    return parts;
  }

  /**
   * What stands behind a preposition and in no near sentence, where the nearest has something else
   * behind the same one.
   */
  private List<CheckedPart> behindPrepositions(Proposition one, Evidence evidence) {
    List<CheckedPart> parts = new ArrayList<>();
    if (evidence.coverageOfBest() < SAME_WORDS) {
      return parts;
    }
    for (Map.Entry<String, Filler> role : new TreeMap<>(one.fillers()).entrySet()) {
      if (PLACES.contains(role.getKey())
          && isCompared(one, role.getKey(), role.getValue())
          && story.evidence().nearest(one.place().sentence()).stream()
              .noneMatch(near -> mentions(one, role.getValue(), near))) {
        CheckedPart part = behind(one, role.getKey(), role.getValue(), evidence.sentences().get(0));
        if (part != null) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  private @Nullable CheckedPart behind(
      Proposition one, String preposition, Filler filler, Statement.Place place) {
    ParsedSentence theirs = story.parse(place);
    for (Proposition act : story.propositions(place)) {
      Filler other = act.filler(preposition);
      if (other != null
          && theirs.isNoun(SameParty.wordAt(theirs, other.span()))
          && !hasOurSentence(one, place, SameParty.wordAt(theirs, other.span()))
          && !isTime(place, other.span())) {
        return part(one, filler, act, other);
      }
    }
    return null;
  }

  /** Also "send off", whose verb alone tells little. */
  private static boolean isTelling(Proposition one) {
    return !one.act().equals(one.lemma()) || ToldApart.isTelling(one.lemma());
  }

  private boolean isCompared(Proposition one, String role, Filler filler) {
    int word = SameParty.wordAt(one.parse(), filler.span());
    boolean object = role.equals(Proposition.PATIENT);
    return !role.equals(Proposition.ATTRIBUTE)
        && !role.equals(OBJECT_OF_MEASURE)
        && !(object && ToldApart.mayBeExchanged(one))
        && filler.form() != Filler.Form.PRONOUN
        && one.parse().isNoun(word)
        && (filler.form() == Filler.Form.NAME || isRare(one.parse().word(word)))
        && !isTime(one.place(), filler.span());
  }

  private static boolean isRare(String word) {
    return EvidenceFinder.weight(word) >= LEAST_WEIGHT;
  }

  private boolean isTime(Statement.Place place, Span span) {
    return story.index().annotated(place.report()).dates().stream()
        .anyMatch(date -> date.span().overlaps(span));
  }

  /** The same act with another one in the role; null where any report may have the draft's. */
  private @Nullable RoleAgreement other(
      Proposition one, String role, Filler filler, List<RoleAgreement> all) {
    RoleAgreement found = null;
    for (RoleAgreement act : all) {
      Filler theirs = act.report().filler(role);
      if (act.opposite() || !one.act().equals(act.report().act())) {
        if (mentions(one, filler, act.report().place())) {
          return null;
        }
        continue;
      }
      if (theirs == null ? mentions(one, filler, act.report().place()) : canBe(act, role)) {
        return null;
      }
      if (theirs != null && found == null && isOfOneAct(act, role)) {
        found = act;
      }
    }
    return found;
  }

  /** Whether a sentence has the draft's word, or one like it, anywhere. */
  private boolean mentions(Proposition one, Filler filler, Statement.Place near) {
    int word = SameParty.wordAt(one.parse(), filler.span());
    return likeness.best(one.place(), word, near) >= NEAR;
  }

  private boolean isOfOneAct(RoleAgreement act, String role) {
    Filler theirs = act.report().filler(role);
    String same = role.equals(Proposition.PATIENT) ? Proposition.AGENT : Proposition.PATIENT;
    return act.same().contains(same)
        && isTold(act, same)
        && theirs != null
        && theirs.form() == Objects.requireNonNull(act.draft().filler(role)).form()
        && theirs.form() != Filler.Form.PRONOUN
        && (theirs.form() == Filler.Form.NAME
            || isRare(theirs.span().in(act.report().parse().body())))
        && !isTime(act.report().place(), theirs.span())
        && (isTelling(act.draft()) || isOfPhrase(act, role))
        && isPerson(act.draft(), role) == isPerson(act.report(), role)
        && CORE.stream().noneMatch(core -> !core.equals(role) && act.other().contains(core))
        && (CORE.contains(role) || CORE.stream().noneMatch(act.unlike()::contains));
  }

  private static boolean isPerson(Proposition one, String role) {
    Filler filler = Objects.requireNonNull(one.filler(role));
    int word = SameParty.wordAt(one.parse(), filler.span());
    return one.parse().name(word).equals(NameLabels.PERSON)
        || SameParty.isHuman(one.parse().lemma(word));
  }

  /** "Held talks with": the object tells the act. */
  private static boolean isOfPhrase(RoleAgreement act, String role) {
    return !CORE.contains(role) && act.same().contains(Proposition.PATIENT);
  }

  private static boolean isTold(RoleAgreement act, String role) {
    Filler filler = act.draft().filler(role);
    return filler != null && !filler.keys().isEmpty();
  }

  /** Whether the draft's filler of a role may be that of the report. */
  private boolean canBe(RoleAgreement act, String role) {
    Filler ours = act.draft().filler(role);
    Filler theirs = act.report().filler(role);
    if (ours == null || theirs == null) {
      return true;
    }
    ParsedSentence here = act.draft().parse();
    ParsedSentence there = act.report().parse();
    Statement.Place place = act.draft().place();
    int word = SameParty.wordAt(here, ours.span());
    int other = SameParty.wordAt(there, theirs.span());
    if (hasOurSentence(act.draft(), act.report().place(), other)) {
      return true;
    }
    double[] like = likeness.in(place, word, act.report().place());
    boolean below = there.subtree(other).stream().anyMatch(i -> like[i] >= NEAR);
    boolean above =
        here.subtree(word).stream()
            .filter(i -> here.isNoun(i))
            .anyMatch(i -> likeness.in(place, i, act.report().place())[other] >= NEAR);
    return below || above || SameParty.canBe(here, ours, there, theirs, false);
  }

  /** Whether the draft's sentence has a word of the report too, in whatever role. */
  private boolean hasOurSentence(Proposition one, Statement.Place theirs, int word) {
    ParsedSentence parse = one.parse();
    for (int i = 0; i < parse.size(); i++) {
      if (parse.isNoun(i) && likeness.in(one.place(), i, theirs)[word] == WordLikeness.SAME) {
        return true;
      }
    }
    return false;
  }

  private CheckedPart part(Proposition one, Filler filler, Proposition act, Filler theirs) {
    Span span = whole(one, filler);
    Statement.Place place = act.place();
    String why =
        "“%s” in the text, “%s” in the reports"
            .formatted(
                story.index().text(story.draft(), span),
                story.index().text(place.report(), whole(act, theirs)));
    return Parts.contradicted(story, span, CheckedPart.Kind.ROLE, why, place);
  }

  /** The name in full, or the noun with the words before it. */
  private Span whole(Proposition one, Filler filler) {
    ParsedSentence parse = one.parse();
    StoryMention mention =
        story.index().reports().get(one.place().report()).mentionAt(filler.span());
    int word = SameParty.wordAt(parse, filler.span());
    Span span = mention == null ? filler.span() : mention.span();
    for (int i = word - 1; i >= 0 && parse.isBelow(i, word) && isOfNoun(parse, i); i--) {
      span = span.union(parse.span(i));
    }
    return span;
  }

  private static boolean isOfNoun(ParsedSentence parse, int i) {
    return parse.isNoun(i) || parse.tag(i).equals(Tags.JJ);
  }
}
