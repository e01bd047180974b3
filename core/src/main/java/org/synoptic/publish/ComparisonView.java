package org.synoptic.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Article;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Difference;
import org.synoptic.model.DistinctClaim;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.QuoteCluster;
import org.synoptic.model.Standing;

/** A comparison as every edition shows it: reports under letters, claims under their standing. */
final class ComparisonView {

  private static final int ALPHABET = 26;

  private final Comparison comparison;
  private final Map<String, String> letters = new LinkedHashMap<>();
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final List<Claim> claims;
  private final List<String> speeches;
  private final Map<Claim, Set<String>> carriers = new IdentityHashMap<>();
  private final Map<Claim, List<DistinctClaim.ReportWords>> otherWords = new IdentityHashMap<>();

  ComparisonView(Comparison comparison) {
    this.comparison = comparison;
    for (AnnotatedArticle report : comparison.story().reports()) {
      Article article = report.article();
      letters.put(article.id(), letterOf(letters.size()));
      articles.put(article.id(), article);
    }
    this.speeches =
        comparison.quotes().stream()
            .flatMap(quote -> quote.versions().stream())
            .map(wording -> WordDiff.normal(wording.text()))
            .toList();
    this.claims = comparison.distinctClaims().stream().map(DistinctClaim::claim).toList();
    for (DistinctClaim distinct : comparison.distinctClaims()) {
      carriers.put(distinct.claim(), carriers(distinct.claim()));
      otherWords.put(distinct.claim(), distinct.otherWords());
    }
  }

  /** The claims, each wording once. */
  List<Claim> claims() {
    return claims;
  }

  /** A to Z, then AA, AB and so on. */
  private static String letterOf(int index) {
    String last = String.valueOf((char) ('A' + index % ALPHABET));
    return index < ALPHABET ? last : letterOf(index / ALPHABET - 1) + last;
  }

  Comparison comparison() {
    return comparison;
  }

  List<Article> articles() {
    return List.copyOf(articles.values());
  }

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

  /** {@code [A][C]}: the letters of the reports that a claim rests on, in the story's order. */
  String cites(Claim claim) {
    return brackets(reportsOf(claim));
  }

  String cites(List<Passage> passages) {
    return brackets(passages.stream().map(Passage::report).toList());
  }

  String brackets(Collection<String> reports) {
    StringBuilder cites = new StringBuilder();
    for (String report : inOrder(reports)) {
      cites.append('[').append(letter(report)).append(']');
    }
    return cites.toString();
  }

  Set<String> inOrder(Collection<String> reports) {
    Set<String> ordered = new LinkedHashSet<>(letters.keySet());
    ordered.retainAll(Set.copyOf(reports));
    return ordered;
  }

  /** The reports that carry one of {@link #claims}, in the story's order. */
  Set<String> reportsOf(Claim claim) {
    return carriers.getOrDefault(claim, Set.of());
  }

  /** The words of reports that share few words with the text of one of {@link #claims}. */
  List<DistinctClaim.ReportWords> otherWords(Claim claim) {
    return otherWords.getOrDefault(claim, List.of());
  }

  private Set<String> carriers(Claim claim) {
    return inOrder(claim.versions().stream().map(Claim.Version::report).toList());
  }

  Set<String> reportsOf(QuoteCluster utterance) {
    return inOrder(utterance.versions().stream().map(QuoteCluster.Variant::report).toList());
  }

  /** What stands so, what most reports carry first. */
  List<Claim> standing(Standing standing) {
    return mostCarried(claims.stream().filter(claim -> claim.standing() == standing).toList());
  }

  /** What stands agreed, what most reports carry first. */
  List<Claim> agreed() {
    return standing(Standing.AGREED);
  }

  /** What several reports print, all from one origin. */
  List<Claim> copied() {
    return mostCarried(
        claims.stream()
            .filter(c -> c.standing() == Standing.ONE_SOURCE && reportsOf(c).size() > 1)
            .toList());
  }

  /** What this report alone has. */
  List<Claim> only(Article article) {
    Set<String> alone = Set.of(article.id());
    return claims.stream()
        .filter(c -> c.standing() == Standing.ONE_SOURCE && reportsOf(c).equals(alone))
        .toList();
  }

  /** What this report does not carry though all the others do. */
  List<Claim> leftOutBy(Article article) {
    return claims.stream().filter(claim -> claim.leftOutBy().contains(article.id())).toList();
  }

  /** Disputes, then updates. */
  List<Difference> clashes() {
    return differences(Difference.Kind.DISPUTED, Difference.Kind.UPDATED);
  }

  /** Differences that are no clash. */
  List<Difference> otherDifferences() {
    return differences(
        Difference.Kind.SCOPE,
        Difference.Kind.ROUNDING,
        Difference.Kind.SPELLING,
        Difference.Kind.WORDING,
        Difference.Kind.FRAMING);
  }

  private List<Difference> differences(Difference.Kind... kinds) {
    List<Difference> found = new ArrayList<>();
    for (Difference.Kind kind : kinds) {
      comparison.differences().stream().filter(d -> d.kind() == kind).forEach(found::add);
    }
    return found;
  }

  /** Disputed and updated claims that no difference tells of. */
  List<Claim> untoldClashes() {
    List<String> told =
        comparison.differences().stream()
            .map(Difference::claim)
            .filter(claim -> claim != null)
            .toList();
    return claims.stream()
        .filter(c -> Labels.isClash(c.standing()))
        .filter(c -> !told.contains(c.id()))
        .toList();
  }

  /** The rows of the quote board that more than one report has. */
  List<QuoteCluster> sharedQuotes() {
    return comparison.quotes().stream()
        .filter(quote -> reportsOf(quote).size() > 1)
        .sorted(Comparator.comparing(quote -> -reportsOf(quote).size()))
        .toList();
  }

  /** The rows that one report has between quotation marks, at least in part. */
  List<QuoteCluster> singleQuotes() {
    return single(quote -> quote.kind() != Quote.Kind.INDIRECT);
  }

  /** The rows that one report has in its own words. */
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
   * The claim as a line of its own: "Ana Ruiz: The quay will stay closed". A speaker stands in
   * front only where the claim is the very words of the speech, which do not name who said them.
   */
  String attributed(Claim claim) {
    String speaker = claim.saidBy();
    if (speaker == null || Labels.isClash(claim.standing()) || !isSpeech(claim.text())) {
      return claim.text();
    }
    return Labels.speaker(speaker) + ": " + claim.text();
  }

  private boolean isSpeech(String text) {
    String words = WordDiff.normal(text);
    return speeches.stream().anyMatch(speech -> speech.contains(words));
  }

  List<SharedWording> sharedPassages() {
    return comparison.sharedPassages().stream().map(SharedWording::of).toList();
  }

  /** The reports that give a row's text as it stands. */
  static List<String> alike(QuoteCluster quote) {
    return quote.versions().stream()
        .filter(wording -> wording.edits().isEmpty())
        .map(QuoteCluster.Variant::report)
        .toList();
  }

  private List<Claim> mostCarried(List<Claim> claims) {
    return claims.stream().sorted(Comparator.comparing(c -> -reportsOf(c).size())).toList();
  }

  /** "both" where there are two reports, otherwise "several". */
  String several() {
    return articles.size() == 2 ? "both" : "several";
  }
}
