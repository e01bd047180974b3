package org.synoptic.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.DistinctClaim;
import org.synoptic.model.Grounds;
import org.synoptic.model.InferredPublication;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.QuoteCluster;
import org.synoptic.model.SharedLine;
import org.synoptic.model.SourcedDate;
import org.synoptic.model.Standing;
import org.synoptic.model.TimelineEntry;
import org.synoptic.text.WordForms;

/**
 * A comparison prepared for display, the same for every format: each report gets a letter, the
 * claims are grouped by standing and by the reports that carry them.
 *
 * <p>A report <i>carries</i> a claim if one of the claim's versions comes from it.
 */
final class ComparisonView {

  private static final int ALPHABET = 26;

  /** Days before the first report in which a happening lies; what ended earlier is background. */
  private static final int HAPPENING_DAYS = 7;

  private final Comparison comparison;
  private final Map<String, String> letters = new LinkedHashMap<>();
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final List<Claim> claims;
  private final List<String> quotedTexts;
  private final Map<String, Grounds> grounds = new HashMap<>();
  private final Map<Claim, Set<String>> carriers = new IdentityHashMap<>();
  private final Map<Claim, List<DistinctClaim.ReportWords>> otherWords = new IdentityHashMap<>();
  private final Map<Claim, SharedLine> sharedLines = new IdentityHashMap<>();

  ComparisonView(Comparison comparison) {
    this.comparison = comparison;
    for (AnnotatedArticle report : comparison.story().reports()) {
      Article article = report.article();
      letters.put(article.id(), letterAt(letters.size()));
      articles.put(article.id(), article);
    }
    this.quotedTexts =
        comparison.quotes().stream()
            .flatMap(quote -> quote.variants().stream())
            .map(variant -> WordForms.foldedText(variant.text()))
            .toList();
    comparison.grounds().forEach(each -> grounds.put(each.claim(), each));
    this.claims = comparison.distinctClaims().stream().map(DistinctClaim::claim).toList();
    for (DistinctClaim distinct : comparison.distinctClaims()) {
      carriers.put(distinct.claim(), carriers(distinct.claim()));
      otherWords.put(distinct.claim(), distinct.otherWords());
      SharedLine line = distinct.line();
      if (line != null) {
        sharedLines.put(distinct.claim(), line);
      }
    }
  }

  /**
   * Returns when a report was published. For an undated one it says between which days, if other
   * reports tell.
   */
  String published(Article article) {
    for (InferredPublication publication : comparison.inferredPublications()) {
      if (publication.report().equals(article.id())) {
        List<Passage> others =
            publication.passages().stream().filter(p -> !p.report().equals(article.id())).toList();
        return "date not known; by its dates from "
            + ReadableDates.dayAndTime(publication.from())
            + " to "
            + ReadableDates.dayAndTime(publication.until())
            + " "
            + citations(others);
      }
    }
    return Labels.published(article.published());
  }

  /** Returns the claims; claims that read the same are merged. */
  List<Claim> claims() {
    return claims;
  }

  /** Returns the letter of report {@code index}: A to Z, then AA, AB and so on. */
  private static String letterAt(int index) {
    String last = String.valueOf((char) ('A' + index % ALPHABET));
    return index < ALPHABET ? last : letterAt(index / ALPHABET - 1) + last;
  }

  Comparison comparison() {
    return comparison;
  }

  List<Article> articles() {
    return List.copyOf(articles.values());
  }

  /**
   * Returns the report with this id.
   *
   * @throws IllegalArgumentException when the story has no such report
   */
  Article article(String report) {
    Article article = articles.get(report);
    if (article == null) {
      throw new IllegalArgumentException("the story has no report " + report);
    }
    return article;
  }

  String letter(String report) {
    return letters.getOrDefault(report, report);
  }

  /**
   * Returns the letters of the reports that carry a claim, in the story's order: {@code [A][C]}.
   */
  String citations(Claim claim) {
    return brackets(reportsOf(claim));
  }

  String citations(List<Passage> passages) {
    return brackets(passages.stream().map(Passage::report).toList());
  }

  String brackets(Collection<String> reports) {
    StringBuilder citations = new StringBuilder();
    for (String report : inStoryOrder(reports)) {
      citations.append('[').append(letter(report)).append(']');
    }
    return citations.toString();
  }

  /** Returns the given reports in the story's order, each once. */
  Set<String> inStoryOrder(Collection<String> reports) {
    Set<String> ordered = new LinkedHashSet<>(letters.keySet());
    ordered.retainAll(Set.copyOf(reports));
    return ordered;
  }

  /** Returns the reports that carry a claim of {@link #claims}, in the story's order. */
  Set<String> reportsOf(Claim claim) {
    return carriers.getOrDefault(claim, Set.of());
  }

  /** Why a claim is one and stands as it does; null where the comparison does not say. */
  @Nullable Grounds grounds(Claim claim) {
    return grounds.get(claim.id());
  }

  /**
   * How many reports carry a claim, and where their words come from: "3 reports, 2 origins: the
   * ministry [A][C], own reporting [B]"; empty where one report alone carries it, or nothing is
   * known.
   */
  String originsOf(Claim claim) {
    Grounds known = grounds.get(claim.id());
    Set<String> reports = reportsOf(claim);
    if (known == null || known.origins().isEmpty() || reports.size() < 2) {
      return "";
    }
    String each =
        known.origins().stream()
            .map(origin -> name(origin) + " " + citations(origin.words()))
            .collect(Collectors.joining(", "));
    return Labels.count(reports.size(), "report")
        + ", "
        + Labels.count(known.origins().size(), "origin")
        + ": "
        + each;
  }

  private static String name(Grounds.Origin origin) {
    String source = origin.source();
    if (source != null) {
      return source;
    }
    return origin.reports().size() > 1 ? "one text" : "own reporting";
  }

  /** The words of reports that share few words with the text of one of {@link #claims}. */
  List<DistinctClaim.ReportWords> otherWords(Claim claim) {
    return otherWords.getOrDefault(claim, List.of());
  }

  /** One of {@link #claims} as a line that several reports bear out; null where there is none. */
  @Nullable SharedLine sharedLine(Claim claim) {
    return sharedLines.get(claim);
  }

  private Set<String> carriers(Claim claim) {
    return inStoryOrder(claim.versions().stream().map(Claim.Version::report).toList());
  }

  Set<String> reportsOf(QuoteCluster cluster) {
    return inStoryOrder(cluster.variants().stream().map(QuoteCluster.Variant::report).toList());
  }

  /** Returns the claims of one standing; those that most reports carry come first. */
  List<Claim> withStanding(Standing standing) {
    return mostCarriedFirst(claims.stream().filter(claim -> claim.standing() == standing).toList());
  }

  /** Returns the agreed claims; those that most reports carry come first. */
  List<Claim> agreed() {
    return withStanding(Standing.AGREED);
  }

  /** Returns the claims that reports tell alike; those that most reports carry come first. */
  List<Claim> toldAlike() {
    return withStanding(Standing.TOLD_ALIKE);
  }

  /**
   * Returns what keeps a claim of several reports from being agreed, as "(one origin)", where a
   * list does not say so for all; empty for what is agreed and for what one report says.
   */
  String reserve(Claim claim) {
    if (claim.standing() == Standing.TOLD_ALIKE) {
      return Labels.inBrackets(claim.standing());
    }
    return isFromOneOrigin(claim) ? "(one origin)" : "";
  }

  /** Whether several reports carry the claim, all from one origin. */
  boolean isFromOneOrigin(Claim claim) {
    return claim.standing() == Standing.ONE_SOURCE && reportsOf(claim).size() > 1;
  }

  /** Returns the claims that several reports carry, all from one origin. */
  List<Claim> fromOneOrigin() {
    return mostCarriedFirst(
        claims.stream()
            .filter(c -> c.standing() == Standing.ONE_SOURCE && reportsOf(c).size() > 1)
            .toList());
  }

  /** Returns the claims that this report has and no other one has anything near them. */
  List<Claim> onlyIn(Article article) {
    return ofOneReport().stream()
        .filter(claim -> claim.exclusive() && isIn(claim, article))
        .toList();
  }

  /** Returns the other claims that one report carries: another one may have something near them. */
  List<Claim> alsoIn(Article article) {
    return ofOneReport().stream()
        .filter(claim -> !claim.exclusive() && isIn(claim, article))
        .toList();
  }

  /** Returns the claims that one report carries. */
  List<Claim> ofOneReport() {
    return claims.stream()
        .filter(c -> c.standing() == Standing.ONE_SOURCE && reportsOf(c).size() == 1)
        .toList();
  }

  private boolean isIn(Claim claim, Article article) {
    return reportsOf(claim).contains(article.id());
  }

  /** Returns the claims that this report does not carry although all others do. */
  List<Claim> leftOutBy(Article article) {
    return claims.stream().filter(claim -> claim.leftOutBy().contains(article.id())).toList();
  }

  /** Returns the disputes, then the updates. */
  List<Difference> clashes() {
    return differences(Difference.Kind.DISPUTED, Difference.Kind.UPDATED);
  }

  /** Returns the differences that are not clashes, kind by kind, without mere wordings. */
  List<Difference> otherDifferences() {
    return differences(
            Difference.Kind.SCOPE,
            Difference.Kind.ROUNDING,
            Difference.Kind.SPELLING,
            Difference.Kind.CERTAINTY,
            Difference.Kind.FRAMING)
        .stream()
        .filter(ComparisonView::isSure)
        .toList();
  }

  /**
   * Framing is shown for common words alone: a name stands there where a clause was cut wrongly.
   */
  private static boolean isSure(Difference difference) {
    return difference.kind() != Difference.Kind.FRAMING
        || difference.values().stream()
            .map(Difference.Value::value)
            .allMatch(word -> word.chars().allMatch(Character::isLowerCase));
  }

  private List<Difference> differences(Difference.Kind... kinds) {
    List<Difference> found = new ArrayList<>();
    for (Difference.Kind kind : kinds) {
      comparison.differences().stream().filter(d -> d.kind() == kind).forEach(found::add);
    }
    return found;
  }

  /** Returns the disputed and updated claims to which no difference belongs. */
  List<Claim> clashesWithoutDifference() {
    List<String> covered =
        comparison.differences().stream()
            .map(Difference::claim)
            .filter(claim -> claim != null)
            .toList();
    List<Difference> slots = clashes().stream().filter(one -> one.slot() != null).toList();
    return claims.stream()
        .filter(c -> Labels.isClash(c.standing()))
        .filter(c -> !covered.contains(c.id()))
        .filter(c -> slots.stream().noneMatch(one -> isOfStanding(one, c) && gives(one, c)))
        .toList();
  }

  /** Whether a dispute meets a disputed claim, or an update an updated one. */
  private static boolean isOfStanding(Difference difference, Claim claim) {
    boolean disputed = difference.kind() == Difference.Kind.DISPUTED;
    return disputed == (claim.standing() == Standing.DISPUTED);
  }

  /** Whether a difference has a value in the words of a claim. */
  private static boolean gives(Difference difference, Claim claim) {
    List<Passage> words =
        claim.versions().stream().flatMap(version -> version.passages().stream()).toList();
    return difference.values().stream()
        .flatMap(value -> value.passages().stream())
        .anyMatch(
            passage ->
                words.stream()
                    .anyMatch(
                        one ->
                            one.report().equals(passage.report())
                                && one.span().overlaps(passage.span())));
  }

  /** Returns the quote clusters that several reports have; the most reported come first. */
  List<QuoteCluster> sharedQuotes() {
    return comparison.quotes().stream()
        .filter(quote -> reportsOf(quote).size() > 1)
        .sorted(Comparator.comparing(quote -> -reportsOf(quote).size()))
        .toList();
  }

  /** Returns the quote clusters of one report that are at least partly in quotation marks. */
  List<QuoteCluster> singleQuotes() {
    return single(quote -> quote.kind() != Quote.Kind.INDIRECT);
  }

  /** Returns the quote clusters of one report that are entirely in the outlet's words. */
  List<QuoteCluster> singleIndirect() {
    return single(quote -> quote.kind() == Quote.Kind.INDIRECT);
  }

  private List<QuoteCluster> single(Predicate<QuoteCluster> kind) {
    return comparison.quotes().stream()
        .filter(quote -> reportsOf(quote).size() <= 1)
        .filter(kind)
        .toList();
  }

  /**
   * Returns the claim as a line that can stand alone: "Ana Ruiz: The quay will stay closed". The
   * speaker's name is put in front only if the claim's text is part of a quotation, because the
   * quoted words do not name their speaker.
   */
  String attributed(Claim claim) {
    String speaker = claim.saidBy();
    if (speaker == null || Labels.isClash(claim.standing()) || !isQuotedText(claim.text())) {
      return claim.text();
    }
    return Labels.speaker(speaker) + ": " + claim.text();
  }

  /**
   * Returns the claim in the words that all reports given for it bear out, where a {@link
   * SharedLine} has them; otherwise {@link #attributed}.
   */
  String shown(Claim claim) {
    SharedLine line = Labels.isClash(claim.standing()) ? null : sharedLine(claim);
    return line == null ? attributed(claim) : line.text();
  }

  /** Whether a report that carries a claim does not bear out all of {@link #shown}. */
  boolean hasPartOnly(Claim claim, String report) {
    SharedLine line = Labels.isClash(claim.standing()) ? null : sharedLine(claim);
    return line != null && !line.reports().contains(report);
  }

  private boolean isQuotedText(String text) {
    String words = WordForms.foldedText(text);
    return quotedTexts.stream().anyMatch(quoted -> quoted.contains(words));
  }

  /** Returns the shared wordings, of those that overlap in one report the one of most passages. */
  List<SharedWording> sharedPassages() {
    List<SharedWording> all =
        comparison.sharedPassages().stream()
            .map(SharedWording::of)
            .sorted(
                Comparator.comparingInt((SharedWording one) -> -one.passages().size())
                    .thenComparingInt(one -> -one.left().get(0).text().length()))
            .toList();
    List<SharedWording> distinct = new ArrayList<>();
    for (SharedWording wording : all) {
      if (distinct.stream().noneMatch(wording::overlaps)) {
        distinct.add(wording);
      }
    }
    return distinct;
  }

  /** Returns the timeline's entries of the happening: those not long before the reports. */
  List<TimelineEntry> happening() {
    return comparison.timeline().stream().filter(entry -> !isBackground(entry)).toList();
  }

  /** Returns the timeline's entries that lie before the happening. */
  List<TimelineEntry> background() {
    return comparison.timeline().stream().filter(this::isBackground).toList();
  }

  /** Whether an entry ended more than {@link #HAPPENING_DAYS} before the first report came out. */
  private boolean isBackground(TimelineEntry entry) {
    String ends = entry.until() == null ? entry.from() : entry.until();
    LocalDate first =
        articles.values().stream()
            .map(article -> article.published().day())
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return ends != null
        && first != null
        && SourcedDate.dayOf(ends).compareTo(first.minusDays(HAPPENING_DAYS).toString()) < 0;
  }

  /** Returns the reports whose variant equals the cluster's text. */
  static List<String> reportsWithoutEdits(QuoteCluster quote) {
    return quote.variants().stream()
        .filter(variant -> variant.edits().isEmpty())
        .map(QuoteCluster.Variant::report)
        .toList();
  }

  private List<Claim> mostCarriedFirst(List<Claim> claims) {
    return claims.stream().sorted(Comparator.comparing(c -> -reportsOf(c).size())).toList();
  }

  /** Returns "both" for a story of two reports, otherwise "several". */
  String bothOrSeveral() {
    return articles.size() == 2 ? "both" : "several";
  }
}
