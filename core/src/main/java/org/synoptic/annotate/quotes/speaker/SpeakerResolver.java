package org.synoptic.annotate.quotes.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.cue.SpeechCircumstance;
import org.synoptic.annotate.quotes.document.AttributionCandidate;
import org.synoptic.annotate.quotes.document.QuoteDocument;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.annotate.quotes.document.QuoteWords;
import org.synoptic.annotate.quotes.source.SourcePhrase;
import org.synoptic.lexicon.NameSuffixes;
import org.synoptic.lexicon.PersonWords;
import org.synoptic.model.Entity;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.pronouns.PronounResolver;
import org.synoptic.syntax.pronouns.ThirdPerson;

/**
 * Resolves the source of a candidate to a speaker. The head word of the source decides: if an
 * entity covers it, the speaker has the entity's name; a pronoun is the speaker directly before
 * ("She added") or the antecedent that the entity layer gives; any other source stands for itself.
 * If two readings disagree, there is no speaker.
 */
public final class SpeakerResolver {

  /**
   * A speaker: a name or the words of the source, the entity's id if there is one, and the gender.
   */
  public record Speaker(String name, @Nullable String id, SourceGender gender) {}

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");
  private static final Set<String> NOBODY =
      Set.of(
          "i", "we", "you", "my", "our", "your", "me", "us", "one", "no one", "nobody", "anyone",
          "anybody", "what", "this", "these", "those", "none", "mine", "ours", "yours");

  /** Two to four words with capitals: "Per Aas". */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.’'-]{0,20}(?: \\p{Lu}[\\p{L}.’'-]{1,20}){1,3}");

  private static final Set<String> NO_SPEAKERS = QuoteWords.of("no speakers");

  private static final Set<String> LETTERS = NameSuffixes.letters();

  /** The most words upwards at which a relative clause is searched. A bound, not tuned. */
  private static final int MOST_STEPS = 6;

  private final QuoteDocument text;
  private final MentionIndex mentions;
  private final PronounResolver pronouns;
  private final Turns turns;
  private final Spokespeople spokespeople;

  public SpeakerResolver(QuoteDocument text, List<Entity> entities) {
    this.text = text;
    this.mentions = new MentionIndex(entities, text.body);
    this.pronouns = new PronounResolver(text.body, List.of(), entities, List.of(), List.of());
    this.turns = new Turns(text, mentions);
    this.spokespeople = new Spokespeople(text, mentions);
  }

  /**
   * The speaker of the next candidate, or null. The candidates must come in the order of their
   * cues.
   */
  @Nullable
  public Speaker next(AttributionCandidate candidate) {
    Span source = candidate.source();
    Speaker speaker = source == null ? null : of(source, candidate);
    turns.add(candidate, speaker);
    return speaker;
  }

  private @Nullable Speaker of(Span source, AttributionCandidate candidate) {
    String words = source.in(text.body).toLowerCase(Locale.ROOT);
    if (NOBODY.contains(words)) {
      return null;
    }
    if (ThirdPerson.canSpeak(words)) {
      return pronoun(source, words, candidate);
    }
    QuoteTree tree = text.trees.get(candidate.sentence());
    int head = head(tree, source);
    if (RELATIVE.contains(words)) {
      return head < 0 ? null : relative(tree, head, words);
    }
    return head >= 0 && isNobody(tree, head)
        ? null
        : spokespeople.known(
            named(tree, source, head),
            candidate.sentence(),
            turns.speakers(),
            turns.previous(candidate));
  }

  /** "Even [I]", "[whatever]", "[in] his first speech to the council". */
  private static boolean isNobody(QuoteTree tree, int head) {
    String tag = tree.tag(head);
    return (Tags.isPronoun(tag) && NOBODY.contains(tree.word(head)))
        || Tags.isWh(tag)
        || (tag.equals(Tags.IN) && !tree.word(head).equals("by") && tree.has(head, Relations.POBJ));
  }

  /** The head of the source: its word whose governor stands outside it; -1 if there is none. */
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

  /** The speaker whom a noun phrase with this head names. */
  private @Nullable Speaker named(QuoteTree tree, Span source, int head) {
    boolean several = head >= 0 && isSeveral(tree, head, source);
    Entity entity = head < 0 || several ? null : entity(tree, head, source);
    if (entity != null) {
      return new Speaker(entity.name(), entity.id(), gender(entity, source));
    }
    if (!several && head >= 0 && NO_SPEAKERS.contains(tree.lemma(head))) {
      return null;
    }
    String words =
        several
            ? nameWords(source)
            : ownWords(tree, head, nameWords(beforeTime(tree, head, source)));
    SourceGender gender = several ? SourceGender.MANY : gender(tree, head, words);
    return words.isEmpty() ? null : new Speaker(words, null, gender);
  }

  /** Whether the source names more than one person. */
  private boolean isSeveral(QuoteTree tree, int head, Span source) {
    int conjunct = tree.child(head, Relations.CONJ);
    if (conjunct >= 0 && source.covers(tree.token(conjunct).span())) {
      return true;
    }
    return mentions.people(source) > 1 && source.in(text.body).contains(" and ");
  }

  /**
   * The entity that the head names, or the person in apposition to it: "the minister, Michael
   * Hale,".
   */
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
    return tree.tag(head).equals(Tags.NN) ? mentions.behindComma(source) : null;
  }

  /** The gender of the entity; an organisation or place is never "he" or "she". */
  private SourceGender gender(Entity entity, Span source) {
    return switch (entity.kind()) {
      case ORGANISATION, PLACE, WORK, LAW -> SourceGender.THING;
      case GROUP -> SourceGender.MANY;
      default -> {
        SourceGender told = SourceGender.of(source.in(text.body));
        yield told == SourceGender.UNKNOWN ? mentions.gender(entity) : told;
      }
    };
  }

  private static SourceGender gender(QuoteTree tree, int head, String words) {
    if (head >= 0 && Tags.isPluralNoun(tree.tag(head))) {
      return SourceGender.MANY;
    }
    SourceGender told = SourceGender.of(words);
    return told == SourceGender.UNKNOWN && head >= 0 && isThing(tree, head)
        ? SourceGender.THING
        : told;
  }

  /** Whether the noun is neither a name nor a word for a person: "the opinion", "money". */
  private static boolean isThing(QuoteTree tree, int head) {
    return tree.tag(head).equals(Tags.NN) && !PersonWords.contains(tree.lemma(head));
  }

  /** The source without a day behind its head: "the mayor on Monday". */
  private static Span beforeTime(QuoteTree tree, int head, Span source) {
    int when = head < 0 ? -1 : tree.child(head, Relations.PREP);
    boolean last = when > head && tree.span(tree.right(when)).end() >= source.end();
    return last && SpeechCircumstance.isAside(tree, when)
        ? new Span(source.start(), tree.span(when - 1).end())
        : source;
  }

  /** The name beside a role, "Tom Hall" of "its chairman, Tom Hall"; or the words without one. */
  private static String ownWords(QuoteTree tree, int head, String words) {
    int comma = words.indexOf(", ");
    boolean role = head >= 0 && comma > 0 && PersonWords.contains(tree.lemma(head));
    String beside = role ? words.substring(comma + 2) : "";
    return NAME.matcher(beside).matches() && tree.tag(head).equals(Tags.NN)
        ? beside
        : withoutApposition(words);
  }

  /**
   * The words before an apposition, a bracket or a dash: "Ana Ruiz" of "Ana Ruiz, head of the
   * council,".
   */
  private static String withoutApposition(String words) {
    int cut = words.length();
    for (String aside : List.of(",", " (", " — ", " – ")) {
      int at = words.indexOf(aside);
      while (at > 0 && at + 1 < words.length() && Character.isDigit(words.charAt(at + 1))) {
        at = words.indexOf(aside, at + 1);
      }
      cut = at > 2 ? Math.min(cut, at) : cut;
    }
    return words.substring(0, cut);
  }

  /** The words of the source without final punctuation and genitive. */
  private String nameWords(Span source) {
    String words = source.in(text.body).strip().replaceAll("\\s{1,20}", " ");
    int end = words.length();
    while (end > 0 && ",;:".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    String cut = words.substring(0, end);
    return cut.endsWith("’s") || cut.endsWith("'s") ? cut.substring(0, end - 2) : cut;
  }

  /** The span of the head, or of the name before letters that follow one: "Tom Hale MP". */
  private static Span nameWord(QuoteTree tree, int head) {
    boolean letters = head > 0 && LETTERS.contains(tree.word(head)) && tree.head(head - 1) == head;
    return tree.token(letters ? head - 1 : head).span();
  }

  /** The speaker whom the relative clause of the pronoun modifies: "Ana Ruiz, who said …". */
  private @Nullable Speaker relative(QuoteTree tree, int pronoun, String word) {
    int at = pronoun;
    for (int steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
      if (tree.is(at, Relations.RELCL) && tree.head(at) >= 0) {
        int noun = tree.head(at);
        Entity owner = word.equals("who") && isThing(tree, noun) ? of(tree, noun) : null;
        if (owner != null) {
          return new Speaker(owner.name(), owner.id(), mentions.gender(owner));
        }
        return named(tree, SourcePhrase.around(tree, noun, pronoun), noun);
      }
      at = tree.head(at);
    }
    return null;
  }

  /** The person of whom the thing is: "the work of [Ana Ruiz], who said …"; or null. */
  private @Nullable Entity of(QuoteTree tree, int thing) {
    int person = tree.child(tree.child(thing, Relations.PREP), Relations.POBJ);
    Entity owner = person < 0 ? null : mentions.covering(tree.span(person));
    return owner != null && owner.kind() == Entity.Kind.PERSON ? owner : null;
  }

  /** The speaker whom a third-person pronoun means, or null. */
  private @Nullable Speaker pronoun(Span source, String words, AttributionCandidate candidate) {
    Speaker replying = turns.addressee(candidate, words);
    if (replying != null) {
      return replying;
    }
    Speaker previous = turns.previous(candidate);
    Entity entity = mentions.at(source);
    Speaker antecedent =
        entity == null ? null : new Speaker(entity.name(), entity.id(), SourceGender.of(words));
    if (previous == null || !previous.gender().fits(words)) {
      return antecedent == null && ThirdPerson.isOfOne(words)
          ? subjectBefore(words, candidate)
          : antecedent;
    }
    if (antecedent == null || same(previous, antecedent) || turns.saysContinued(candidate)) {
      return previous;
    }
    if (entity != null && turns.isOver(candidate, entity)) {
      return antecedent;
    }
    return follows(candidate, source) ? previous : null;
  }

  /**
   * The only person whom the sentence before names, if he is its subject and it stands in the same
   * paragraph: "Mr Hale took a hard line. Last autumn he said …".
   */
  private @Nullable Speaker subjectBefore(String pronoun, AttributionCandidate candidate) {
    int at = candidate.sentence() - 1;
    if (at < 0 || !text.sameParagraph(text.sentence(at).start(), text.sentence(at + 1).start())) {
      return null;
    }
    Entity person = pronouns.onlySubject(text.trees.get(at));
    if (person == null) {
      return null;
    }
    SourceGender known = mentions.gender(person);
    return known.fits(pronoun) ? new Speaker(person.name(), person.id(), known) : null;
  }

  private static boolean same(Speaker previous, Speaker antecedent) {
    return previous.id() == null
        ? previous.gender() != SourceGender.UNKNOWN
        : previous.id().equals(antecedent.id());
  }

  /** Whether the tag follows the content, as it does when a speaker continues: “…,” he said. */
  private static boolean follows(AttributionCandidate candidate, Span source) {
    return candidate.content().get(0).start() < source.start();
  }
}
