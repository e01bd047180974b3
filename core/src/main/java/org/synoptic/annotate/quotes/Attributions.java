package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;
import org.synoptic.model.Entity;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;

/** All quotes of an article, the outermost where one lies in another. */
public final class Attributions {

  /** How many cues away an enclosing quote is looked for; a bound, not tuned. */
  private static final int NEAR = 200;

  private final CueLexicon lexicon = new CueLexicon();

  /** The quotes in order of the text. */
  public List<Quote> in(Article article, List<Sentence> sentences, List<Entity> entities) {
    QuoteDocument text = new QuoteDocument(article, sentences);
    List<AttributionCandidate> drafts =
        Continuations.add(text, outermost(parted(text, drafts(text))));
    SpeakerResolver speakers = new SpeakerResolver(text, entities);
    List<Quote> quotes = new ArrayList<>();
    for (AttributionCandidate draft : drafts) {
      quotes.add(quote(text, draft, speakers.next(draft)));
    }
    quotes.sort(Comparator.comparing(q -> q.content().get(0)));
    return List.copyOf(quotes);
  }

  private List<AttributionCandidate> drafts(QuoteDocument text) {
    TreeMap<Integer, AttributionCandidate> byCue = new TreeMap<>();
    new DirectSpeech(text, lexicon).find().forEach(d -> addUnlessCued(byCue, d));
    new HeadlineQuotes(text, lexicon).find().forEach(d -> addUnlessCued(byCue, d));
    new ColonSpeakers(text, lexicon).find().forEach(d -> addUnlessCued(byCue, d));
    new AccordingTo(text, lexicon).find().forEach(d -> addUnlessCued(byCue, d));
    new IndirectSpeech(text, lexicon).find().forEach(d -> addUnlessCued(byCue, d));
    return List.copyOf(byCue.values());
  }

  private static void addUnlessCued(
      TreeMap<Integer, AttributionCandidate> byCue, AttributionCandidate draft) {
    Map.Entry<Integer, AttributionCandidate> before = byCue.lowerEntry(draft.cue().end());
    if (before == null || !before.getValue().cue().overlaps(draft.cue())) {
      byCue.put(draft.cue().start(), draft);
    }
  }

  /**
   * Ends a reported clause at its colon where a quote with a tag of its own follows: He said it was
   * a joke: “The mayor was joking,” she said.
   */
  private static List<AttributionCandidate> parted(
      QuoteDocument text, List<AttributionCandidate> drafts) {
    List<AttributionCandidate> parted = new ArrayList<>(drafts);
    for (int i = 0; i < drafts.size(); i++) {
      Span speech = drafts.get(i).content().get(0);
      boolean tagged = drafts.get(i).direct() && speech.start() < drafts.get(i).cue().start();
      if (tagged && text.edges.colonBefore(speech)) {
        cutAt(text, parted, i, speech);
      }
    }
    return parted;
  }

  private static void cutAt(
      QuoteDocument text, List<AttributionCandidate> drafts, int inner, Span speech) {
    for (int i = Math.max(0, inner - 3); i < inner; i++) {
      AttributionCandidate outer = drafts.get(i);
      Span last = outer.content().get(outer.content().size() - 1);
      boolean holds = last.start() < speech.start() && speech.end() <= last.end();
      if (holds && !outer.direct()) {
        List<Span> content = new ArrayList<>(outer.content());
        int colon = text.body.lastIndexOf(':', speech.start());
        content.set(content.size() - 1, new Span(last.start(), Math.max(last.start() + 1, colon)));
        drafts.set(i, outer.withContent(content));
      }
    }
  }

  /** Drops what lies in the content of another: only the outer voice speaks to the reader. */
  private static List<AttributionCandidate> outermost(List<AttributionCandidate> drafts) {
    List<AttributionCandidate> kept = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      AttributionCandidate draft = drafts.get(i);
      int from = Math.max(0, i - NEAR);
      int to = Math.min(drafts.size(), i + NEAR);
      boolean inner =
          drafts.subList(from, to).stream()
              .anyMatch(o -> o != draft && o.contains(draft.cue()) && !inside(draft, o));
      if (!inner) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private static boolean inside(AttributionCandidate outer, AttributionCandidate inner) {
    return outer.contains(inner.cue()) && outer.length() > inner.length();
  }

  private static Quote quote(
      QuoteDocument text, AttributionCandidate draft, SpeakerResolver.@Nullable Speaker speaker) {
    Span source = draft.source();
    return new Quote(
        draft.content(),
        List.of(draft.cue()),
        source == null ? List.of() : List.of(source),
        speaker == null ? null : speaker.name(),
        speaker == null ? null : speaker.id(),
        kind(text, draft),
        draft.act());
  }

  private static Quote.Kind kind(QuoteDocument text, AttributionCandidate draft) {
    boolean any = false;
    boolean all = true;
    for (Span span : draft.content()) {
      int first = text.stretchAt(span.start());
      all &= first >= 0 && text.stretches.get(first).span().covers(span);
      int next = text.firstEndingAfter(span.start());
      any |= next < text.stretches.size() && text.stretches.get(next).span().overlaps(span);
    }
    return all ? Quote.Kind.DIRECT : any ? Quote.Kind.MIXED : Quote.Kind.INDIRECT;
  }
}
