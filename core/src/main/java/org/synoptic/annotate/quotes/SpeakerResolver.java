package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.lexicon.NameSuffixes;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.pronouns.PronounResolver;
import org.synoptic.syntax.pronouns.ThirdPerson;

/**
 * Finds who the words of a source stand for. A source's head word decides: an entity that covers it
 * gives its name; a pronoun is the speaker just before ("She added") or whom the entity layer says;
 * anything else stands for itself. Where two readings part, nobody is named.
 */
final class SpeakerResolver {

  /** Who spoke: a name or the source's own words, and the id where there is one. */
  record Speaker(String name, @Nullable String id, SourceGender gender) {}

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");
  private static final Set<String> NOBODY =
      Set.of(
          "i", "we", "you", "my", "our", "your", "me", "us", "one", "no one", "nobody", "anyone",
          "anybody", "what", "this", "these", "those", "none");
  private static final Set<String> LETTERS = NameSuffixes.letters();
  private static final Set<String> GOES_ON = ReportingVerbs.continuing();

  private final QuoteDocument text;
  private final MentionIndex mentions;
  private final PronounResolver pronouns;
  private final List<AttributionCandidate> earlier = new ArrayList<>();
  private final List<@Nullable Speaker> speakers = new ArrayList<>();

  SpeakerResolver(QuoteDocument text, List<Entity> entities) {
    this.text = text;
    this.mentions = new MentionIndex(entities);
    this.pronouns = new PronounResolver(text.body, List.of(), entities, List.of(), List.of());
  }

  /** The speaker of the next draft; drafts must come in the order of their cues. */
  @Nullable Speaker next(AttributionCandidate draft) {
    Span source = draft.source();
    Speaker speaker = source == null ? null : of(source, draft);
    earlier.add(draft);
    speakers.add(speaker);
    return speaker;
  }

  private @Nullable Speaker of(Span source, AttributionCandidate draft) {
    String words = source.in(text.body).toLowerCase(Locale.ROOT);
    if (NOBODY.contains(words)) {
      return null;
    }
    if (ThirdPerson.contains(words)) {
      return pronoun(source, words, draft);
    }
    QuoteTree tree = text.trees.get(draft.sentence());
    int head = head(tree, source);
    if (RELATIVE.contains(words)) {
      return head < 0 ? null : relative(tree, head);
    }
    return named(tree, source, head);
  }

  /** The word of the source that hangs on a word outside it. */
  private static int head(QuoteTree tree, Span source) {
    int first = tree.firstFrom(source.start());
    int last = tree.lastBefore(source.end());
    for (int i = first; i <= last; i++) {
      int above = tree.head(i);
      if ((above < first || above > last) && !tree.isPunctuation(i)) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Speaker named(QuoteTree tree, Span source, int head) {
    boolean several = head >= 0 && several(tree, head, source);
    Entity entity = head < 0 || several ? null : entity(tree, head, source);
    if (entity != null) {
      return new Speaker(entity.name(), entity.id(), gender(entity, source));
    }
    String words = several ? plain(source) : beforeComma(plain(source));
    SourceGender gender = several ? SourceGender.MANY : gender(tree, head, words);
    return words.isEmpty() ? null : before(words, new Speaker(words, null, gender));
  }

  private boolean several(QuoteTree tree, int head, Span source) {
    int conjunct = tree.child(head, Relations.CONJ);
    if (conjunct >= 0 && source.covers(tree.token(conjunct).span())) {
      return true;
    }
    return mentions.people(source) > 1 && source.in(text.body).contains(" and ");
  }

  /** Whom the head names, or the person set beside it: "the minister, Michael Hale,". */
  private @Nullable Entity entity(QuoteTree tree, int head, Span source) {
    Entity entity = mentions.covering(nameWord(tree, head));
    if (entity != null) {
      boolean group = entity.kind() == Entity.Kind.GROUP && !entity.span().equals(source);
      return group ? null : entity;
    }
    for (int child : tree.children(head)) {
      Entity beside =
          tree.is(child, Relations.APPOS) ? mentions.covering(tree.token(child).span()) : null;
      if (beside != null && beside.kind() == Entity.Kind.PERSON && source.covers(beside.span())) {
        return beside;
      }
    }
    return null;
  }

  /** A body or a place is no he and no she. */
  private SourceGender gender(Entity entity, Span source) {
    return switch (entity.kind()) {
      case ORGANISATION, PLACE, WORK, LAW -> SourceGender.THING;
      case GROUP -> SourceGender.MANY;
      default -> SourceGender.of(source.in(text.body));
    };
  }

  private static SourceGender gender(QuoteTree tree, int head, String words) {
    boolean plural = head >= 0 && Tags.isPluralNoun(tree.tag(head));
    return plural ? SourceGender.MANY : SourceGender.of(words);
  }

  /** "Ana Ruiz, head of the council," speaks as "Ana Ruiz". */
  private static String beforeComma(String words) {
    int cut = words.length();
    for (String aside : List.of(",", " (", " — ", " – ")) {
      int at = words.indexOf(aside);
      cut = at > 2 ? Math.min(cut, at) : cut;
    }
    return words.substring(0, cut);
  }

  private String plain(Span source) {
    String words = source.in(text.body).strip().replaceAll("\\s{1,20}", " ");
    int end = words.length();
    while (end > 0 && ",;:".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    String cut = words.substring(0, end);
    return cut.endsWith("’s") || cut.endsWith("'s") ? cut.substring(0, end - 2) : cut;
  }

  /** "The spokeswoman" is the one spokeswoman that the article has let speak before. */
  private Speaker before(String words, Speaker found) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("the spokes")) {
      return found;
    }
    List<Speaker> same =
        speakers.stream()
            .filter(
                s -> s != null && s.name().toLowerCase(Locale.ROOT).endsWith(lower.substring(4)))
            .distinct()
            .toList();
    return same.size() == 1 ? same.get(0) : found;
  }

  /** The head, or the name before letters that follow one: "Tom Hale MP". */
  private static Span nameWord(QuoteTree tree, int head) {
    boolean letters = head > 0 && LETTERS.contains(tree.word(head)) && tree.head(head - 1) == head;
    return tree.token(letters ? head - 1 : head).span();
  }

  /** "Ana Ruiz, who said …": what the clause hangs on. */
  private @Nullable Speaker relative(QuoteTree tree, int pronoun) {
    int at = pronoun;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      if (tree.is(at, Relations.RELCL) && tree.head(at) >= 0) {
        int noun = tree.head(at);
        return named(tree, SourcePhrase.around(tree, noun, pronoun), noun);
      }
      at = tree.head(at);
    }
    return null;
  }

  private @Nullable Speaker pronoun(Span source, String words, AttributionCandidate draft) {
    Speaker previous = previous(draft);
    Entity entity = mentions.at(source);
    Speaker meant =
        entity == null ? null : new Speaker(entity.name(), entity.id(), SourceGender.of(words));
    if (previous == null || !previous.gender().fits(words)) {
      return meant == null && ThirdPerson.isOfOne(words) ? subjectBefore(words, draft) : meant;
    }
    if (meant == null || same(previous, meant) || goesOn(draft) || follows(draft, source)) {
      return previous;
    }
    return null;
  }

  /**
   * The one person whom the sentence before names, as its subject, in the same paragraph: Mr Hale
   * took a hard line. Last autumn he said …
   */
  private @Nullable Speaker subjectBefore(String pronoun, AttributionCandidate draft) {
    int at = draft.sentence() - 1;
    if (at < 0 || !text.sameParagraph(text.sentence(at).start(), text.sentence(at + 1).start())) {
      return null;
    }
    Entity person = pronouns.onlySubject(text.trees.get(at));
    if (person == null) {
      return null;
    }
    SourceGender known = SourceGender.of(person.span().in(text.body));
    return known.fits(pronoun) ? new Speaker(person.name(), person.id(), known) : null;
  }

  private static boolean same(Speaker previous, Speaker meant) {
    return previous.id() == null
        ? previous.gender() != SourceGender.UNKNOWN
        : previous.id().equals(meant.id());
  }

  /** Whether the tag stands behind what was said, as where a speaker goes on: “…,” he said. */
  private static boolean follows(AttributionCandidate draft, Span source) {
    return draft.content().get(0).start() < source.start();
  }

  private boolean goesOn(AttributionCandidate draft) {
    return draft.head() >= 0
        && GOES_ON.contains(text.trees.get(draft.sentence()).lemma(draft.head()));
  }

  /** The speaker of the quote in the sentence before or the same, or just before for "added". */
  private @Nullable Speaker previous(AttributionCandidate draft) {
    int last = earlier.size() - 1;
    if (last < 0) {
      return null;
    }
    AttributionCandidate before = earlier.get(last);
    int end = before.sentence();
    for (Span span : before.content()) {
      end = Math.max(end, text.sentenceAt(Math.max(span.start(), span.end() - 1)));
    }
    int start = Math.min(draft.sentence(), text.sentenceAt(draft.content().get(0).start()));
    int distance = start - end;
    return distance <= (goesOn(draft) ? 3 : 2) ? speakers.get(last) : null;
  }
}
