package org.synoptic.annotate.quotes.direct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.cue.CueLexicon;
import org.synoptic.annotate.quotes.document.AttributionCandidate;
import org.synoptic.annotate.quotes.document.Quotation;
import org.synoptic.annotate.quotes.document.QuoteDocument;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.annotate.quotes.source.SourceFinder;
import org.synoptic.annotate.quotes.source.SourcePhrase;
import org.synoptic.lexicon.HumanNouns;
import org.synoptic.lexicon.Offices;
import org.synoptic.lexicon.PersonTitles;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Finds quotations after a colon whose introduction has no verb of saying. The subject of the
 * introduction is the speaker.
 *
 * <ul>
 *   <li>Two or more quoted paragraphs under a sentence that tells of a statement, a post or the
 *       like: "The union gave the following answer:", "The mayor took up the matter in a letter:".
 *   <li>Quoted sentences to the end of the paragraph, after what a person does: "Ruiz then makes
 *       her main point: “The quay is safe. …”".
 * </ul>
 */
public final class ColonIntroductions {

  private static final WordList LIST = WordList.of(ColonIntroductions.class, "statements.txt");

  /** Nouns of what is said or written, one of which the sentence must have. */
  private static final Set<String> STATEMENTS = LIST.words();

  /** Subjects that are no speakers. */
  private static final Set<String> NOBODY =
      Set.of("it", "this", "that", "there", "here", "what", "i", "we", "you");

  private static final Set<String> PERSONS = Set.of("he", "she", "they");

  /** A shorter quotation in a paragraph may be a title or a sign. Set by hand. */
  private static final int FEWEST_WORDS = 4;

  /** One quoted paragraph may be a title or a caption. Set on PolNeAR. */
  private static final int FEWEST_PARAGRAPHS = 2;

  private final QuoteDocument text;
  private final CueLexicon lexicon;
  private final List<AttributionCandidate> found;

  /**
   * @param found the direct speech found so far, whose quotations are left alone
   */
  public ColonIntroductions(
      QuoteDocument text, CueLexicon lexicon, List<AttributionCandidate> found) {
    this.text = text;
    this.lexicon = lexicon;
    this.found = found;
  }

  /** The candidates in order of the text. */
  public List<AttributionCandidate> find() {
    List<AttributionCandidate> candidates = new ArrayList<>();
    for (int s = 0; s < text.size(); s++) {
      Span sentence = text.sentence(s);
      int colon = colonAtEnd(sentence);
      List<Span> content = colon < 0 ? List.of() : quotedParagraphsAfter(colon + 1);
      AttributionCandidate candidate =
          content.size() < FEWEST_PARAGRAPHS
              ? null
              : introduction(s, text.trees.get(s), colon, content);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    text.quotations.stream()
        .map(this::inParagraph)
        .filter(candidate -> candidate != null)
        .forEach(candidates::add);
    return candidates;
  }

  /** A person's words after a colon in the same paragraph; null where it is none. */
  private @Nullable AttributionCandidate inParagraph(Quotation quotation) {
    Span span = quotation.span();
    int colon = text.body.lastIndexOf(':', span.start());
    if (colon < 0
        || !text.boundaries.colonBefore(span)
        || !text.sameParagraph(colon, span.start())
        || !text.boundaries.opensWithCapital(span)
        || !text.boundaries.endsSentence(span.end())
        || span.in(text.body).split("\\s+", FEWEST_WORDS + 1).length <= FEWEST_WORDS
        || isFound(span)) {
      return null;
    }
    int s = text.sentenceAt(colon);
    QuoteTree tree = text.trees.get(s);
    int verb = mainVerb(tree);
    int subject = verb < 0 || saysWhat(tree, verb) ? -1 : tree.child(verb, Relations.NSUBJ);
    if (subject < 0
        || tree.isQuoted(subject)
        || !isPerson(tree, subject)
        || !actsAlone(tree, subject, verb, colon)) {
      return null;
    }
    Span source = SourceFinder.ofVerb(tree, verb);
    return source == null
        ? null
        : new AttributionCandidate(
            s, verb, Quote.Act.SAID, tree.span(verb), source, List.of(span), true);
  }

  /** Whether a verb tells itself what is said; "put it bluntly" does not. */
  private boolean saysWhat(QuoteTree tree, int verb) {
    int object = tree.child(verb, Relations.DOBJ);
    return lexicon.verb(tree, verb) != null && (object < 0 || !tree.word(object).equals("it"));
  }

  /** Whether the verb stands before the colon, and nobody else's does. */
  private static boolean actsAlone(QuoteTree tree, int subject, int verb, int colon) {
    for (int i = 0; i < tree.size() && tree.span(i).start() < colon; i++) {
      if (i != subject && Relations.SUBJECTS.contains(tree.relation(i))) {
        return false;
      }
    }
    return tree.span(verb).end() <= colon;
  }

  /** Whether a subject is a name, a word for a person, or stands for one. */
  private static boolean isPerson(QuoteTree tree, int subject) {
    return Tags.isProperNoun(tree.tag(subject))
        || HumanNouns.contains(tree.lemma(subject))
        || PersonTitles.of(tree.lemma(subject)) != null
        || Offices.isPolitical(tree.lemma(subject))
        || PERSONS.contains(tree.word(subject).toLowerCase(Locale.ROOT));
  }

  /** The offset of the colon that ends the sentence and its paragraph; -1 if none does. */
  private int colonAtEnd(Span sentence) {
    int at = sentence.end() - 1;
    while (at > sentence.start() && Character.isWhitespace(text.body.charAt(at))) {
      at--;
    }
    return text.body.charAt(at) == ':' && !text.isQuoted(at) ? at : -1;
  }

  /** The quotations that fill the next paragraphs, up to one that has a tag of its own. */
  private List<Span> quotedParagraphsAfter(int offset) {
    List<Span> content = new ArrayList<>();
    int end = offset;
    for (int q = text.firstEndingAfter(offset); q < text.quotations.size(); q++) {
      Quotation quotation = text.quotations.get(q);
      boolean next = text.nextParagraph(end, quotation.span().start());
      boolean goesOn = content.isEmpty() || quotation.resumes();
      if (!next || !goesOn || !text.fillsParagraph(quotation) || isFound(quotation.span())) {
        return content;
      }
      content.add(quotation.span());
      end = quotation.span().end();
    }
    return content;
  }

  private boolean isFound(Span span) {
    return found.stream().anyMatch(c -> c.content().stream().anyMatch(span::overlaps));
  }

  private @Nullable AttributionCandidate introduction(
      int s, QuoteTree tree, int colon, List<Span> content) {
    int statement = statement(tree);
    int verb = statement < 0 ? -1 : mainVerb(tree);
    Span source = verb < 0 ? null : source(tree, verb);
    if (source == null || NOBODY.contains(source.in(text.body).toLowerCase(Locale.ROOT))) {
      return null;
    }
    Span cue = new Span(colon, colon + 1);
    return new AttributionCandidate(s, verb, Quote.Act.SAID, cue, source, content, true);
  }

  /** The subject; where the parse has none, the statement before the verb: "a post below". */
  private static @Nullable Span source(QuoteTree tree, int verb) {
    Span subject = SourceFinder.ofVerb(tree, verb);
    for (int i = 0; subject == null && i < verb; i++) {
      boolean statement = tree.isNoun(i) && STATEMENTS.contains(tree.lemma(i));
      subject = statement && !tree.isQuoted(i) ? SourcePhrase.around(tree, i, verb) : null;
    }
    return subject;
  }

  /** The last noun of a statement outside quotations; -1 without one. */
  private static int statement(QuoteTree tree) {
    for (int i = tree.size() - 1; i >= 0; i--) {
      boolean noun = tree.isNoun(i) && STATEMENTS.contains(tree.lemma(i));
      if (!tree.isQuoted(i) && (noun || tree.word(i).equals("following"))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The verb that the whole sentence hangs on, or else its first with a subject; -1 without one.
   */
  private static int mainVerb(QuoteTree tree) {
    int first = -1;
    for (int i = 0; i < tree.size(); i++) {
      boolean verb = Tags.isVerb(tree.tag(i));
      if (tree.is(i, Relations.ROOT) && verb) {
        return i;
      }
      first = first < 0 && verb && tree.child(i, Relations.NSUBJ) >= 0 ? i : first;
    }
    return first;
  }
}
