package org.synoptic.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.lexicon.Stem;
import org.synoptic.lexicon.StopWords;
import org.synoptic.model.Article;
import org.synoptic.model.BriefLine;
import org.synoptic.model.Claim;
import org.synoptic.model.Difference;
import org.synoptic.model.Quote;
import org.synoptic.model.QuoteCluster;
import org.synoptic.model.SharedLine;
import org.synoptic.text.Words;

/**
 * What the short account gives of a comparison, and how much it leaves for {@code --all}: two
 * screens for three reports, four for twelve, and no more than half as many words as were read. The
 * numbers were set by hand; {@code bench ledger} prints the words printed by words read.
 */
final class ShortAccount {

  /** Words of the account by words of the reports; some are left for what is always printed. */
  private static final double WORDS_BY_READ = 0.44;

  /** Words that fill two screens of 50 lines, beside headings: for three reports or fewer. */
  private static final int WORDS_OF_TWO_SCREENS = 760;

  /** More of them for each report above three: four screens for twelve. */
  private static final int WORDS_OF_A_REPORT = 80;

  /** Words that short reports are given, however few were read: they fill one screen. */
  private static final int FEWEST_WORDS_IN_ALL = 300;

  private static final int FEW_REPORTS = 3;

  /** Words of the headings, and of the counts of the rest. */
  private static final int WORDS_OF_FRAME = 70;

  /** Of each kind at most, for three reports or fewer; one more for each two above that. */
  private static final int MOST_DIFFERENCES = 5;

  /** Differences that are given even where no words are left. */
  private static final int FEWEST_DIFFERENCES = 3;

  private static final int MOST_CLAIMS = 8;
  private static final int MOST_QUOTES = 4;

  /** Share of what is left after the brief that the differences may take. */
  private static final double DIFFERENCES_SHARE = 0.5;

  /** Share of a claim's words that a line of the brief must have to tell it. */
  private static final double TOLD = 0.6;

  /** Content words of a claim that tells something. */
  private static final int FEWEST_WORDS = 3;

  /** Words of a passage that are shown. */
  static final int CLIPPED = 18;

  private final ComparisonView view;
  private final List<Difference> differences;
  private final List<Claim> claims;
  private final List<QuoteCluster> quotes;

  ShortAccount(ComparisonView view) {
    this.view = view;
    int reports = view.articles().size();
    int extra = Math.max(0, reports - FEW_REPORTS);
    int screens = WORDS_OF_TWO_SCREENS + extra * WORDS_OF_A_REPORT;
    double most = Math.min(screens, Math.max(FEWEST_WORDS_IN_ALL, WORDS_BY_READ * wordsRead()));
    int left = (int) most - WORDS_OF_FRAME - wordsOfTop();
    differences =
        within(
            view.clashes(),
            ShortAccount::words,
            Math.max(wordsOfFirstDifferences(), (int) (left * DIFFERENCES_SHARE)),
            MOST_DIFFERENCES + extra / 2);
    left -= differences.stream().mapToInt(ShortAccount::words).sum();
    List<QuoteCluster> cut = view.sharedQuotes().stream().filter(ShortAccount::differs).toList();
    quotes = within(cut, ShortAccount::words, left / 3, MOST_QUOTES + extra / 2);
    left -= quotes.stream().mapToInt(ShortAccount::words).sum();
    claims = within(untold(), claim -> words(text(claim)), left, MOST_CLAIMS + extra / 2);
  }

  private int wordsRead() {
    return view.articles().stream().mapToInt(article -> words(article.body())).sum();
  }

  private int wordsOfTop() {
    int brief = view.comparison().brief().stream().mapToInt(line -> words(line.text()) + 2).sum();
    int reports = view.articles().stream().mapToInt(ShortAccount::words).sum();
    return brief + reports;
  }

  private int wordsOfFirstDifferences() {
    return view.clashes().stream().limit(FEWEST_DIFFERENCES).mapToInt(ShortAccount::words).sum();
  }

  private static int words(Article article) {
    return words(article.label()) + words(Labels.headline(article)) + 4;
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  private static int words(Difference difference) {
    int values =
        difference.values().stream()
            .mapToInt(
                value ->
                    words(value.value())
                        + Math.min(CLIPPED, words(value.passages().get(0).text()))
                        + 2)
            .sum();
    return words(difference.about()) + 1 + values;
  }

  private static int words(QuoteCluster quote) {
    return words(quote.text())
        + 4
        + quote.variants().stream()
            .flatMap(variant -> variant.edits().stream())
            .mapToInt(edit -> words(Labels.edit(edit)) + 1)
            .sum();
  }

  /**
   * Whether reports give other words between quotation marks, or another speaker, and do not merely
   * cut it. Where only a part stands between marks the rest is the outlet's, whose words may
   * differ.
   */
  private static boolean differs(QuoteCluster quote) {
    return quote.kind() == Quote.Kind.DIRECT
        && quote.variants().stream()
            .filter(variant -> variant.kind() == Quote.Kind.DIRECT)
            .flatMap(variant -> variant.edits().stream())
            .anyMatch(
                edit ->
                    edit.kind() == QuoteCluster.Edit.Kind.SWAPPED
                        || edit.kind() == QuoteCluster.Edit.Kind.SPEAKER);
  }

  /** The first of some items that fit. */
  private static <T> List<T> within(List<T> all, ToIntFunction<T> words, int room, int most) {
    List<T> fitting = new ArrayList<>();
    int used = 0;
    for (T item : all) {
      int more = words.applyAsInt(item);
      if (fitting.size() < most && used + more <= room) {
        fitting.add(item);
        used += more;
      }
    }
    return fitting;
  }

  private String text(Claim claim) {
    SharedLine line = view.sharedLine(claim);
    return line == null ? "" : line.text();
  }

  /** What several reports bear out and the brief does not tell, what is agreed first. */
  private List<Claim> untold() {
    List<Set<String>> told = new ArrayList<>();
    for (BriefLine line : view.comparison().brief()) {
      told.add(stems(line.text()));
    }
    List<Claim> untold = new ArrayList<>();
    for (Claim claim : all().toList()) {
      Set<String> stems = stems(text(claim));
      if (stems.size() >= FEWEST_WORDS && told.stream().noneMatch(line -> tells(line, stems))) {
        untold.add(claim);
        told.add(stems);
      }
    }
    return untold;
  }

  private Stream<Claim> all() {
    return Stream.of(view.agreed(), view.toldAlike(), view.fromOneOrigin()).flatMap(List::stream);
  }

  private static boolean tells(Set<String> line, Set<String> stems) {
    Set<String> shared = new HashSet<>(stems);
    shared.retainAll(line);
    return shared.size() >= TOLD * stems.size();
  }

  private static Set<String> stems(String text) {
    return Words.of(text).forms().stream()
        .filter(form -> !StopWords.isFunctionWord(form))
        .map(Stem::of)
        .collect(Collectors.toSet());
  }

  List<Difference> differences() {
    return differences;
  }

  List<Claim> claims() {
    return claims;
  }

  List<QuoteCluster> quotes() {
    return quotes;
  }

  /** Counts of what is not given, each with the option that gives it. */
  List<String> rest() {
    List<String> rest = new ArrayList<>();
    int ofOneReport = view.ofOneReport().size();
    int exclusive = view.articles().stream().mapToInt(a -> view.onlyIn(a).size()).sum();
    int leftOut = view.articles().stream().mapToInt(a -> view.leftOutBy(a).size()).sum();
    add(
        rest,
        AccountPart.DIFFERENCES,
        view.clashes().size() - differences.size() + view.otherDifferences().size(),
        "more difference");
    add(
        rest,
        AccountPart.CLAIMS,
        (int) all().count() - claims.size() + ofOneReport,
        "more statement");
    add(rest, AccountPart.EXCLUSIVES, exclusive + leftOut, "thing", " in one report only");
    add(rest, AccountPart.QUOTES, view.comparison().quotes().size() - quotes.size(), "more quote");
    add(rest, AccountPart.TIMELINE, view.comparison().timeline().size(), "dated event");
    add(rest, AccountPart.REUSE, view.sharedPassages().size(), "shared passage");
    return rest;
  }

  private static void add(List<String> rest, AccountPart part, int number, String one) {
    add(rest, part, number, one, "");
  }

  private static void add(
      List<String> rest, AccountPart part, int number, String one, String where) {
    if (number > 0) {
      rest.add(Labels.count(number, one) + where + ": --only " + part);
    }
  }
}
