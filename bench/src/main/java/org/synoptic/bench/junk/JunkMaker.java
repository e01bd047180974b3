package org.synoptic.bench.junk;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a scraped text: puts the junk of a page layout around the paragraphs of an article. The
 * same layout, article and style give the same text.
 */
public final class JunkMaker {

  /** A name of two or three words inside a paragraph, which pages often link. */
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2}(?=[ ,.])");

  /** The share of names that are linked. Set by hand. */
  private static final double LINKED_SHARE = 0.3;

  private static final String[] BULLETS = {"• ", "* ", "- ", "· "};

  private JunkMaker() {}

  public static ScrapedSample surround(PageLayout layout, KnownArticle article, ScrapeStyle style) {
    Random random = new Random((layout.name() + article.name() + style).hashCode());
    String bullet = BULLETS[random.nextInt(BULLETS.length)];
    List<String> lines = new ArrayList<>();
    List<List<PageLine>> junk = layout.around(article);
    for (int i = 0; i < junk.size(); i++) {
      lines.addAll(junk(junk.get(i), style, bullet));
      if (i < article.paragraphs().size()) {
        String opening = i == 0 ? article.dateline() : "";
        paragraph(opening + article.paragraphs().get(i), style, random, lines);
      }
    }
    String text = join(lines, style, random);
    return new ScrapedSample(layout.name() + " " + article.name(), style, text, article);
  }

  private static List<String> junk(List<PageLine> gap, ScrapeStyle style, String bullet) {
    return switch (style) {
      case LINKS, NODES -> gap.stream().flatMap(line -> line.pieces().stream()).toList();
      case BULLETS -> gap.stream().map(line -> bulleted(line, bullet)).toList();
      case SOUP ->
          gap.isEmpty()
              ? List.of()
              : List.of(String.join(" ", gap.stream().map(PageLine::text).toList()));
      default -> gap.stream().map(PageLine::text).toList();
    };
  }

  private static String bulleted(PageLine line, String bullet) {
    return line.pieces().size() > 2
        ? bullet + String.join(" " + bullet, line.pieces())
        : bullet + line.text();
  }

  private static void paragraph(
      String paragraph, ScrapeStyle style, Random random, List<String> lines) {
    int from = 0;
    Matcher name = NAME.matcher(paragraph);
    while (style == ScrapeStyle.NODES && name.find()) {
      if (random.nextDouble() < LINKED_SHARE) {
        lines.add(paragraph.substring(from, name.start()).strip());
        lines.add(name.group());
        from = name.end();
      }
    }
    lines.add(paragraph.substring(from).strip());
  }

  private static String join(List<String> lines, ScrapeStyle style, Random random) {
    return switch (style) {
      case APART -> String.join("\n\n", lines);
      case ENTITIES -> references(String.join("\n\n", lines), random);
      case RAGGED -> ragged(lines, random);
      default -> String.join("\n", lines);
    };
  }

  private static String ragged(List<String> lines, Random random) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append("\n".repeat(1 + random.nextInt(4))).append(" ".repeat(2 * random.nextInt(6)));
      text.append(line).append(random.nextBoolean() ? " \t" : "");
    }
    return text.append('\n').toString();
  }

  private static String references(String text, Random random) {
    boolean numbers = random.nextBoolean();
    return text.replace("&", "&amp;")
        .replace("“", numbers ? "&#8220;" : "&ldquo;")
        .replace("”", numbers ? "&#8221;" : "&rdquo;")
        .replace("’", numbers ? "&#8217;" : "&rsquo;")
        .replace("\"", numbers ? "&#34;" : "&quot;")
        .replace("'", numbers ? "&#39;" : "&apos;")
        .replace("–", numbers ? "&#x2013;" : "&ndash;");
  }
}
