package org.synoptic.publish;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.Comparisons;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Modality;
import org.synoptic.model.Outlet;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.QuoteCluster;
import org.synoptic.model.Removed;
import org.synoptic.model.Reuse;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Span;
import org.synoptic.model.Standing;
import org.synoptic.model.Story;
import org.synoptic.model.TimelineEntry;

/** A made-up story of four reports in which each finding of the ledger occurs. */
final class HarbourFire {

  static final Article COURIER =
      article(
          "courier",
          new Outlet("ellery-courier.example", "Ellery Courier"),
          "Two killed in Quay Nine warehouse fire",
          List.of("Ana Sorrel"),
          new SourcedDate("2031-05-13T07:40:00+01:00", SourcedDate.Source.META),
          """
          A fire tore through a fish warehouse on Quay Nine in Port Ellery early on Tuesday, killing two people.

          “We heard a bang, and then the whole roof was alight,” said Marta Quillon, who runs the chandlery next door. “I have never seen anything like it in thirty years.”

          The alarm was raised at 3.10am, the fire service said. About 40 workers were led to the seamen’s hall.

          The harbour authority said in a statement: “We are working closely with the fire service. The quay will stay closed until Friday, and no vessel will be unloaded before then.”

          The warehouse failed a safety inspection in March.""");

  static final Article NORTHSHORE =
      article(
          "northshore",
          new Outlet("northshore-news.example", "Northshore News"),
          "Port Ellery fire: death toll rises to three",
          List.of("Tom Hale", "Ingrid Voss"),
          new SourcedDate("2031-05-13T18:05:00+01:00", SourcedDate.Source.META),
          """
          Three people have died after a fire at a fish warehouse in Port Ellery, the harbour authority said on Tuesday evening.

          “We heard a bang, and then the roof was ablaze,” said chandler Marta Quillon.

          The harbour authority said: “We are working closely with the fire service. The quay will stay closed until Friday.”

          Fire chief Ivo Brandt denied that the sprinklers had been switched off.

          The mayor, Lena Oduya, will visit Quay Nine on Wednesday.""");

  static final Article TIDEWATER =
      article(
          "tidewater",
          new Outlet("tidewater-post.example", "The Tidewater Post"),
          "Inspectors had warned of Quay Nine danger",
          List.of(),
          new SourcedDate("2031-05-14", SourcedDate.Source.GIVEN),
          """
          Inspectors had warned of faulty wiring months before the fire that killed three people at a Port Ellery warehouse on Tuesday.

          Flames were first seen at 4.10am, when the alarm was raised, according to the harbour log. Forty-three workers were taken to the seamen’s hall.

          A neighbour, Marta Quillon, said she had heard an explosion before the roof caught fire.

          The mayor visited the quay on Wednesday and promised an inquiry.""");

  static final Article RADIO =
      new Article(
          "radio",
          "reports/radio-sund.txt",
          null,
          null,
          "en",
          "Fire at Port Ellery harbour",
          List.of(),
          SourcedDate.UNKNOWN,
          "A fire has killed people at a warehouse in Port Ellery harbour, officials said today.",
          List.of(
              new Removed(Removed.Why.COOKIE, "We use cookies to improve your listening."),
              new Removed(Removed.Why.NAVIGATION, "Home | News | Weather"),
              new Removed(Removed.Why.NAVIGATION, "More from Radio Sund")),
          "the page holds only a teaser");

  static final Comparison COMPARISON =
      Comparisons.of(
          new Story(
              "port-ellery-fire",
              "Port Ellery fire: death toll rises to three",
              List.of(bare(COURIER), bare(NORTHSHORE), bare(TIDEWATER), bare(RADIO))),
          claims(),
          quotes(),
          differences(),
          List.of(
              new Reuse(
                  words(
                      COURIER,
                      "We are working closely with the fire service. The quay will stay closed"
                          + " until Friday, and no vessel will be unloaded before then."),
                  words(
                      NORTHSHORE,
                      "We are working closely with the fire service. The quay will stay closed"
                          + " until Friday."),
                  0.74,
                  "the harbour authority")),
          timeline(),
          brief());

  private HarbourFire() {}

  private static List<Claim> claims() {
    return List.of(
        new Claim(
            "c1",
            "A fire tore through a fish warehouse on Quay Nine in Port Ellery early on Tuesday",
            Standing.AGREED,
            3,
            null,
            Modality.HAPPENED,
            "2031-05-13",
            "fire",
            List.of(
                version(COURIER, null, "A fire tore through a fish warehouse on Quay Nine"),
                version(NORTHSHORE, null, "a fire at a fish warehouse in Port Ellery"),
                version(TIDEWATER, null, "the fire that killed three people"),
                version(RADIO, null, "A fire has killed people at a warehouse")),
            List.of()),
        new Claim(
            "c2",
            "Three people have died after a fire at a fish warehouse in Port Ellery",
            Standing.UPDATED,
            2,
            null,
            Modality.HAPPENED,
            "2031-05-13",
            "die",
            List.of(
                version(COURIER, "two people", "killing two people"),
                version(NORTHSHORE, "Three people", "Three people have died"),
                version(TIDEWATER, "three people", "killed three people")),
            List.of()),
        new Claim(
            "c3",
            "The alarm was raised at 3.10am, the fire service said.",
            Standing.DISPUTED,
            2,
            null,
            Modality.HAPPENED,
            "2031-05-13T03:10",
            "raise",
            List.of(
                version(COURIER, "3.10am", "The alarm was raised at 3.10am"),
                version(
                    TIDEWATER,
                    "4.10am",
                    "Flames were first seen at 4.10am, when the alarm was raised")),
            List.of("northshore")),
        new Claim(
            "c4",
            "The quay will stay closed until Friday",
            Standing.ONE_SOURCE,
            1,
            "the harbour authority",
            Modality.PLANNED,
            "2031-05-16",
            "close",
            List.of(
                version(COURIER, "Friday", "The quay will stay closed until Friday"),
                version(NORTHSHORE, "Friday", "The quay will stay closed until Friday")),
            List.of("tidewater")),
        new Claim(
            "c5",
            "Forty-three workers were taken to the seamen’s hall.",
            Standing.AGREED,
            2,
            null,
            Modality.HAPPENED,
            null,
            "ASSIST",
            List.of(
                version(COURIER, "About 40", "About 40 workers were led to the seamen’s hall"),
                version(
                    TIDEWATER,
                    "Forty-three",
                    "Forty-three workers were taken to the seamen’s hall")),
            List.of()),
        new Claim(
            "c6",
            "The mayor visited the quay on Wednesday and promised an inquiry.",
            Standing.AGREED,
            2,
            null,
            Modality.HAPPENED,
            "2031-05-14",
            "visit",
            List.of(
                version(NORTHSHORE, null, "The mayor, Lena Oduya, will visit Quay Nine"),
                version(TIDEWATER, null, "The mayor visited the quay on Wednesday")),
            List.of()),
        new Claim(
            "c7",
            "The warehouse failed a safety inspection in March.",
            Standing.ONE_SOURCE,
            1,
            null,
            Modality.HAPPENED,
            "2031-03",
            "fail",
            List.of(version(COURIER, null, "The warehouse failed a safety inspection in March")),
            List.of(),
            true),
        new Claim(
            "c8",
            "Fire chief Ivo Brandt denied that the sprinklers had been switched off.",
            Standing.ONE_SOURCE,
            1,
            "Ivo Brandt",
            Modality.DENIED,
            null,
            null,
            List.of(version(NORTHSHORE, null, "denied that the sprinklers had been switched off")),
            List.of()),
        new Claim(
            "c9",
            "Inspectors had warned of faulty wiring months before the fire",
            Standing.ONE_SOURCE,
            1,
            null,
            Modality.HAPPENED,
            null,
            "warn",
            List.of(version(TIDEWATER, null, "Inspectors had warned of faulty wiring")),
            List.of()));
  }

  private static List<QuoteCluster> quotes() {
    String bang = "We heard a bang, and then the whole roof was alight,";
    String never = "I have never seen anything like it in thirty years.";
    return List.of(
        new QuoteCluster(
            "q1",
            "Marta Quillon",
            Quote.Kind.DIRECT,
            bang + " " + never,
            1,
            List.of(
                new QuoteCluster.Variant(
                    "courier",
                    Quote.Kind.DIRECT,
                    "Marta Quillon",
                    bang + " " + never,
                    List.of(words(COURIER, bang), words(COURIER, never)),
                    List.of()),
                new QuoteCluster.Variant(
                    "northshore",
                    Quote.Kind.DIRECT,
                    "Marta Quillon",
                    "We heard a bang, and then the roof was ablaze,",
                    List.of(words(NORTHSHORE, "We heard a bang, and then the roof was ablaze,")),
                    List.of(
                        new QuoteCluster.Edit(QuoteCluster.Edit.Kind.TRIMMED, "whole", ""),
                        new QuoteCluster.Edit(QuoteCluster.Edit.Kind.SWAPPED, "alight", "ablaze"),
                        new QuoteCluster.Edit(QuoteCluster.Edit.Kind.TRIMMED, never, ""))),
                new QuoteCluster.Variant(
                    "tidewater",
                    Quote.Kind.INDIRECT,
                    "Marta Quillon",
                    "she had heard an explosion before the roof caught fire",
                    List.of(
                        words(TIDEWATER, "she had heard an explosion before the roof caught fire")),
                    List.of(
                        new QuoteCluster.Edit(
                            QuoteCluster.Edit.Kind.PARAPHRASED,
                            bang,
                            "she had heard an explosion before the roof caught fire"))))),
        new QuoteCluster(
            "q2",
            "the harbour authority",
            Quote.Kind.DIRECT,
            "The quay will stay closed until Friday, and no vessel will be unloaded before then.",
            1,
            List.of(
                new QuoteCluster.Variant(
                    "courier",
                    Quote.Kind.DIRECT,
                    "the harbour authority",
                    "The quay will stay closed until Friday, and no vessel will be unloaded before"
                        + " then.",
                    List.of(
                        words(
                            COURIER,
                            "The quay will stay closed until Friday, and no vessel will be"
                                + " unloaded before then.")),
                    List.of()),
                new QuoteCluster.Variant(
                    "northshore",
                    Quote.Kind.DIRECT,
                    "the harbour authority",
                    "The quay will stay closed until Friday.",
                    List.of(words(NORTHSHORE, "The quay will stay closed until Friday.")),
                    List.of(
                        new QuoteCluster.Edit(
                            QuoteCluster.Edit.Kind.TRIMMED,
                            "and no vessel will be unloaded before then.",
                            ""))))),
        new QuoteCluster(
            "q3",
            null,
            Quote.Kind.INDIRECT,
            "A fire has killed people at a warehouse in Port Ellery harbour",
            1,
            List.of(
                new QuoteCluster.Variant(
                    "radio",
                    Quote.Kind.INDIRECT,
                    null,
                    "A fire has killed people at a warehouse in Port Ellery harbour",
                    List.of(
                        words(
                            RADIO,
                            "A fire has killed people at a warehouse in Port Ellery harbour")),
                    List.of()))));
  }

  private static List<Difference> differences() {
    return List.of(
        new Difference(
            Difference.Kind.DISPUTED,
            "when the alarm was raised",
            "c3",
            List.of(
                value("3.10am", COURIER, "The alarm was raised at 3.10am"),
                value("4.10am", TIDEWATER, "first seen at 4.10am, when the alarm was raised")),
            "The fire service and the harbour log give two times for the same alarm."),
        new Difference(
            Difference.Kind.UPDATED,
            "how many people died",
            "c2",
            List.of(
                value("two people", COURIER, "killing two people"),
                value("Three people", NORTHSHORE, "Three people have died")),
            "The later report replaces the earlier figure."),
        new Difference(
            Difference.Kind.ROUNDING,
            "how many workers were led away",
            "c5",
            List.of(
                value("About 40", COURIER, "About 40 workers"),
                value("Forty-three", TIDEWATER, "Forty-three workers")),
            "About 40 is 43 rounded."));
  }

  private static List<TimelineEntry> timeline() {
    return List.of(
        new TimelineEntry(
            "2031-03-01",
            "2031-03-31",
            "2031-03",
            "The warehouse failed a safety inspection in March.",
            Modality.HAPPENED,
            List.of(words(COURIER, "The warehouse failed a safety inspection in March"))),
        new TimelineEntry(
            "2031-05-13",
            "2031-05-13",
            "2031-05-13",
            "A fire tore through a fish warehouse on Quay Nine in Port Ellery early on Tuesday",
            Modality.HAPPENED,
            List.of(
                words(COURIER, "A fire tore through a fish warehouse on Quay Nine"),
                words(NORTHSHORE, "a fire at a fish warehouse in Port Ellery"))),
        new TimelineEntry(
            "2031-05-14",
            "2031-05-14",
            "2031-05-14",
            "The mayor visited the quay on Wednesday",
            Modality.HAPPENED,
            List.of(words(TIDEWATER, "The mayor visited the quay on Wednesday"))),
        new TimelineEntry(
            "2031-05-16",
            "2031-05-16",
            "2031-05-16",
            "The quay will stay closed until Friday",
            Modality.PLANNED,
            List.of(words(NORTHSHORE, "The quay will stay closed until Friday"))),
        new TimelineEntry(
            null,
            null,
            "XXXX-XX-XX",
            "officials said today",
            Modality.HAPPENED,
            List.of(words(RADIO, "officials said today"))));
  }

  private static List<BriefLine> brief() {
    return List.of(
        new BriefLine(
            "A fire tore through a fish warehouse on Quay Nine in Port Ellery early on Tuesday.",
            Standing.AGREED,
            List.of(
                words(COURIER, "A fire tore through a fish warehouse on Quay Nine in Port Ellery"),
                words(NORTHSHORE, "a fire at a fish warehouse in Port Ellery"))),
        new BriefLine(
            "Three people have died; an earlier report said two people.",
            Standing.UPDATED,
            List.of(
                words(NORTHSHORE, "Three people have died"),
                words(TIDEWATER, "killed three people"),
                words(COURIER, "killing two people"))),
        new BriefLine(
            "The harbour authority said: “The quay will stay closed until Friday.”",
            Standing.ONE_SOURCE,
            List.of(words(NORTHSHORE, "The quay will stay closed until Friday."))));
  }

  static Article article(
      String id,
      @Nullable Outlet outlet,
      String headline,
      List<String> bylines,
      SourcedDate published,
      String body) {
    String url = outlet == null ? null : "https://" + outlet.id() + "/" + id + ".html";
    return new Article(
        id,
        "reports/" + id + ".html",
        outlet,
        url,
        "en",
        headline,
        bylines,
        published,
        body,
        List.of(),
        null);
  }

  static AnnotatedArticle bare(Article article) {
    return new AnnotatedArticle(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** The first passage of {@code article} that reads so. */
  static Passage words(Article article, String words) {
    return article.passage(span(article, words));
  }

  static Span span(Article article, String words) {
    int start = article.body().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(article.id() + " does not say: " + words);
    }
    return new Span(start, start + words.length());
  }

  private static Claim.Version version(Article article, @Nullable String value, String words) {
    return new Claim.Version(article.id(), value, List.of(words(article, words)));
  }

  private static Difference.Value value(String value, Article article, String words) {
    return new Difference.Value(value, List.of(words(article, words)));
  }
}
