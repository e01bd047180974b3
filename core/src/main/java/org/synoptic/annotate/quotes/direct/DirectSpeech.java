package org.synoptic.annotate.quotes.direct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.annotate.quotes.cue.Cue;
import org.synoptic.annotate.quotes.cue.CueLexicon;
import org.synoptic.annotate.quotes.document.AttributionCandidate;
import org.synoptic.annotate.quotes.document.Quotation;
import org.synoptic.annotate.quotes.document.QuoteDocument;
import org.synoptic.annotate.quotes.document.QuoteTree;
import org.synoptic.model.Span;

/**
 * Finds direct speech: a quotation with the tag beside it. “…,” she said. “…” · He added: “…”.
 *
 * <p>The quotation marks delimit the content, so that a wrong parse of a long quotation does no
 * harm.
 */
public final class DirectSpeech {

  private final QuoteDocument text;
  private final CueLexicon lexicon;
  private final Set<Integer> attributed = new HashSet<>();
  private final Set<Integer> ownTags;
  private final List<AttributionCandidate> candidates = new ArrayList<>();
  private final Map<Integer, Integer> candidateByQuotation = new HashMap<>();

  /**
   * In a dialogue: the candidate of the person who asks, and the candidate of the one who answers.
   */
  private final Map<Integer, Integer> answererByAsker = new HashMap<>();

  public DirectSpeech(QuoteDocument text, CueLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.ownTags = OwnTags.in(text, lexicon);
  }

  /** The candidates in order of their cues. */
  public List<AttributionCandidate> find() {
    for (int s = 0; s < text.size(); s++) {
      QuoteTree tree = text.trees.get(s);
      for (int v = 0; v < tree.size(); v++) {
        Cue cue = tree.isNonModalVerb(v) ? lexicon.verb(tree, v) : null;
        if (cue != null && cue.takes("q") && !text.isQuoted(tree.token(v).span().start())) {
          readTag(s, v, cue);
        }
      }
    }
    attributeUntagged();
    return candidates;
  }

  /** Reads the tag whose verb is word {@code v} of sentence {@code s}. */
  private void readTag(int s, int v, Cue cue) {
    QuoteTag tag = new QuoteTag(text, lexicon, s, v);
    List<Span> content = new ArrayList<>();
    int before = tag.quotationBefore();
    before = attributed.contains(before) ? -1 : before;
    int after = tag.quotationAfter();
    if (after >= 0 && before < 0 && !tag.introducesQuotation(after)) {
      after = -1;
    }
    Span lead = null;
    if (before >= 0 && text.boundaries.partOfClause(spanOf(before))) {
      lead = tag.unquotedLead(spanOf(before));
      before = lead == null ? -1 : before;
    }
    if (before >= 0) {
      after = after < 0 ? tag.quotationResumed() : after;
      attributeBackwards(before, content);
    }
    int comma = before < 0 && after >= 0 ? tag.openingComma(after) : -1;
    Span opening = comma < 0 ? null : tag.unquotedOpening(comma);
    if (after >= 0) {
      attribute(after, content);
    }
    if (content.isEmpty()) {
      return;
    }
    Span source = opening == null ? tag.source(before) : tag.insertedSource(comma);
    boolean nameless = source == null && !tag.isParticiple();
    if (nameless) {
      content.forEach(c -> attributed.remove(text.quotationAt(c.start())));
      return;
    }
    attributeFollowing(s, after >= 0 ? after : before, content);
    Span unquoted = lead == null ? opening : lead;
    if (unquoted != null) {
      content.removeIf(unquoted::overlaps);
      content.add(unquoted);
    }
    content.sort(null);
    content.forEach(c -> candidateByQuotation.put(c.start(), candidates.size()));
    if (lead != null) {
      candidateByQuotation.put(spanOf(before).start(), candidates.size());
    }
    candidates.add(new AttributionCandidate(s, v, cue.act(), tag.cue(), source, content, true));
  }

  /**
   * The end of the sentence without an opening mark of the next one that the sentence splitter put
   * into it.
   */
  private int withoutOpeningMark(int end) {
    int at = end;
    while (at > 0
        && !Character.isLetterOrDigit(text.body.charAt(at - 1))
        && text.body.charAt(at - 1) != '.') {
      at--;
    }
    return at;
  }

  /** Adds the quotation to the content unless it is already attributed. */
  private void attribute(int quotation, List<Span> content) {
    if (attributed.add(quotation)) {
      content.add(text.quotations.get(quotation).span());
    }
  }

  /** Whether no word stands between the quotation and the one before in the same paragraph. */
  private boolean directlyFollowsPrevious(int quotation) {
    int before = spanOf(quotation - 1).end();
    int start = spanOf(quotation).start();
    return text.sameParagraph(before, start) && text.noWordsBetween(before, start);
  }

  /**
   * Adds a quotation and those directly before it, in its paragraph or left unclosed at the end of
   * the paragraph before.
   */
  private void attributeBackwards(int quotation, List<Span> content) {
    int at = quotation;
    attribute(at, content);
    while (at > 0
        && !attributed.contains(at - 1)
        && (directlyFollowsPrevious(at) || text.quotations.get(at).resumes())) {
      at--;
      attribute(at, content);
    }
  }

  /**
   * Adds the quotations that follow in the same paragraph with no words of the outlet between. The
   * first may open a sentence that the sentence splitter did not see: “No,” she said on the BBC.
   * “Never.”
   */
  private void attributeFollowing(int sentence, int quotation, List<Span> content) {
    int from = withoutOpeningMark(Math.max(text.sentence(sentence).end(), spanOf(quotation).end()));
    int end = from;
    for (int next = quotation + 1; next < text.quotations.size(); next++) {
      Span span = spanOf(next);
      if (attributed.contains(next)
          || ownTags.contains(next)
          || !text.sameParagraph(spanOf(quotation).end(), span.start())) {
        return;
      }
      boolean opens = end == from && text.boundaries.opensSentence(span);
      boolean joined = span.start() >= end && text.noWordsBetween(end, span.start());
      if ((opens || joined) && text.boundaries.endsSentence(span.end())) {
        attribute(next, content);
        end = span.end();
      } else if (span.start() >= end || text.boundaries.isIntroduced(span)) {
        return;
      }
    }
  }

  private Span spanOf(int quotation) {
    return text.quotations.get(quotation).span();
  }

  /**
   * Adds quotations without a tag to the candidate before: those that continue over paragraphs, and
   * paragraphs that are quotations.
   */
  private void attributeUntagged() {
    for (int next = 1; next < text.quotations.size(); next++) {
      if (attributed.contains(next) || ownTags.contains(next)) {
        continue;
      }
      int index = continuedCandidate(next);
      if (index >= 0) {
        attributed.add(next);
        candidates.set(index, candidates.get(index).withSpan(spanOf(next)));
        candidateByQuotation.put(spanOf(next).start(), index);
      }
    }
  }

  /** The candidate that the quotation continues, or -1. */
  private int continuedCandidate(int following) {
    Quotation quotation = text.quotations.get(following);
    Span before = spanOf(following - 1);
    int index = candidateOf(before);
    if (index < 0) {
      return -1;
    }
    AttributionCandidate candidate = candidates.get(index);
    int end = Math.max(before.end(), text.sentence(candidate.sentence()).end());
    boolean next =
        text.fillsParagraph(quotation) && text.nextParagraph(end, quotation.span().start());
    if (next && isQuestion(before) && answererByAsker.containsKey(index)) {
      return answererByAsker.get(index);
    }
    if (next && answersQuestion(index)) {
      answererByAsker.put(index - 1, index);
      return isQuestion(quotation.span()) ? index - 1 : -1;
    }
    if (quotation.resumes() || next) {
      return index;
    }
    boolean followsOn =
        text.sameParagraph(before.end(), quotation.span().start())
            && text.noWordsBetween(before.end(), quotation.span().start())
            && text.boundaries.endsSentence(quotation.span().end());
    return followsOn ? index : -1;
  }

  /**
   * Whether the candidate answers a question in the paragraph before it. The next line of such a
   * dialogue is another person's.
   */
  private boolean answersQuestion(int candidate) {
    if (candidate == 0) {
      return false;
    }
    AttributionCandidate question = candidates.get(candidate - 1);
    Span asked = question.content().get(0);
    int start = candidates.get(candidate).content().get(0).start();
    int end = Math.max(asked.end(), text.sentence(question.sentence()).end());
    return isQuestion(asked) && text.nextParagraph(end, start);
  }

  /** Whether the quotation ends with a question mark. */
  private boolean isQuestion(Span speech) {
    int end = speech.end();
    return speech.length() > 2 && text.body.substring(end - 2, end).contains("?");
  }

  private int candidateOf(Span span) {
    return candidateByQuotation.getOrDefault(span.start(), -1);
  }
}
