package org.synoptic.publish;

import java.util.List;
import org.synoptic.Comparisons;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Entity;
import org.synoptic.model.Event;
import org.synoptic.model.Figure;
import org.synoptic.model.MissingLayer;
import org.synoptic.model.Modality;
import org.synoptic.model.Outlet;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.QuoteCluster;
import org.synoptic.model.Removed;
import org.synoptic.model.Reuse;
import org.synoptic.model.Sentence;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Span;
import org.synoptic.model.Standing;
import org.synoptic.model.Story;
import org.synoptic.model.TimelineEntry;
import org.synoptic.model.Timex;

/** A comparison every string of which is the same piece of foreign text. */
final class Hostile {

  private Hostile() {}

  static AnnotatedArticle article(String text, String id) {
    Span all = new Span(0, text.length());
    Article article =
        new Article(
            id,
            text,
            new Outlet(text, text),
            text,
            text,
            text,
            List.of(text),
            SourcedDate.UNKNOWN,
            text,
            List.of(new Removed(Removed.Why.OTHER, text)),
            text);
    Timex date = new Timex(all, Timex.Type.DATE, text, text, text, true);
    Event.Participant somebody = new Event.Participant(all, text, text);
    return new AnnotatedArticle(
        article,
        List.of(new Sentence(all, List.of())),
        List.of(new Entity(all, Entity.Kind.OTHER, Entity.Form.NAME, text, text)),
        List.of(new Quote(List.of(all), List.of(all), List.of(all), text, text, Quote.Kind.DIRECT)),
        List.of(date),
        List.of(new Figure(all, 1, 2.5, text, text, Figure.Bound.AT_LEAST)),
        List.of(
            new Event(
                all,
                all,
                text,
                text,
                text,
                text,
                List.of(somebody),
                List.of(somebody),
                somebody,
                date,
                Event.Polarity.NEGATIVE,
                Modality.DENIED,
                0)),
        List.of(),
        List.of(new MissingLayer(text, text)));
  }

  static Comparison comparison(String text) {
    AnnotatedArticle one = article(text, "one");
    AnnotatedArticle two = article(text, "two");
    List<Passage> first = List.of(one.article().passage(new Span(0, text.length())));
    List<Passage> second = List.of(two.article().passage(new Span(0, text.length())));
    QuoteCluster.Edit edit = new QuoteCluster.Edit(QuoteCluster.Edit.Kind.SPEAKER, text, text);
    return Comparisons.of(
        new Story("s", text, List.of(one, two)),
        List.of(
            new Claim(
                "c1",
                text,
                Standing.DISPUTED,
                2,
                text,
                Modality.ALLEGED,
                text,
                text,
                List.of(
                    new Claim.Version("one", text, first), new Claim.Version("two", text, second)),
                List.of("two"))),
        List.of(
            new QuoteCluster(
                "q1",
                text,
                Quote.Kind.DIRECT,
                text,
                1,
                List.of(
                    new QuoteCluster.Variant(
                        "one", Quote.Kind.DIRECT, text, text, first, List.of(edit)),
                    new QuoteCluster.Variant(
                        "two", Quote.Kind.DIRECT, text, text, second, List.of())))),
        List.of(
            new Difference(
                Difference.Kind.FRAMING,
                text,
                "c1",
                List.of(new Difference.Value(text, first), new Difference.Value(text, second)),
                text)),
        List.of(new Reuse(first.get(0), second.get(0), 1, text)),
        List.of(new TimelineEntry(text, text, text, text, Modality.PLANNED, first)),
        List.of(new BriefLine(text, Standing.ONE_SOURCE, first)));
  }
}
