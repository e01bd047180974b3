package org.synoptic.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.synoptic.model.Article;
import org.synoptic.model.SourcedDate;

/**
 * Any number of reports of one happening, made of the paragraphs of real articles: half of each
 * comes from the first few articles, so that many reports tell the same, half from the others.
 */
final class MadeReports {

  /** Articles whose paragraphs are the happening's. */
  private static final int SHARED_ARTICLES = 8;

  /** Paragraphs of a report: some 500 words. */
  private static final int PARAGRAPHS = 14;

  /** Shorter paragraphs are headings and the like. */
  private static final int FEWEST_CHARS = 80;

  private final List<String> shared = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final List<Article> real;

  MadeReports(List<Article> real) {
    this.real = real;
    for (int i = 0; i < real.size(); i++) {
      for (String paragraph : real.get(i).body().split("\n\n")) {
        if (paragraph.length() >= FEWEST_CHARS) {
          (i < SHARED_ARTICLES ? shared : others).add(paragraph);
        }
      }
    }
  }

  List<Article> of(int size) {
    List<Article> reports = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      reports.add(report(i));
    }
    return reports;
  }

  private Article report(int number) {
    Random random = new Random(number);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      List<String> from = i % 2 == 0 || others.isEmpty() ? shared : others;
      paragraphs.add(from.get(random.nextInt(from.size())));
    }
    Article head = real.get(number % Math.min(SHARED_ARTICLES, real.size()));
    return new Article(
        "r" + number,
        "r" + number,
        head.outlet(),
        null,
        "en",
        head.headline(),
        List.of(),
        SourcedDate.of("2031-05-%02d".formatted(1 + number % 7), SourcedDate.Source.GIVEN),
        String.join("\n\n", paragraphs),
        List.of(),
        null);
  }
}
