package org.synoptic.annotate.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quotes.cue.CueLexicon;
import org.synoptic.annotate.quotes.direct.ColonIntroductions;
import org.synoptic.annotate.quotes.direct.DirectSpeech;
import org.synoptic.annotate.quotes.direct.HeadlineQuotes;
import org.synoptic.annotate.quotes.direct.SpeakerLabels;
import org.synoptic.annotate.quotes.direct.StatementHeads;
import org.synoptic.annotate.quotes.direct.UntaggedQuotations;
import org.synoptic.annotate.quotes.document.AttributionCandidate;
import org.synoptic.annotate.quotes.document.QuoteDocument;
import org.synoptic.annotate.quotes.speaker.SpeakerResolver;
import org.synoptic.model.Article;
import org.synoptic.model.Entity;
import org.synoptic.model.Quote;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;

/**
 * Finds the quotes of an English article. If one attribution lies in the content of another, only
 * the outer one is kept.
 */
public final class AttributionFinder {

  /**
   * The number of candidates before and after one among which its enclosing candidate is searched.
   * A bound for run time, not tuned.
   */
  private static final int ENCLOSING_WINDOW = 200;

  /** How many candidates back from direct speech its reported clause is searched. Set by hand. */
  private static final int REPORT_WINDOW = 3;

  /** Share of the words passed on that must be those of the first speaker. Set by hand. */
  private static final double RELAYED = 0.5;

  private final CueLexicon lexicon = new CueLexicon();

  /** The quotes of the article, in order of the text. {@code sentences} must be parsed. */
  public List<Quote> in(Article article, List<Sentence> sentences, List<Entity> entities) {
    QuoteDocument text = new QuoteDocument(article, sentences);
    List<AttributionCandidate> all = clauseEndedAtColon(text, candidates(text));
    List<AttributionCandidate> candidates = UntaggedQuotations.attach(text, outermost(all));
    SpeakerResolver speakers = new SpeakerResolver(text, entities);
    List<Quote> quotes = new ArrayList<>();
    for (AttributionCandidate candidate : candidates) {
      SpeakerResolver.Speaker speaker = speakers.next(candidate);
      AttributionCandidate relayed = relayed(candidate, all);
      if (relayed != null && (speaker == null || !isPerson(speaker, entities))) {
        SpeakerResolver.Speaker first = speakers.next(relayed);
        speaker = first == null ? speaker : first;
      }
      quotes.add(quote(text, candidate, speaker));
    }
    quotes.sort(Comparator.comparing(q -> q.content().get(0)));
    return List.copyOf(quotes);
  }

  private static boolean isPerson(SpeakerResolver.Speaker speaker, List<Entity> entities) {
    return entities.stream()
        .anyMatch(one -> one.kind() == Entity.Kind.PERSON && one.id().equals(speaker.id()));
  }

  /**
   * The attribution that the candidate only passes on: "Ruiz said she would stay, according to
   * three officials". Null if there is none.
   */
  private static @Nullable AttributionCandidate relayed(
      AttributionCandidate candidate, List<AttributionCandidate> all) {
    for (AttributionCandidate inner : all) {
      boolean before = inner.cue().end() <= candidate.cue().start();
      boolean main = inner.length() >= RELAYED * candidate.length();
      if (inner != candidate
          && before
          && main
          && inner.source() != null
          && inner.sentence() == candidate.sentence()
          && candidate.contains(inner.cue())
          && candidate.contains(inner.source())) {
        return inner;
      }
    }
    return null;
  }

  private List<AttributionCandidate> candidates(QuoteDocument text) {
    TreeMap<Integer, AttributionCandidate> byCue = new TreeMap<>();
    List<AttributionCandidate> tagged = new DirectSpeech(text, lexicon).find();
    tagged.forEach(c -> addUnlessOverlapping(byCue, c));
    new HeadlineQuotes(text, lexicon).find().forEach(c -> addUnlessOverlapping(byCue, c));
    new StatementHeads(text).find().forEach(c -> addUnlessOverlapping(byCue, c));
    new ColonIntroductions(text, lexicon, tagged)
        .find()
        .forEach(c -> addUnlessOverlapping(byCue, c));
    new SpeakerLabels(text, lexicon).find().forEach(c -> addUnlessOverlapping(byCue, c));
    new AttributionAdjuncts(text, lexicon).find().forEach(c -> addUnlessOverlapping(byCue, c));
    new IndirectSpeech(text, lexicon).find().forEach(c -> addUnlessOverlapping(byCue, c));
    return List.copyOf(byCue.values());
  }

  private static void addUnlessOverlapping(
      TreeMap<Integer, AttributionCandidate> byCue, AttributionCandidate candidate) {
    Map.Entry<Integer, AttributionCandidate> before = byCue.lowerEntry(candidate.cue().end());
    if (before == null || !before.getValue().cue().overlaps(candidate.cue())) {
      byCue.put(candidate.cue().start(), candidate);
    }
  }

  /**
   * Ends a reported clause at its colon if speech with a tag of its own follows the colon: He said
   * it was a joke: “The mayor was joking,” she said.
   */
  private static List<AttributionCandidate> clauseEndedAtColon(
      QuoteDocument text, List<AttributionCandidate> candidates) {
    List<AttributionCandidate> cut = new ArrayList<>(candidates);
    for (int i = 0; i < candidates.size(); i++) {
      Span speech = candidates.get(i).content().get(0);
      boolean tagged =
          candidates.get(i).direct() && speech.start() < candidates.get(i).cue().start();
      if (tagged && text.boundaries.colonBefore(speech)) {
        endAtColon(text, cut, i, speech);
      }
    }
    return cut;
  }

  private static void endAtColon(
      QuoteDocument text, List<AttributionCandidate> candidates, int inner, Span speech) {
    for (int i = Math.max(0, inner - REPORT_WINDOW); i < inner; i++) {
      AttributionCandidate outer = candidates.get(i);
      Span last = outer.content().get(outer.content().size() - 1);
      boolean holds = last.start() < speech.start() && speech.end() <= last.end();
      if (holds && !outer.direct()) {
        List<Span> content = new ArrayList<>(outer.content());
        int colon = text.body.lastIndexOf(':', speech.start());
        content.set(content.size() - 1, new Span(last.start(), Math.max(last.start() + 1, colon)));
        candidates.set(i, outer.withContent(content));
      }
    }
  }

  /**
   * Drops the candidates whose cue lies in the content of another: only the outer source speaks to
   * the reader.
   */
  private static List<AttributionCandidate> outermost(List<AttributionCandidate> candidates) {
    List<AttributionCandidate> kept = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      AttributionCandidate candidate = candidates.get(i);
      int from = Math.max(0, i - ENCLOSING_WINDOW);
      int to = Math.min(candidates.size(), i + ENCLOSING_WINDOW);
      boolean inner =
          candidates.subList(from, to).stream()
              .anyMatch(
                  o -> o != candidate && o.contains(candidate.cue()) && !encloses(candidate, o));
      if (!inner) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  private static boolean encloses(AttributionCandidate outer, AttributionCandidate inner) {
    return outer.contains(inner.cue()) && outer.length() > inner.length();
  }

  private static Quote quote(
      QuoteDocument text,
      AttributionCandidate candidate,
      SpeakerResolver.@Nullable Speaker speaker) {
    Span source = candidate.source();
    return new Quote(
        candidate.content(),
        List.of(candidate.cue()),
        source == null ? List.of() : List.of(source),
        speaker == null ? null : speaker.name(),
        speaker == null ? null : speaker.id(),
        kind(text, candidate),
        candidate.act());
  }

  private static Quote.Kind kind(QuoteDocument text, AttributionCandidate candidate) {
    boolean any = false;
    boolean all = true;
    for (Span span : candidate.content()) {
      int first = text.quotationAt(span.start());
      all &= first >= 0 && text.quotations.get(first).span().covers(span);
      int next = text.firstEndingAfter(span.start());
      any |= next < text.quotations.size() && text.quotations.get(next).span().overlaps(span);
    }
    return all ? Quote.Kind.DIRECT : any ? Quote.Kind.MIXED : Quote.Kind.INDIRECT;
  }
}
