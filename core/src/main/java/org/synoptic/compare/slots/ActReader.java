package org.synoptic.compare.slots;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.statement.Statement;
import org.synoptic.compare.statement.StoryIndex;
import org.synoptic.compare.terms.Synonyms;
import org.synoptic.compare.terms.TermStem;
import org.synoptic.lexicon.NegationWords;
import org.synoptic.lexicon.ReportingVerbs;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Modality;
import org.synoptic.syntax.ParsedSentence;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;
import org.synoptic.syntax.Verbs;

/** Reads the acts of the reports from their sentences, with how far they have come. */
final class ActReader {

  private static final WordList LIST =
      WordList.of(ActReader.class, "acts.txt")
          .sections("believing", "pending", "not told", "doubt");

  static final Set<String> BELIEVING = LIST.words("believing");
  private static final Set<String> PENDING = LIST.words("pending");
  private static final Set<String> NOT_TOLD = LIST.words("not told");
  private static final Set<String> DOUBT = LIST.words("doubt");

  /** Acts of a story that are read at most. Keeps the work bounded; set by hand. */
  private static final int MOST = 4000;

  /** Words that make a clause a mere condition. */
  static final Set<String> CONDITIONS =
      Set.of("if", "whether", "unless", "until", "till", "til", "'til", "’til");

  /** Relations under which a clause may be a mere condition or wish of the verb above it. */
  private static final Set<String> DEPENDENT =
      Set.of(Relations.XCOMP, Relations.ADVCL, Relations.CCOMP, Relations.PCOMP);

  private static final Set<String> FIRST_PERSON = Set.of("i", "me", "myself");

  private static final Set<String> OBJECTS = Set.of(Relations.DOBJ, Relations.ATTR);

  private final StoryIndex story;

  private ActReader(StoryIndex story) {
    this.story = story;
  }

  /** The acts in the order of the story. */
  static List<Act> read(StoryIndex story) {
    ActReader reader = new ActReader(story);
    List<Act> found = new ArrayList<>();
    Set<Statement.Place> seen = new LinkedHashSet<>();
    for (Statement statement : story.statements()) {
      if (seen.add(statement.place())) {
        reader.add(statement, found);
      }
    }
    return found.subList(0, Math.min(MOST, found.size()));
  }

  private void add(Statement first, List<Act> found) {
    ParsedSentence parse =
        new ParsedSentence(
            story.annotated(first.report()).sentences().get(first.sentence()),
            story.article(first.report()).body());
    for (int i = 0; i < parse.size(); i++) {
      Act act = act(first, parse, i);
      if (act != null) {
        found.add(act);
      }
    }
  }

  private @Nullable Act act(Statement first, ParsedSentence parse, int i) {
    int verb = Tags.isVerb(parse.tag(i)) && !parse.tag(i).equals(Tags.MD) ? i : -1;
    boolean claim = verb >= 0 && isExistential(parse, verb);
    int act = claim ? parse.child(verb, OBJECTS) : verb;
    if (act < 0 || (!claim && isUntold(parse, verb))) {
      return null;
    }
    Act.Status status = status(parse, verb, act);
    if (status == null) {
      return null;
    }
    Statement statement = statement(first, parse, verb);
    boolean itself = statement.head() != null && statement.head().span().equals(parse.span(act));
    if (statement.modality() == Modality.DENIED
        || (statement.modality() == Modality.ALLEGED && !itself)) {
      return null;
    }
    Set<String> agents = claim ? Set.of() : terms(statement, parse, agent(parse, verb));
    Set<String> patients =
        terms(statement, parse, claim ? objectOf(parse, act) : patient(parse, verb));
    return new Act(
        statement,
        parse,
        act,
        meaning(parse.lemma(act)),
        agents,
        patients,
        status,
        status == Act.Status.NOT_DONE && isPending(parse, verb, act));
  }

  /** Whether the verb stands below one of belief: "is thought to be". */
  static boolean isBelieved(ParsedSentence parse, int verb) {
    return parse.relation(verb).equals(Relations.XCOMP)
        && BELIEVING.contains(parse.lemma(parse.head(verb)));
  }

  /** "There was no immediate claim of responsibility". */
  private static boolean isExistential(ParsedSentence parse, int verb) {
    int noun = parse.child(verb, OBJECTS);
    return parse.has(verb, Relations.EXPL) && noun >= 0 && isNone(parse, noun);
  }

  private static boolean isUntold(ParsedSentence parse, int verb) {
    String lemma = parse.lemma(verb);
    return SlotWords.LIGHT_VERBS.contains(lemma)
        || NOT_TOLD.contains(lemma)
        || DOUBT.contains(lemma)
        || BELIEVING.contains(lemma)
        || (ReportingVerbs.ofStatements().contains(lemma) && !parse.has(verb, Relations.DOBJ));
  }

  /** Null for what is only a condition, a question, a wish or an order. */
  private static Act.@Nullable Status status(ParsedSentence parse, int verb, int act) {
    if (isOpen(parse, verb)) {
      return null;
    }
    boolean negated = isNegated(parse, verb) || (act != verb && isNone(parse, act));
    int above = parse.relation(verb).equals(Relations.XCOMP) ? parse.head(verb) : -1;
    if (above >= 0) {
      return null;
    }
    String modal = modal(parse, verb);
    if (!modal.isEmpty()) {
      return modal.equals("could") && negated ? Act.Status.NOT_DONE : null;
    }
    boolean finite =
        Tags.TENSED.contains(parse.tag(verb))
            || parse.has(verb, Relations.AUX)
            || parse.has(verb, Relations.AUXPASS)
            || isPastOfRoot(parse, verb);
    if (!finite || parse.isInfinitive(verb)) {
      return null;
    }
    return negated ? Act.Status.NOT_DONE : Act.Status.DONE;
  }

  /** "The group (GX) claimed responsibility": a past tense that is tagged as a participle. */
  private static boolean isPastOfRoot(ParsedSentence parse, int verb) {
    return parse.relation(verb).equals(Relations.ROOT)
        && parse.tag(verb).equals(Tags.VBN)
        && parse.has(verb, Relations.NSUBJ)
        && parse.has(verb, Relations.DOBJ);
  }

  /** Under "if", in a question, or below a verb of doubt: not told to be so. */
  private static boolean isOpen(ParsedSentence parse, int verb) {
    int last = parse.size() - 1;
    boolean question = parse.word(last).equals("?") || parse.word(last - 1).equals("?");
    boolean condition =
        parse.children(verb).stream().anyMatch(i -> CONDITIONS.contains(parse.word(i)));
    int above = DEPENDENT.contains(parse.relation(verb)) ? parse.head(verb) : -1;
    return question
        || condition
        || Verbs.isInvertedCondition(parse, verb)
        || (above >= 0 && DOUBT.contains(parse.lemma(above)));
  }

  private static boolean isNegated(ParsedSentence parse, int verb) {
    return parse.has(verb, Relations.NEG)
        || parse.children(verb).stream().anyMatch(i -> isNoAdverb(parse, i))
        || parse.children(verb, Relations.ALL_SUBJECTS).stream().anyMatch(i -> isNone(parse, i))
        || parse.children(verb, Relations.DOBJ).stream().anyMatch(i -> isNone(parse, i));
  }

  private static boolean isNoAdverb(ParsedSentence parse, int i) {
    return parse.relation(i).equals(Relations.ADVMOD)
        && NegationWords.adverbs().contains(parse.lemma(i));
  }

  /** "Nobody", "no group". */
  static boolean isNone(ParsedSentence parse, int noun) {
    return NegationWords.pronouns().contains(parse.lemma(noun))
        || parse.children(noun).stream()
            .anyMatch(i -> i < noun && NegationWords.determiners().contains(parse.lemma(i)));
  }

  private static boolean isPending(ParsedSentence parse, int verb, int act) {
    List<Integer> words = new ArrayList<>(parse.children(verb));
    words.addAll(parse.children(act));
    return words.stream().anyMatch(i -> PENDING.contains(parse.word(i)));
  }

  private static String modal(ParsedSentence parse, int verb) {
    return parse.children(verb, Relations.AUX).stream()
        .filter(aux -> parse.tag(aux).equals(Tags.MD))
        .map(parse::lemma)
        .findFirst()
        .orElse("");
  }

  /** Who does what a verb says, also of a passive; none where nobody is named. */
  static int agent(ParsedSentence parse, int verb) {
    return Verbs.isPassive(parse, verb)
        ? parse.child(parse.child(verb, Relations.AGENT), Relations.POBJ)
        : subject(parse, verb);
  }

  private static int patient(ParsedSentence parse, int verb) {
    return Verbs.isPassive(parse, verb) ? subject(parse, verb) : parse.child(verb, Relations.DOBJ);
  }

  private static int subject(ParsedSentence parse, int verb) {
    boolean shares =
        !parse.has(verb, Relations.SUBJECTS)
            && Set.of(Relations.XCOMP, Relations.CONJ).contains(parse.relation(verb));
    int owner = shares ? parse.head(verb) : verb;
    int subject = parse.child(owner, Relations.SUBJECTS);
    boolean relative = subject >= 0 && Verbs.isRelativePronoun(parse, subject);
    return relative ? parse.head(owner) : subject;
  }

  /** Of "no claim of responsibility" the last word. */
  private static int objectOf(ParsedSentence parse, int noun) {
    return parse.child(parse.child(noun, Relations.PREP), Relations.POBJ);
  }

  private Set<String> terms(Statement statement, ParsedSentence parse, int word) {
    Set<String> found = new LinkedHashSet<>();
    if (word < 0 || isNone(parse, word)) {
      return found;
    }
    var mention = story.reports().get(statement.report()).mentionAt(parse.span(word));
    if (mention != null) {
      found.add("@" + mention.id());
    } else if (FIRST_PERSON.contains(parse.word(word))) {
      Statement.Speaker speaker = statement.speaker();
      if (speaker != null && speaker.id() != null) {
        found.add("@" + speaker.id());
      }
    } else if (parse.isNoun(word)) {
      found.add(meaning(parse.lemma(word)));
      for (int appositive : parse.children(word, Relations.APPOS)) {
        var name = story.reports().get(statement.report()).mentionAt(parse.span(appositive));
        if (name != null) {
          found.add("@" + name.id());
        }
      }
    }
    return found;
  }

  private static String meaning(String lemma) {
    String stem = TermStem.of(lemma);
    String meaning = Synonyms.meaning(stem);
    return meaning == null ? stem : meaning;
  }

  /** The shortest clause of the sentence that has the verb. */
  private Statement statement(Statement first, ParsedSentence parse, int verb) {
    Statement found = first;
    for (int i = first.index() + 1;
        i < story.statements().size() && story.statements().get(i).place().equals(first.place());
        i++) {
      Statement next = story.statements().get(i);
      boolean nearer =
          !found.covers(parse.span(verb)) || next.extent().length() < found.extent().length();
      if (next.covers(parse.span(verb)) && nearer) {
        found = next;
      }
    }
    return found;
  }
}
