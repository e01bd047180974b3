package org.synoptic.annotate.quotes.direct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.document.AttributionCandidate;
import org.synoptic.annotate.quotes.document.Quotation;
import org.synoptic.annotate.quotes.document.QuoteDocument;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.annotate.quotes.source.SourceFinder;
import org.synoptic.annotate.quotes.source.SourcePhrase;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/**
 * Finds two or more quoted paragraphs under a sentence that ends with a colon and tells of a
 * statement, a post or the like: "The union gave the following answer:", "The mayor took up the
 * matter in a letter on Monday:". The subject of the sentence is the speaker.
 */
public final class ColonIntroductions {

  private static final WordList LIST = WordList.of(ColonIntroductions.class, "statements.txt");

  /** Nouns of what is said or written, one of which the sentence must have. */
  private static final Set<String> STATEMENTS = LIST.words();

  /** Subjects that are no speakers. */
  private static final Set<String> NOBODY =
      Set.of("it", "this", "that", "there", "here", "what", "i", "we", "you");

  /** One quoted paragraph may be a title or a caption. Set on PolNeAR. */
  private static final int FEWEST_PARAGRAPHS = 2;

  private final QuoteDocument text;
  private final List<AttributionCandidate> found;

  /**
   * @param found the direct speech found so far, whose quotations are left alone
   */
  public ColonIntroductions(QuoteDocument text, List<AttributionCandidate> found) {
    this.text = text;
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
    return candidates;
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
