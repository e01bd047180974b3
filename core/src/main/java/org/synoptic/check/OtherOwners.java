package org.synoptic.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.check.proposition.Filler;
import org.synoptic.check.proposition.Proposition;
import org.synoptic.check.proposition.RoleAgreement;
import org.synoptic.compare.identity.StoryMention;
import org.synoptic.compare.statement.ReportView;
import org.synoptic.compare.statement.Statement;
import org.synoptic.lexicon.Offices;
import org.synoptic.lexicon.StopWords;
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
 * "Korda's chairman, Ana Ruiz", "Velm's lawyers objected" for "Korda's lawyers objected". Of places
 * it is told only where the noun is an office of states: "Pirca's mayor" may be "the valley's
 * mayor".
 */
final class OtherOwners {

  private static final Set<Entity.Kind> OWNERS =
      Set.of(Entity.Kind.PERSON, Entity.Kind.ORGANISATION, Entity.Kind.GROUP, Entity.Kind.PLACE);

  private static final Set<String> CORE = Set.of(Proposition.AGENT, Proposition.PATIENT);

  private static final String OF = "of";

  private final CheckedStory story;
  private final Map<Statement.Place, List<Owned>> owned = new HashMap<>();
  private @Nullable List<Named> names;

  OtherOwners(CheckedStory story) {
    this.story = story;
  }

  /** A noun with its owners and, where it is beside one, the name of who it is. */
  private record Owned(
      Statement.Place place,
      String noun,
      Span span,
      List<Owner> owners,
      @Nullable StoryMention holder) {}

  /**
   * Whose something is.
   *
   * @param words of the name; of all its names where a pronoun stands for it
   * @param ids identities that the story has of these names; a name may have several
   * @param kinds of these
   * @param named whether it is a name that stands there
   */
  private record Owner(
      Span span, Set<String> words, Set<String> ids, Set<Entity.Kind> kinds, boolean named) {

    boolean isSame(Owner other) {
      return !Collections.disjoint(words, other.words) || !Collections.disjoint(ids, other.ids);
    }
  }

  /** The owners in a sentence in whose place the reports have others. */
  List<CheckedPart> in(Statement.Place sentence) {
    List<CheckedPart> parts = new ArrayList<>();
    for (Owned ours : owned(sentence)) {
      if (ours.owners().stream().allMatch(Owner::named)) {
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
      List<Owned> theirs =
          owned(place).stream()
              .filter(one -> one.noun().equals(ours.noun()) && id(one.holder()).equals(holder))
              .toList();
      Owned other = theirs.stream().filter(one -> areTwo(ours, one)).findFirst().orElse(null);
      if (other == null && names(place, holder) && names(place, ours)) {
        return null;
      }
      found = found == null ? other : found;
    }
    return found;
  }

  /** Whose the same is in the same act in the reports; null where one may say the same. */
  private @Nullable Owned ofAct(Owned ours) {
    Owned found = null;
    for (Proposition one : story.propositions(ours.place())) {
      String role = role(one, ours.span());
      if (role == null) {
        continue;
      }
      for (RoleAgreement act : story.agreements(one)) {
        Owned other = isSameVerb(act) ? other(ours, act, role) : null;
        if (other == null && !act.opposite() && names(act.report().place(), ours)) {
          return null;
        }
        found = found == null ? other : found;
      }
    }
    return found;
  }

  /** Another's that does or suffers the act in a report. */
  private @Nullable Owned other(Owned ours, RoleAgreement act, String role) {
    Filler filler = act.report().filler(role);
    return filler == null || !act.isOfOneAct()
        ? null
        : owned(act.report().place()).stream()
            .filter(theirs -> isFiller(theirs, filler) && areTwo(ours, theirs))
            .findFirst()
            .orElse(null);
  }

  /** Whether the noun, or who it is, fills a role: "the chairman, Ana Ruiz, objected". */
  private static boolean isFiller(Owned one, Filler filler) {
    return one.span().equals(filler.span())
        || one.holder() != null && one.holder().span().covers(filler.span());
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
        && ours.owners().stream()
            .allMatch(
                one ->
                    theirs.owners().stream().noneMatch(one::isSame)
                        && theirs.owners().stream()
                            .anyMatch(other -> areOfOneKind(ours.noun(), one, other)))
        && !isShared(ours, theirs);
  }

  /** Whether what hangs on the noun names our owner too: "lawyers of Korda and those of Velm". */
  private boolean isShared(Owned ours, Owned theirs) {
    ParsedSentence parse = story.parse(theirs.place());
    return parse.subtree(SameParty.wordAt(parse, theirs.span())).stream()
        .map(parse::word)
        .anyMatch(word -> ours.owners().stream().anyMatch(one -> one.words().contains(word)));
  }

  /** Whether both could own the noun, as far as the reports tell what they are. */
  private boolean areOfOneKind(String noun, Owner ours, Owner theirs) {
    boolean places =
        ours.kinds().contains(Entity.Kind.PLACE) || theirs.kinds().contains(Entity.Kind.PLACE);
    return !Collections.disjoint(ours.kinds(), theirs.kinds())
        && (!places || isOfStates(noun) && areTwoStates(ours, theirs));
  }

  private static boolean isOfStates(String noun) {
    return Offices.isPolitical(noun) || Offices.isFirst(noun);
  }

  /** Two states, or two places of which nothing is known; never a state and a place in it. */
  private boolean areTwoStates(Owner one, Owner other) {
    Set<String> left = countries(one);
    Set<String> right = countries(other);
    return left.isEmpty() == right.isEmpty() && Collections.disjoint(left, right);
  }

  /** The states that somebody or something is or belongs to, as far as the texts tell. */
  private Set<String> countries(Owner one) {
    Set<String> found = new HashSet<>();
    for (ReportView report : story.index().reports()) {
      for (StoryMention mention : report.mentions()) {
        if (one.ids().contains(mention.id())) {
          report.annotated().entities().stream()
              .filter(entity -> entity.span().equals(mention.span()))
              .filter(entity -> entity.country() != null)
              .forEach(entity -> found.add(entity.country()));
        }
      }
    }
    return found;
  }

  private static String id(@Nullable StoryMention mention) {
    return mention == null ? "" : mention.id();
  }

  /** Whether a sentence mentions somebody, by name or otherwise. */
  private boolean names(Statement.Place place, String id) {
    return mentions(place).anyMatch(one -> one.id().equals(id));
  }

  /** Whether a sentence may mention an owner of the draft. */
  private boolean names(Statement.Place place, Owned ours) {
    ParsedSentence parse = story.parse(place);
    Set<String> words = new HashSet<>();
    for (int i = 0; i < parse.size(); i++) {
      words.add(parse.word(i));
    }
    return ours.owners().stream()
        .anyMatch(
            owner ->
                !Collections.disjoint(owner.words(), words)
                    || owner.ids().stream().anyMatch(id -> names(place, id)));
  }

  private Stream<StoryMention> mentions(Statement.Place place) {
    Span sentence = story.sentence(place).span();
    return story.index().reports().get(place.report()).mentions().stream()
        .filter(one -> sentence.covers(one.span()));
  }

  private List<Owned> owned(Statement.Place place) {
    return owned.computeIfAbsent(place, this::read);
  }

  private List<Owned> read(Statement.Place place) {
    ParsedSentence parse = story.parse(place);
    List<Owned> found = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      if (!Tags.isNoun(parse.tag(i))
          || Tags.isProperNoun(parse.tag(i)) && !isOfStates(parse.word(i))) {
        continue;
      }
      int name = holder(parse, place, i);
      List<Owner> owners = owners(parse, place, i);
      owners = owners.isEmpty() && name >= 0 ? owners(parse, place, name) : owners;
      if (!owners.isEmpty()) {
        StoryMention holder = name < 0 ? null : mention(place, parse.span(name));
        found.add(new Owned(place, parse.lemma(i), parse.span(i), owners, holder));
      }
    }
    return found;
  }

  /** The name beside a noun: "its chairman, Ana Ruiz", "chairman Ana Ruiz". */
  private int holder(ParsedSentence parse, Statement.Place place, int noun) {
    List<Integer> beside = new ArrayList<>(parse.children(noun, Relations.APPOS));
    behindOf(parse, noun).forEach(one -> beside.addAll(parse.children(one, Relations.APPOS)));
    if (parse.relation(noun).equals(Relations.APPOS)
        || Relations.NOUN_MODIFIERS.contains(parse.relation(noun))) {
      beside.add(parse.head(noun));
    }
    return beside.stream()
        .filter(i -> Tags.isProperNoun(parse.tag(i)))
        .filter(i -> isPerson(parse, place, i))
        .findFirst()
        .orElse(ParsedSentence.NONE);
  }

  private boolean isPerson(ParsedSentence parse, Statement.Place place, int word) {
    StoryMention mention = mention(place, parse.span(word));
    return parse.name(word).equals(NameLabels.PERSON)
        || mention != null && mention.kind() == Entity.Kind.PERSON;
  }

  /** "Korda's chairman", "the chairman of Korda and Velm", "its chairman". */
  private List<Owner> owners(ParsedSentence parse, Statement.Place place, int noun) {
    List<Owner> owners = new ArrayList<>();
    List<Integer> words = new ArrayList<>(parse.children(noun, Relations.POSS));
    words.addAll(behindOf(parse, noun));
    for (int i = 0; i < words.size(); i++) {
      words.addAll(parse.children(words.get(i), Relations.CONJ));
      Owner owner = owner(parse, place, words.get(i));
      if (owner != null) {
        owners.add(owner);
      }
    }
    return owners;
  }

  /** Null where a word is no name, and none that it stands for is known. */
  private @Nullable Owner owner(ParsedSentence parse, Statement.Place place, int word) {
    StoryMention mention = mention(place, parse.span(word));
    boolean named = Tags.isProperNoun(parse.tag(word));
    Set<String> words = new HashSet<>();
    if (named) {
      words.add(parse.word(word));
      parse.children(word, Relations.COMPOUND).forEach(one -> words.add(parse.word(one)));
    } else if (mention != null) {
      String id = mention.id();
      all().filter(one -> one.id().equals(id)).forEach(one -> words.addAll(one.words()));
    }
    List<Named> known = all().filter(one -> !Collections.disjoint(one.words(), words)).toList();
    Set<String> ids = known.stream().map(Named::id).collect(Collectors.toSet());
    Set<Entity.Kind> kinds = known.stream().map(Named::kind).collect(Collectors.toSet());
    kinds.retainAll(OWNERS);
    return words.isEmpty() ? null : new Owner(parse.span(word), words, ids, kinds, named);
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

  /** A name that a report mentions, with its words. */
  private record Named(String id, Entity.Kind kind, Set<String> words) {}

  /** The names that the reports mention. */
  private Stream<Named> all() {
    if (names == null) {
      names = new ArrayList<>();
      for (int report = 0; report < story.draft(); report++) {
        for (StoryMention one : story.index().reports().get(report).mentions()) {
          String text = story.index().text(report, one.span());
          if (one.form() == Entity.Form.NAME) {
            names.add(new Named(one.id(), one.kind(), contentWords(text)));
          }
        }
      }
    }
    return names.stream();
  }

  private static Set<String> contentWords(String name) {
    return Words.of(name).forms().stream()
        .filter(form -> !StopWords.isFunctionWord(form))
        .collect(Collectors.toUnmodifiableSet());
  }

  private @Nullable StoryMention mention(Statement.Place place, Span span) {
    return story.index().reports().get(place.report()).mentionAt(span);
  }

  private CheckedPart part(Owned ours, Owned theirs) {
    Span span = ours.owners().get(0).span();
    String owner = story.index().text(story.draft(), span);
    String why =
        "“%s” in the text; the reports have “%s” of another: “%s”"
            .formatted(owner, ours.noun(), story.passage(theirs.place()).text());
    return new CheckedPart(
        span,
        owner,
        CheckedPart.Kind.ROLE,
        Verdict.UNSUPPORTED,
        why,
        List.of(story.passage(theirs.place())));
  }
}
