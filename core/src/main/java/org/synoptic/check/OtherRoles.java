package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.Token;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/** Who does it in the draft has it done to them in the reports. */
final class OtherRoles implements Counterclaim {

  /** Verbs of acts that are the same either way. */
  private static final Set<String> SYMMETRIC =
      Set.of("meet", "talk", "agree", "marry", "speak", "fight", "clash", "collide", "have", "be");

  private final CheckedStory story;

  OtherRoles(CheckedStory story) {
    this.story = story;
  }

  /** An act: the base form of the verb, who does it, to whom. */
  private record Act(String verb, String agent, String patient, Token token) {}

  @Override
  public List<CheckedPart> in(Statement clause, List<Statement> near) {
    List<CheckedPart> found = new ArrayList<>();
    for (Act act : acts(clause)) {
      for (Statement one : near) {
        List<Act> theirs = acts(one);
        boolean same = theirs.stream().anyMatch(other -> isSame(act, other));
        if (!same && theirs.stream().anyMatch(other -> isTurned(act, other))) {
          String why = "the one who does it in the text has it done to them in the reports";
          found.add(Parts.contradicted(story, act.token().span(), CheckedPart.Kind.ROLE, why, one));
          return found;
        }
      }
    }
    return found;
  }

  private static boolean isTurned(Act act, Act other) {
    return haveSameVerb(act, other)
        && areOne(act.agent(), other.patient())
        && (areOne(act.patient(), other.agent())
            || !areOne(act.patient(), other.patient()) && !other.agent().isEmpty());
  }

  private static boolean isSame(Act act, Act other) {
    return haveSameVerb(act, other)
        && (areOne(act.agent(), other.agent()) || areOne(act.patient(), other.patient()));
  }

  private static boolean haveSameVerb(Act act, Act other) {
    return Synonyms.areSynonyms(TermStem.of(act.verb()), TermStem.of(other.verb()));
  }

  private static boolean areOne(String a, String b) {
    return !a.isEmpty() && a.equals(b);
  }

  private List<Act> acts(Statement clause) {
    ParsedSentence parse =
        new ParsedSentence(
            story.sentence(clause.place()), story.index().article(clause.report()).body());
    List<Act> acts = new ArrayList<>();
    for (int verb = 0; verb < parse.size(); verb++) {
      if (!parse.isVerb(verb)
          || SYMMETRIC.contains(parse.lemma(verb))
          || !clause.tokens().contains(parse.token(verb))) {
        continue;
      }
      boolean passive = Verbs.isPassive(parse, verb);
      int subject = parse.child(verb, Relations.SUBJECTS);
      subject = subject < 0 ? parse.child(Verbs.above(parse, verb), Relations.SUBJECTS) : subject;
      int object =
          passive
              ? parse.child(parse.child(verb, Relations.AGENT), Relations.POBJ)
              : parse.child(verb, Relations.DOBJ);
      String one = key(clause, parse, subject);
      String other = key(clause, parse, object);
      if (!one.isEmpty() && !other.isEmpty()) {
        acts.add(
            passive
                ? new Act(parse.lemma(verb), other, one, parse.token(verb))
                : new Act(parse.lemma(verb), one, other, parse.token(verb)));
      }
    }
    return acts;
  }

  /** The identity of a name, otherwise the stem of the noun; empty for pronouns. */
  private String key(Statement clause, ParsedSentence parse, int noun) {
    if (noun < 0 || Tags.isPronoun(parse.tag(noun)) || Verbs.isRelativePronoun(parse, noun)) {
      return "";
    }
    StoryMention mention = story.index().reports().get(clause.report()).mentionAt(parse.span(noun));
    return mention == null ? TermStem.of(parse.lemma(noun)) : "@" + mention.id();
  }
}
