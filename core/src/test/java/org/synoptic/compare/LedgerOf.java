package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.Annotator;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.Genre;
import org.synoptic.model.Outlet;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Story;

/** A made-up story, report by report, and its comparison drawn as text. */
public final class LedgerOf {

  private static final Annotator ANNOTATOR =
      new Annotator(text -> Nlp4jEngine.shared(LoadingProgress.SILENT).parse(text));

  private final List<AnnotatedArticle> reports = new ArrayList<>();

  /** Adds a report; {@code published} may be null. */
  public LedgerOf by(String outlet, @Nullable String published, String body) {
    return titled(null, outlet, published, body);
  }

  /** Adds a report under a headline. */
  LedgerOf titled(
      @Nullable String headline, String outlet, @Nullable String published, String body) {
    reports.add(ANNOTATOR.annotate(article(headline, outlet, published, body)));
    return this;
  }

  /** Adds an opinion piece of that author. */
  LedgerOf opinion(String outlet, List<String> authors, String body) {
    SourcedDate published = SourcedDate.UNKNOWN;
    Outlet by = new Outlet(outlet, outlet);
    Article article =
        new Article(
            outlet,
            outlet,
            by,
            null,
            "en",
            null,
            authors,
            null,
            published,
            published,
            body,
            List.of(),
            List.of(),
            null,
            Genre.OPINION);
    reports.add(ANNOTATOR.annotate(article));
    return this;
  }

  static Article article(String outlet, @Nullable String published, String body) {
    return article(null, outlet, published, body);
  }

  private static Article article(
      @Nullable String headline, String outlet, @Nullable String published, String body) {
    return new Article(
        outlet,
        outlet,
        new Outlet(outlet, outlet),
        null,
        "en",
        headline,
        List.of(),
        published == null
            ? SourcedDate.UNKNOWN
            : new SourcedDate(published, SourcedDate.Source.META),
        body,
        List.of(),
        null);
  }

  public Comparison compare() {
    return new Comparer().compare(story());
  }

  public Story story() {
    return new Story("s", "Told", reports);
  }

  /** "KIND: value | value" for each difference that is more than wording. */
  static List<String> differences(Comparison comparison) {
    return comparison.differences().stream()
        .filter(one -> one.kind() != Difference.Kind.WORDING)
        .map(
            one ->
                one.kind()
                    + ": "
                    + one.values().stream()
                        .map(Difference.Value::value)
                        .collect(Collectors.joining(" | ")))
        .toList();
  }

  /** The claim of which a version holds these words. */
  public static Claim claim(Comparison comparison, String words) {
    return comparison.claims().stream()
        .filter(
            claim ->
                claim.versions().stream()
                    .flatMap(version -> version.passages().stream())
                    .anyMatch(passage -> passage.text().contains(words)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no claim: " + words));
  }

  /** "STANDING: report, report" of the claim of which a version holds these words. */
  public static String standing(Comparison comparison, String words) {
    Claim claim = claim(comparison, words);
    return claim.standing()
        + ": "
        + claim.versions().stream()
            .map(Claim.Version::report)
            .distinct()
            .collect(Collectors.joining(", "));
  }
}
