package org.synoptic.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.check.proposition.Filler;
import org.synoptic.check.proposition.Proposition;
import org.synoptic.check.proposition.PropositionReader;
import org.synoptic.check.proposition.RoleAgreement;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence.Verdict;
import org.synoptic.model.Span;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Tags;

/**
 * Who does or suffers an act in the draft, where the reports have that word and tell the act of
 * others alone: a sentence that is put together from words of several ones. Of a word that they do
 * not have nothing is told, since they may have another for it, unless nobody is said to do it.
 */
final class ToldApart {

  /**
   * Likeness from which on a sentence with the verb has the one who does or suffers it. Set on
   * {@code recombined-tuning.txt} and {@code tuning.txt}: of 138 true sentences none is told at .4.
   */
  private static final double NEAR = 0.4;

  /** The same for what stands behind a preposition. Set as above. */
  private static final double NEAR_BY = 0.3;

  /** Likeness below which no sentence has a word. Set as above. */
  private static final double NOWHERE = 0.4;

  private static final WordList LIST = WordList.of(ToldApart.class, "light-verbs.txt");

  private static final Set<String> LIGHT = LIST.words();

  /** Verbs of acts that are the same either way. */
  private static final Set<String> SYMMETRIC = CheckWords.of("symmetric");

  private static final Set<String> ENABLING = CheckWords.of("enabling");

  private static final Set<String> CORE = Set.of(Proposition.AGENT, Proposition.PATIENT);

  /** Prepositions whose noun belongs to the act itself. */
  private static final Set<String> OF_ACT = Set.of("from", "to", "into", "against");

  private final CheckedStory story;
  private final WordLikeness likeness;

  ToldApart(CheckedStory story) {
    this.story = story;
    this.likeness = new WordLikeness(story);
  }

  /** The words of a sentence whose act the reports tell of others. */
  List<CheckedPart> in(Statement.Place place) {
    List<CheckedPart> parts = new ArrayList<>();
    for (Proposition one : story.propositions(place)) {
      if (!isTelling(one.lemma()) || isOnlyMadePossible(one)) {
        continue;
      }
      for (Map.Entry<String, Filler> role : new TreeMap<>(one.fillers()).entrySet()) {
        Finding finding = finding(one, role.getKey(), role.getValue());
        if (finding != null) {
          parts.add(part(one, role.getValue(), finding));
        }
      }
    }
    return parts;
  }

  /** "Allowed astronomers to peer": the reports may say the same of the telescope. */
  private static boolean isOnlyMadePossible(Proposition one) {
    String above = one.parse().lemma(one.parse().head(one.verb()));
    return one.parse().isInfinitive(one.verb()) && ENABLING.contains(above);
  }

  /** Whether a verb tells an act by itself. */
  static boolean isTelling(String verb) {
    return !LIGHT.contains(verb) && !ReportingVerbs.ofStatements().contains(verb);
  }

  /**
   * Of whom the reports tell the act.
   *
   * @param other who fills the role there; null where nobody does
   */
  private record Finding(Proposition theirs, @Nullable Filler other) {}

  /** Null where a sentence of the reports may tell the act of the same one, or none tells it. */
  private @Nullable Finding finding(Proposition one, String role, Filler filler) {
    int word = SameParty.wordAt(one.parse(), filler.span());
    boolean core = CORE.contains(role);
    if (!core && !OF_ACT.contains(role)
        || role.equals(Proposition.PATIENT) && mayBeExchanged(one)
        || filler.form() == Filler.Form.PRONOUN
        || one.parse().tag(word).equals(Tags.CD)) {
      return null;
    }
    Wanted wanted = new Wanted(one, role, filler, word, core ? NEAR : NEAR_BY);
    List<Statement.Place> near = story.evidence().nearest(one.place().sentence());
    Map<Statement.Place, List<Finding>> acts = new LinkedHashMap<>();
    near.forEach(place -> acts.put(place, acts(wanted, place)));
    List<Finding> all = acts.values().stream().flatMap(List::stream).toList();
    if (all.isEmpty()
        || all.stream().anyMatch(act -> canBeOne(wanted, act))
        || core && all.stream().noneMatch(act -> mayBeOneAct(wanted, act))) {
      return null;
    }
    double anywhere = 0;
    for (Statement.Place place : near) {
      double ofWord = likeness.best(one.place(), word, place);
      anywhere = Math.max(anywhere, ofWord);
      boolean others =
          acts.getOrDefault(place, List.of()).stream().anyMatch(act -> act.other() != null);
      if (!others && isTogether(wanted, ofWord, place)) {
        return null;
      }
    }
    boolean unknownDoer = anywhere < NOWHERE && all.stream().allMatch(act -> act.other() == null);
    return anywhere == WordLikeness.SAME || unknownDoer
        ? all.stream().filter(act -> act.other() != null).findFirst().orElse(all.get(0))
        : null;
  }

  /** "Sent them a letter", where a parse may exchange the objects; not "sent off". */
  static boolean mayBeExchanged(Proposition one) {
    return PropositionReader.takesTwoObjects(one.lemma()) && one.act().equals(one.lemma());
  }

  /**
   * A role of the draft.
   *
   * @param word its word
   * @param bound likeness from which on a sentence has it
   */
  private record Wanted(Proposition one, String role, Filler filler, int word, double bound) {}

  /** Whether a sentence has both the act and the word, in whatever roles. */
  private boolean isTogether(Wanted wanted, double ofWord, Statement.Place near) {
    Proposition one = wanted.one();
    return ofWord >= wanted.bound()
        && likeness.best(one.place(), one.verb(), near) >= wanted.bound();
  }

  /** The same act in a sentence of the reports, with who fills the role there. */
  private List<Finding> acts(Wanted wanted, Statement.Place near) {
    return story.propositions(near).stream()
        .filter(theirs -> isOfSameAct(wanted.one(), theirs, wanted.role()))
        .map(theirs -> new Finding(theirs, theirs.filler(wanted.role())))
        .toList();
  }

  /**
   * Whether a report tells the act of somebody, or leaves out who does the same thing; of an
   * infinitive that may be somebody above it: "a demand to withdraw".
   */
  private boolean isOfSameAct(Proposition one, Proposition theirs, String role) {
    RoleAgreement agreement = RoleAgreement.between(one, theirs);
    boolean phrase = !one.act().equals(one.lemma());
    if (agreement == null
        || agreement.opposite()
        || !isTelling(theirs.lemma())
        || phrase && !one.act().equals(theirs.act())
        || !areAlike(one, theirs)) {
      return false;
    }
    if (role.equals(Proposition.AGENT) && isSufferedByAgent(one, theirs)) {
      return false;
    }
    return theirs.filler(role) != null
        || role.equals(Proposition.AGENT)
            && agreement.same().contains(Proposition.PATIENT)
            && !theirs.parse().isInfinitive(theirs.verb());
  }

  /** "The flood killed six people" beside "six people died": the report names no doer. */
  private static boolean isSufferedByAgent(Proposition one, Proposition theirs) {
    Filler patient = one.filler(Proposition.PATIENT);
    Filler agent = theirs.filler(Proposition.AGENT);
    return patient != null
        && agent != null
        && theirs.filler(Proposition.PATIENT) == null
        && patient.to(agent) == Filler.Relation.SAME;
  }

  /** Two verbs of one stem or row of synonyms may still have little in common. */
  private boolean areAlike(Proposition one, Proposition theirs) {
    return one.lemma().equals(theirs.lemma())
        || story.likeness(one.place(), one.token().span(), theirs.place(), theirs.token().span())
            >= NEAR;
  }

  /** Whether the other one of doer and object can be the same in both. */
  private boolean mayBeOneAct(Wanted wanted, Finding act) {
    String role = wanted.role().equals(Proposition.AGENT) ? Proposition.PATIENT : Proposition.AGENT;
    Filler ours = wanted.one().filler(role);
    Filler theirs = act.theirs().filler(role);
    if (ours == null || theirs == null) {
      return true;
    }
    int word = SameParty.wordAt(wanted.one().parse(), ours.span());
    Wanted other = new Wanted(wanted.one(), role, ours, word, wanted.bound());
    return canBeOne(other, act.theirs(), theirs);
  }

  /**
   * Also where the word stands below who fills the role there ("five crates [of wine]"), or where
   * it undergoes it ("killed them", "they died"), or both do it ("met her", "she met them").
   */
  private boolean canBeOne(Wanted wanted, Finding act) {
    Filler other = act.other();
    if (other == null) {
      return false;
    }
    boolean itself =
        wanted.role().equals(Proposition.AGENT) && wanted.one().filler(Proposition.PATIENT) == null;
    boolean eitherWay = CORE.contains(wanted.role()) && SYMMETRIC.contains(wanted.one().lemma());
    String role = wanted.role().equals(Proposition.AGENT) ? Proposition.PATIENT : Proposition.AGENT;
    Filler undergone = itself || eitherWay ? act.theirs().filler(role) : null;
    return canBeOne(wanted, act.theirs(), other)
        || undergone != null && canBeOne(wanted, act.theirs(), undergone);
  }

  private boolean canBeOne(Wanted wanted, Proposition theirs, Filler other) {
    Proposition one = wanted.one();
    ParsedSentence parse = theirs.parse();
    double[] like = likeness.in(one.place(), wanted.word(), theirs.place());
    boolean below =
        parse.subtree(SameParty.wordAt(parse, other.span())).stream()
            .anyMatch(i -> like[i] == WordLikeness.SAME);
    boolean alike =
        story.likeness(one.place(), wanted.filler().span(), theirs.place(), other.span())
            >= wanted.bound();
    return below || SameParty.canBe(one.parse(), wanted.filler(), parse, other, alike);
  }

  private CheckedPart part(Proposition one, Filler filler, Finding finding) {
    Proposition theirs = finding.theirs();
    StoryMention mention = story.index().reports().get(story.draft()).mentionAt(filler.span());
    Span span = mention == null ? filler.span() : mention.span();
    String text = story.index().text(story.draft(), span);
    String act = one.parse().word(one.verb());
    String sentence = story.passage(theirs.place()).text();
    Filler other = finding.other();
    String why =
        other == null
            ? "no report says “%s” of “%s”: “%s”".formatted(act, text, sentence)
            : "“%s” in the text; the reports say “%s” of “%s”: “%s”"
                .formatted(text, word(theirs.parse(), theirs.verb()), of(theirs, other), sentence);
    return new CheckedPart(
        span,
        text,
        CheckedPart.Kind.ROLE,
        Verdict.UNSUPPORTED,
        why,
        List.of(story.passage(theirs.place())));
  }

  private static String word(ParsedSentence parse, int i) {
    return parse.span(i).in(parse.body());
  }

  /** Who fills a role, as printed: the name in full. */
  private String of(Proposition theirs, Filler other) {
    int report = theirs.place().report();
    StoryMention mention = story.index().reports().get(report).mentionAt(other.span());
    return story.index().text(report, mention == null ? other.span() : mention.span());
  }
}
