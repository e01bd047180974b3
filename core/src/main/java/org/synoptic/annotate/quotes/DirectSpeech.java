package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.model.Span;

/**
 * Binds stretches between marks to the tag beside them: “…,” she said. “…” · He added: “…”.
 *
 * <p>The marks decide where the content ends, so that a parse led astray by a long quote does no
 * harm.
 */
final class DirectSpeech {

  private final QuoteDocument text;
  private final CueLexicon lexicon;
  private final Set<Integer> taken = new HashSet<>();
  private final List<AttributionCandidate> drafts = new ArrayList<>();
  private final Map<Integer, Integer> owners = new HashMap<>();

  /** Who answers in a dialogue, by who asks; both as drafts. */
  private final Map<Integer, Integer> others = new HashMap<>();

  DirectSpeech(QuoteDocument text, CueLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  List<AttributionCandidate> find() {
    for (int s = 0; s < text.size(); s++) {
      QuoteTree tree = text.trees.get(s);
      for (int v = 0; v < tree.size(); v++) {
        Cue cue = tree.isVerbProper(v) ? lexicon.verb(tree, v) : null;
        if (cue != null && cue.takes("q") && !text.quoted(tree.token(v).span().start())) {
          tag(s, v, cue);
        }
      }
    }
    resume();
    return drafts;
  }

  private void tag(int s, int v, Cue cue) {
    QuoteTag tag = new QuoteTag(text, lexicon, s, v);
    List<Span> content = new ArrayList<>();
    int before = tag.before();
    before = taken.contains(before) ? -1 : before;
    int after = tag.after();
    if (after >= 0 && before < 0 && !tag.introduces(after)) {
      after = -1;
    }
    Span lead = null;
    if (before >= 0 && text.edges.partOfClause(spanOf(before))) {
      lead = tag.lead(spanOf(before));
      before = lead == null ? -1 : before;
    }
    if (before >= 0) {
      after = after < 0 ? tag.resumed() : after;
      takeBack(before, content);
    }
    int comma = before < 0 && after >= 0 ? tag.openingComma(after) : -1;
    Span opening = comma < 0 ? null : tag.opening(comma);
    if (after >= 0) {
      take(after, content);
    }
    if (content.isEmpty()) {
      return;
    }
    Span source = opening == null ? tag.source(before) : tag.inserted(comma);
    boolean nameless = source == null && !tag.participle();
    if (nameless) {
      content.forEach(c -> taken.remove(text.stretchAt(c.start())));
      return;
    }
    follow(s, after >= 0 ? after : before, content);
    Span unquoted = lead == null ? opening : lead;
    if (unquoted != null) {
      content.removeIf(unquoted::overlaps);
      content.add(unquoted);
    }
    content.sort(null);
    content.forEach(c -> owners.put(c.start(), drafts.size()));
    if (lead != null) {
      owners.put(spanOf(before).start(), drafts.size());
    }
    drafts.add(new AttributionCandidate(s, v, cue.act(), tag.cue(), source, content, true));
  }

  /** Where a sentence ends whose cutter took the next opening mark into it. */
  private int afterMarks(int end) {
    int at = end;
    while (at > 0
        && !Character.isLetterOrDigit(text.body.charAt(at - 1))
        && text.body.charAt(at - 1) != '.') {
      at--;
    }
    return at;
  }

  private void take(int stretch, List<Span> content) {
    if (taken.add(stretch)) {
      content.add(text.stretches.get(stretch).span());
    }
  }

  /** Whether nothing stands between the stretch and the one before it in the paragraph. */
  private boolean joins(int stretch) {
    int before = spanOf(stretch - 1).end();
    int start = spanOf(stretch).start();
    return text.sameParagraph(before, start) && text.gap(before, start);
  }

  /** Takes a stretch and those that run up to it: beside it, or left open a paragraph before. */
  private void takeBack(int stretch, List<Span> content) {
    int at = stretch;
    take(at, content);
    while (at > 0 && !taken.contains(at - 1) && (joins(at) || text.stretches.get(at).resumes())) {
      at--;
      take(at, content);
    }
  }

  /**
   * Takes the stretches that follow in the same paragraph with no words of the outlet between; the
   * first may open its sentence where the cutter saw none: “No,” she said on the BBC. “Never.”
   */
  private void follow(int sentence, int stretch, List<Span> content) {
    int from = afterMarks(Math.max(text.sentence(sentence).end(), spanOf(stretch).end()));
    int end = from;
    for (int next = stretch + 1; next < text.stretches.size(); next++) {
      Span span = spanOf(next);
      if (taken.contains(next) || !text.sameParagraph(spanOf(stretch).end(), span.start())) {
        return;
      }
      boolean opens = end == from && text.edges.opensSentence(span);
      boolean joined = span.start() >= end && text.gap(end, span.start());
      if ((opens || joined) && text.edges.endsSentence(span.end())) {
        take(next, content);
        end = span.end();
      } else if (span.start() >= end || text.edges.led(span)) {
        return;
      }
    }
  }

  private Span spanOf(int stretch) {
    return text.stretches.get(stretch).span();
  }

  /**
   * Gives stretches that go on over paragraphs, and quoted paragraphs without a cue, to the quote
   * before.
   */
  private void resume() {
    for (int next = 1; next < text.stretches.size(); next++) {
      if (taken.contains(next)) {
        continue;
      }
      int owner = ownerOfPrevious(next);
      if (owner >= 0) {
        taken.add(next);
        drafts.set(owner, drafts.get(owner).with(spanOf(next)));
        owners.put(spanOf(next).start(), owner);
      }
    }
  }

  private int ownerOfPrevious(int following) {
    QuotedSpan stretch = text.stretches.get(following);
    Span before = spanOf(following - 1);
    int owner = ownerOf(before);
    if (owner < 0) {
      return -1;
    }
    AttributionCandidate draft = drafts.get(owner);
    int end = Math.max(before.end(), text.sentence(draft.sentence()).end());
    boolean next = text.alone(stretch) && text.nextParagraph(end, stretch.span().start());
    if (next && asks(before) && others.containsKey(owner)) {
      return others.get(owner);
    }
    if (next && answers(owner)) {
      others.put(owner - 1, owner);
      return asks(stretch.span()) ? owner - 1 : -1;
    }
    if (stretch.resumes() || next) {
      return owner;
    }
    boolean followsOn =
        text.sameParagraph(before.end(), stretch.span().start())
            && text.gap(before.end(), stretch.span().start())
            && text.edges.endsSentence(stretch.span().end());
    return followsOn ? owner : -1;
  }

  /**
   * Whether the quote answers a question in the paragraph before it: a dialogue, in which the next
   * line is somebody else's.
   */
  private boolean answers(int draft) {
    if (draft == 0) {
      return false;
    }
    AttributionCandidate question = drafts.get(draft - 1);
    Span asked = question.content().get(0);
    int start = drafts.get(draft).content().get(0).start();
    int end = Math.max(asked.end(), text.sentence(question.sentence()).end());
    return asks(asked) && text.nextParagraph(end, start);
  }

  private boolean asks(Span speech) {
    int end = speech.end();
    return speech.length() > 2 && text.body.substring(end - 2, end).contains("?");
  }

  private int ownerOf(Span span) {
    return owners.getOrDefault(span.start(), -1);
  }
}
