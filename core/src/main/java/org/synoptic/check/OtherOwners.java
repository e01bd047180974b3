package org.synoptic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.check.proposition.Filler;
import org.synoptic.check.proposition.Proposition;
import org.synoptic.check.proposition.RoleAgreement;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.Statement;
import org.synoptic.model.CheckedPart;
import org.synoptic.model.CheckedSentence.Verdict;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;
import org.synoptic.syntax.NameLabels;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.text.Words;

/**
 * Somebody or something that the reports have as another one's: "Velm's chairman, Ana Ruiz" for
 * "Korda's chairman, Ana Ruiz", "Velm's lawyers objected" for "Korda's lawyers objected". Told is
 * it of two names only, and never of places: "the minister of Norway" may be "Oslo's minister".
 */
final class OtherOwners {

  private static final Set<Entity.Kind> OWNERS =
      Set.of(Entity.Kind.PERSON, Entity.Kind.ORGANISATION);

  private static final Set<String> CORE = Set.of(Proposition.AGENT, Proposition.PATIENT);

  private static final String OF = "of";

  private final CheckedStory story;

  OtherOwners(CheckedStory story) {
    this.story = story;
  }

  /** A noun with its owner and, where it is beside one, the name of who it is. */
  private record Owned(
      Statement.Place place,
      String noun,
      Span span,
      StoryMention owner,
      @Nullable StoryMention holder) {}

  /** The owners in a sentence in whose place the reports have others. */
  List<CheckedPart> in(Statement.Place sentence) {
    List<CheckedPart> parts = new ArrayList<>();
    for (Owned ours : owned(sentence)) {
      if (ours.owner().form() == Entity.Form.NAME) {
        Owned theirs = ours.holder() == null ? ofAct(ours) : ofHolder(ours);
        if (theirs != null) {
          parts.add(part(ours, theirs));
        }
      }
    }
    return parts;
  }

  /** What the nearest sentences say whose a named person is; null where one may say the same. */
  private @Nullable Owned ofHolder(Owned ours) {
    Owned found = null;
    String holder = id(ours.holder());
    for (Statement.Place place : story.evidence().nearest(ours.place().sentence())) {
      if (names(place, holder) && names(place, ours)) {
        return null;
      }
      for (Owned theirs : owned(place)) {
        if (theirs.noun().equals(ours.noun()) && id(theirs.holder()).equals(holder)) {
          found = found == null && areTwo(ours, theirs) ? theirs : found;
        }
      }
    }
    return found;
  }

  /** Whose the same is in the same act in the reports; null where one may say the same. */
  private @Nullable Owned ofAct(Owned ours) {
    Owned found = null;
    for (Proposition one : story.propositions(ours.place())) {
      String role = role(one, ours.span());
      for (RoleAgreement act : role == null ? List.<RoleAgreement>of() : story.agreements(one)) {
        Filler filler = role == null ? null : act.report().filler(role);
        if (names(act.report().place(), ours)) {
          return null;
        }
        if (filler != null && act.isOfOneAct() && isSameVerb(act)) {
          for (Owned theirs : owned(act.report().place())) {
            if (theirs.span().equals(filler.span()) && areTwo(ours, theirs)) {
              found = found == null ? theirs : found;
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean isSameVerb(RoleAgreement act) {
    return !act.opposite() && act.draft().lemma().equals(act.report().lemma());
  }

  private static @Nullable String role(Proposition one, Span noun) {
    for (String role : CORE) {
      Filler filler = one.filler(role);
      if (filler != null && filler.span().equals(noun)) {
        return role;
      }
    }
    return null;
  }

  /** Whether two nouns are the same, and their owners are not. */
  private boolean areTwo(Owned ours, Owned theirs) {
    return ours.noun().equals(theirs.noun())
        && !isOwner(ours, theirs.place().report(), theirs.owner())
        && IntStream.range(0, story.draft())
            .boxed()
            .flatMap(report -> owners(report, ours))
            .anyMatch(known -> known.kind() == theirs.owner().kind());
  }

  /** What a report mentions that may be the owner of the draft. */
  private Stream<StoryMention> owners(int report, Owned ours) {
    return story.index().reports().get(report).mentions().stream()
        .filter(one -> isOwner(ours, report, one));
  }

  /** Whether a report means the owner of the draft, or one of whose name this is a part. */
  private boolean isOwner(Owned ours, int report, StoryMention theirs) {
    List<String> words = Words.of(story.index().text(report, theirs.span())).forms();
    return ours.owner().id().equals(theirs.id())
        || Words.of(text(ours)).forms().stream().anyMatch(words::contains);
  }

  private String text(Owned one) {
    return story.index().text(one.place().report(), one.owner().span());
  }

  private static String id(@Nullable StoryMention mention) {
    return mention == null ? "" : mention.id();
  }

  /** Whether a sentence mentions somebody, by name or otherwise. */
  private boolean names(Statement.Place place, String id) {
    return mentions(place).anyMatch(one -> one.id().equals(id));
  }

  /** Whether a sentence may mention the owner of the draft. */
  private boolean names(Statement.Place place, Owned ours) {
    return mentions(place).anyMatch(one -> isOwner(ours, place.report(), one));
  }

  private Stream<StoryMention> mentions(Statement.Place place) {
    Span sentence = story.sentence(place).span();
    return story.index().reports().get(place.report()).mentions().stream()
        .filter(one -> sentence.covers(one.span()));
  }

  private List<Owned> owned(Statement.Place place) {
    ParsedSentence parse = story.parse(place);
    List<Owned> found = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      if (!Tags.isNoun(parse.tag(i)) || Tags.isProperNoun(parse.tag(i))) {
        continue;
      }
      int name = holder(parse, i);
      StoryMention holder = name < 0 ? null : person(place, parse.span(name));
      StoryMention owner = owner(parse, place, i);
      owner = owner == null && holder != null ? owner(parse, place, name) : owner;
      if (owner != null && (holder == null || !owner.id().equals(holder.id()))) {
        found.add(new Owned(place, parse.lemma(i), parse.span(i), owner, holder));
      }
    }
    return found;
  }

  /** The name beside a noun: "its chairman, Ana Ruiz", "chairman Ana Ruiz". */
  private static int holder(ParsedSentence parse, int noun) {
    for (int beside : parse.children(noun, Relations.APPOS)) {
      if (Tags.isProperNoun(parse.tag(beside))) {
        return beside;
      }
    }
    for (int owner : behindOf(parse, noun)) {
      int beside = parse.child(owner, Relations.APPOS);
      if (beside >= 0 && parse.name(beside).equals(NameLabels.PERSON)) {
        return beside;
      }
    }
    boolean isBeside =
        parse.relation(noun).equals(Relations.APPOS)
            || Relations.NOUN_MODIFIERS.contains(parse.relation(noun));
    return isBeside && Tags.isProperNoun(parse.tag(parse.head(noun))) ? parse.head(noun) : -1;
  }

  private @Nullable StoryMention person(Statement.Place place, Span span) {
    StoryMention mention = mention(place, span);
    return mention != null && mention.kind() == Entity.Kind.PERSON ? mention : null;
  }

  /** "Korda's chairman", "the chairman of Korda", "its chairman". */
  private @Nullable StoryMention owner(ParsedSentence parse, Statement.Place place, int noun) {
    List<Integer> owners = new ArrayList<>(parse.children(noun, Relations.POSS));
    owners.addAll(behindOf(parse, noun));
    for (int one : owners) {
      StoryMention owner = mention(place, parse.span(one));
      if (owner != null && OWNERS.contains(owner.kind())) {
        return owner;
      }
    }
    return null;
  }

  private static List<Integer> behindOf(ParsedSentence parse, int noun) {
    List<Integer> found = new ArrayList<>();
    for (int preposition : parse.children(noun, Relations.PREP)) {
      if (parse.word(preposition).equals(OF)) {
        found.addAll(parse.children(preposition, Relations.POBJ));
      }
    }
    return found;
  }

  private @Nullable StoryMention mention(Statement.Place place, Span span) {
    return story.index().reports().get(place.report()).mentionAt(span);
  }

  private CheckedPart part(Owned ours, Owned theirs) {
    String owner = story.index().text(story.draft(), ours.owner().span());
    String why =
        "“%s” in the text; the reports have “%s” of another: “%s”"
            .formatted(owner, ours.noun(), story.passage(theirs.place()).text());
    return new CheckedPart(
        ours.owner().span(),
        owner,
        CheckedPart.Kind.ROLE,
        Verdict.UNSUPPORTED,
        why,
        List.of(story.passage(theirs.place())));
  }
}
