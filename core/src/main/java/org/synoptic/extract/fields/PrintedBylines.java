package org.synoptic.extract.fields;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.Whitespace;
import org.synoptic.extract.dates.DateParser;
import org.synoptic.extract.dates.DayOrder;
import org.synoptic.extract.html.Excerpt;
import org.synoptic.extract.html.ProseCount;
import org.synoptic.extract.lines.Bylines;

/**
 * Names of authors in the lines between the headline and the first paragraph, for pages that mark
 * no author: "By" and a name, a name beside the date, a label such as "Text" above a name, a name
 * that links to the page of a person.
 */
final class PrintedBylines implements NodeFilter {

  /** Lines below the headline that are read. Set by hand, as are the numbers below. */
  private static final int MOST_LINES = 14;

  /** Words of a line from which on it is a paragraph of the report, or a standfirst. */
  private static final int WORDS_OF_A_PARAGRAPH = 25;

  /** Paragraphs after which the report has begun. */
  private static final int MOST_PARAGRAPHS = 2;

  private static final int MOST_LINKS = 600;

  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_HEADING = 300;
  private static final int MOST_HEADINGS = 40;

  private static final Set<String> NOT_READ =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "nav",
          "aside",
          "footer",
          "figure",
          "figcaption",
          "form",
          "button",
          "select");

  /** A label above or before a name. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:by|von|par|por|di|text|texte|texto|words|story|interview|reportage|autor|autorin|author|auteur|autora"
              + "|written by|words by|text von|ein text von|publié par|escrito por|автор|текст|tekst|piše|scris de|írta)\\s?:?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A label with a colon before a name, in languages in which {@code Bylines} knows none. */
  private static final Pattern LABEL_BEFORE =
      Pattern.compile(
          "(?:piše|pišu|tekst|текст|автор|авторы|scrie|scris de|írta|teksti|texto|testo|testi|texte)\\s?: ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Between a name and a date. */
  private static final Pattern DIVIDER = Pattern.compile("^[\\s|·•/–—,:-]+|[\\s|·•/–—,:(-]+$");

  /** Words that stand between a name and a date: "Ana Ruiz am 3. März 2020". */
  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "[\\s,|·•–—-]+(?:am|on|vom|le|el|il|den|den|published|posted|updated|publié le|publicado el)\\s?:?$",
          Pattern.CASE_INSENSITIVE);

  /** The address of a page about a member of staff. */
  private static final Pattern STAFF =
      Pattern.compile(
          "/(?:staff|people|person|journalists?|reporters?|writers?|contributors?|columnists?|profiles?|bio|by|team"
              + "|autor(?:en|es|as?|i)?|auteurs?|authors?|redakteure?|redaktion|journaliste|periodistas?|giornalisti|firmas?)/[\\w%.-]{3,80}/?$");

  private final Element title;
  private final List<String> lines = new ArrayList<>();
  private final Set<String> staff = new HashSet<>();
  private final StringBuilder text = new StringBuilder();
  private boolean below;
  private int paragraphs;

  private PrintedBylines(Element title, Document page) {
    this.title = title;
    for (Element link : page.select("a[href]").stream().limit(MOST_LINKS).toList()) {
      if (STAFF.matcher(path(link)).find()) {
        staff.add(Excerpt.of(link, LONGEST_LINE));
      }
    }
  }

  /** The names between the headline and the report; empty where none stands there. */
  static List<String> of(Document page, @Nullable String headline) {
    Element title = title(page, headline == null ? "" : LineShape.normalized(headline));
    if (title == null) {
      return List.of();
    }
    PrintedBylines bylines = new PrintedBylines(title, page);
    page.body().filter(bylines);
    bylines.flush();
    return bylines.names();
  }

  private static @Nullable Element title(Document page, String headline) {
    Element first = null;
    for (Element heading : page.select("h1, h2").stream().limit(MOST_HEADINGS).toList()) {
      String normalized = LineShape.normalized(Excerpt.of(heading, LONGEST_HEADING));
      if (!normalized.isEmpty() && normalized.equals(headline)) {
        return heading;
      }
      first = first == null && heading.normalName().equals("h1") ? heading : first;
    }
    return first;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node == title) {
      below = true;
      return FilterResult.SKIP_ENTIRELY;
    }
    if (lines.size() >= MOST_LINES || paragraphs >= MOST_PARAGRAPHS) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode words && below) {
      text.append(
          words.getWholeText(), 0, Math.min(words.getWholeText().length(), LONGEST_LINE * 2));
    } else if (node instanceof Element element && below) {
      if (NOT_READ.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      divide(element);
    }
    return FilterResult.CONTINUE;
  }

  private static String path(Element link) {
    return link.attr("href").replaceFirst("[?#].*$", "");
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && below) {
      divide(element);
    }
    return FilterResult.CONTINUE;
  }

  private void divide(Element element) {
    if (ProseCount.BLOCKS.contains(element.normalName()) || element.normalName().equals("br")) {
      flush();
    }
  }

  private void flush() {
    String line = Whitespace.normalize(text.toString());
    text.setLength(0);
    if (!line.isEmpty() && lines.size() < MOST_LINES && paragraphs < MOST_PARAGRAPHS) {
      lines.add(line);
      paragraphs += LineShape.wordCount(line) >= WORDS_OF_A_PARAGRAPH ? 1 : 0;
    }
  }

  /** The names of the first line that has some; none where a later line has others. */
  private List<String> names() {
    List<String> first = List.of();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      List<String> names = line.length() > LONGEST_LINE ? List.of() : names(line, i);
      if (!first.isEmpty() && !names.isEmpty() && !first.containsAll(names)) {
        return List.of();
      }
      first = first.isEmpty() ? names : first;
    }
    return first;
  }

  private List<String> names(String line, int at) {
    if (LABEL.matcher(line).matches()) {
      return namesBelow(at);
    }
    Matcher labelled = LABEL_BEFORE.matcher(line);
    if (labelled.lookingAt()) {
      return Bylines.names(line.substring(labelled.end()));
    }
    if (Bylines.isAnnounced(line)) {
      return announced(line);
    }
    String name = besideDate(line);
    if (name != null) {
      return List.of(name);
    }
    return staff.contains(line) && isPerson(line) ? List.of(line) : List.of();
  }

  /** The names in a line such as "By Ana Ruiz, Norwick", which are its first words. */
  private static List<String> announced(String line) {
    List<String> names = Bylines.ofLine(line);
    if (names == null || names.isEmpty() || LineShape.endsWithPunctuation(line)) {
      return List.of();
    }
    String first = LineShape.normalized(names.get(0));
    boolean opens = LineShape.normalized(Bylines.withoutBy(line)).startsWith(first);
    return opens && !line.startsWith("Vom ") ? names : List.of();
  }

  /** The names in the lines below a label, one a line. */
  private List<String> namesBelow(int label) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = label + 1; i < lines.size(); i++) {
      List<String> found = isLineOfNames(lines.get(i)) ? Bylines.names(lines.get(i)) : List.of();
      if (found.isEmpty()) {
        break;
      }
      names.addAll(found);
    }
    return List.copyOf(names);
  }

  private static boolean isLineOfNames(String line) {
    return Bylines.isName(line)
        || Bylines.isName(Bylines.properCase(line))
        || Bylines.isSeveralNames(line);
  }

  /** The name in a line that holds a date and a name only: "Ana Ruiz | 3.4.2020". */
  private static @Nullable String besideDate(String line) {
    List<DateParser.Found> dates = DateParser.all(line, DayOrder.DAY_FIRST);
    if (dates.size() != 1) {
      return null;
    }
    String plain = line.strip();
    String before = plain.substring(0, dates.get(0).start());
    String after = plain.substring(Math.min(plain.length(), dates.get(0).end()));
    String rest =
        before.isBlank() ? after : after.matches("[\\s|·•/–—,:)\\d-]*(?:Uhr)?") ? before : "";
    if (rest.strip().endsWith(",")) {
      return null; // "Neu Ulm, 3.4.2020": a place
    }
    Matcher link = BEFORE_DATE.matcher(rest);
    String name = Bylines.withoutBy(DIVIDER.matcher(link.replaceAll("")).replaceAll(""));
    return isPerson(name) ? name : null;
  }

  private static boolean isPerson(String name) {
    return Bylines.isName(name) && !Bylines.isNoPerson(name);
  }
}
