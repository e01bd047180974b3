package org.synoptic.extract.fields;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.blocks.Whitespace;
import org.synoptic.extract.dates.DateLabel;
import org.synoptic.extract.dates.DateParser;
import org.synoptic.extract.dates.DayOrder;
import org.synoptic.extract.dates.Months;
import org.synoptic.extract.dates.UnsetDates;
import org.synoptic.extract.html.ElementNameCues;
import org.synoptic.extract.html.Excerpt;
import org.synoptic.extract.html.ProseCount;

/**
 * The dates that a page prints, found in one pass, with the markup that each stands in. Dates in
 * lists of other reports and in comments are left out. The numbers were set by hand; run {@code
 * bench quality} on htmldate after a change.
 */
final class PrintedDates implements NodeFilter {

  /** The markup of a date. */
  enum Sign {
    /**
     * Markup for the day of publication: {@code itemprop=datePublished}, {@code pubdate} and the
     * like.
     */
    STATED,
    /** A {@code <time>} element. */
    TIME,
    /** An element whose names have to do with dates or authors. */
    NAMED,
    /** None: a short line that holds a date. */
    LINE
  }

  /**
   * A date of the page.
   *
   * @param line number of its line in the page
   * @param beside whether it stands in a sidebar, footer or the like
   * @param alone whether its line is little more than the date
   */
  record Candidate(
      String when, Sign sign, DateLabel label, int line, boolean beside, boolean alone) {}

  /** A line with a digit, or the value of an attribute that may be a date. */
  private record Dated(
      String text, Sign sign, DateLabel label, int line, boolean beside, boolean attribute) {}

  /** The state outside of an element, restored when the element ends. */
  private record Mark(int openOthers, int openBeside, Sign sign, DateLabel label) {}

  private static final Set<String> NOT_SHOWN =
      Set.of("script", "style", "noscript", "template", "svg", "iframe", "select", "textarea");
  private static final Set<String> PICTURES = Set.of("img", "a", "picture", "video", "source");
  private static final Set<String> OTHER_TAGS = Set.of("nav", "figcaption");
  private static final Set<String> BESIDE_TAGS = Set.of("aside", "footer");

  private static final String[] ATTRIBUTES = {
    "datetime", "content", "title", "data-datetime", "data-time", "data-timestamp", "data-date"
  };

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_HEADLINE = 300;
  private static final int WORDS_OF_A_DATE_LINE = 16;
  private static final int NO_HEADING = 9;

  /** Letters of a headline that is looked for at the end of a heading. Set by hand. */
  private static final int FEWEST_OF_HEADLINE = 20;

  /** Chars besides the date up to which a line is little more than a date. */
  private static final int BESIDES_A_DATE = 40;

  private static final int MOST_DATES = 600;
  private static final int MOST_HEADINGS = 80;

  /** Chars of the shortest date in an attribute: "20200303". */
  private static final int SHORTEST_DATE = 8;

  /** Chars at the start of a long line in which a labelled date is looked for. */
  private static final int LABELLED_CHARS = 160;

  private final String headline;
  private final boolean croatian;
  private final Set<Element> aroundHeadlines;
  private final List<Dated> dated = new ArrayList<>();
  private final List<Integer> headlines = new ArrayList<>();
  private final Map<String, DateNames> named = new HashMap<>();
  private final Deque<Mark> marks = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private Sign sign = Sign.LINE;
  private DateLabel label = DateLabel.NONE;
  private Sign lineSign = Sign.LINE;
  private DateLabel lineLabel = DateLabel.NONE;
  private DayOrder shown = DayOrder.UNKNOWN;
  private @Nullable String rdfDate;
  private int line;
  private int openOthers;
  private int openBeside;
  private int rank = NO_HEADING;
  private int heading = NO_HEADING;

  private PrintedDates(Set<Element> aroundHeadlines, String headline, boolean croatian) {
    this.aroundHeadlines = aroundHeadlines;
    this.croatian = croatian;
    this.headline = headline;
  }

  static PrintedDates of(Document page, @Nullable String headline) {
    String title = headline == null ? "" : LineShape.normalized(headline);
    PrintedDates dates =
        new PrintedDates(aroundHeadlines(page, title), title, Months.isCroatian(page));
    page.body().filter(dates);
    dates.flush();
    return dates;
  }

  /** Elements around a headline; they are not beside the report whatever their names say. */
  private static Set<Element> aroundHeadlines(Document page, String title) {
    Set<Element> aroundHeadlines = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element heading : page.select("h1, h2, h3, h4").stream().limit(MOST_HEADINGS).toList()) {
      boolean first = heading.normalName().equals("h1");
      if (first
          || TitleParts.isSame(
              LineShape.normalized(Excerpt.of(heading, LONGEST_HEADLINE)), title)) {
        for (Element at = heading; at != null && aroundHeadlines.add(at); at = at.parent()) {}
      }
    }
    return aroundHeadlines;
  }

  /** The order of day and month that unambiguous dates of the page show. */
  DayOrder shown() {
    return shown;
  }

  /** The date in a comment with the RDF of a weblog, or null. */
  @Nullable String rdfDate() {
    return rdfDate;
  }

  /** Numbers of the lines that print the headline. */
  List<Integer> headlines() {
    return headlines;
  }

  List<Candidate> candidates(DayOrder order) {
    List<Candidate> candidates = new ArrayList<>();
    for (Dated one : dated) {
      if (one.attribute()) {
        String when = DateParser.iso(one.text(), order);
        if (when != null && !UnsetDates.isUnset(when)) {
          candidates.add(
              new Candidate(when, one.sign(), one.label(), one.line(), one.beside(), true));
        }
      } else {
        read(one, order, candidates);
      }
    }
    return candidates;
  }

  private static void read(Dated one, DayOrder order, List<Candidate> candidates) {
    int from = 0;
    String plain = one.text();
    boolean brief = LineShape.wordCount(plain) <= WORDS_OF_A_DATE_LINE;
    List<DateParser.Found> all = DateParser.all(plain, order);
    // "3 May | Updated 5 May" in an element for the update: the first date is the publication's.
    boolean twofold = one.label() == DateLabel.UPDATED && isUpdatedLater(plain, all);
    for (DateParser.Found found : all) {
      DateLabel before = DateLabel.of(plain.substring(from, found.start()));
      DateLabel label = before == DateLabel.NONE && !twofold ? one.label() : before;
      if (brief || one.sign() != Sign.LINE || before != DateLabel.NONE) {
        boolean alone = plain.length() - (found.end() - found.start()) <= BESIDES_A_DATE;
        candidates.add(
            new Candidate(found.when(), one.sign(), label, one.line(), one.beside(), alone));
      }
      from = found.end();
    }
  }

  /** True for a date without a label before one that is labelled as the update. */
  private static boolean isUpdatedLater(String line, List<DateParser.Found> dates) {
    return dates.size() > 1
        && DateLabel.of(line.substring(0, dates.get(0).start())) == DateLabel.NONE
        && DateLabel.of(line.substring(dates.get(0).end(), dates.get(1).start()))
            == DateLabel.UPDATED;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (NOT_SHOWN.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    } else if (node instanceof Comment comment && rdfDate == null) {
      rdfDate = fromComment(comment.getData());
    }
    return FilterResult.CONTINUE;
  }

  private static @Nullable String fromComment(String data) {
    int at = data.indexOf("dc:date=\"");
    return at < 0
        ? null
        : DateParser.iso(
            data.substring(at + 9, Math.min(data.length(), at + 40)).replaceAll("\".*", ""));
  }

  private void append(String words) {
    if (text.length() < 2 * LONGEST_HEADLINE) {
      text.append(words, 0, Math.min(words.length(), 2 * LONGEST_HEADLINE));
    }
    if (sign != Sign.LINE && hasFigure(words)) {
      lineSign = sign.compareTo(lineSign) < 0 ? sign : lineSign;
      lineLabel = label != DateLabel.NONE ? label : lineLabel;
    }
  }

  private void open(Element element) {
    if (isBlock(element)) {
      flush();
    } else if (element.normalName().equals("br")) {
      text.append(' ');
    }
    if (isHeading(element)) {
      heading = element.normalName().charAt(1) - '0';
    }
    DateNames names = named.computeIfAbsent(names(element), DateNames::of);
    marks.push(new Mark(openOthers, openBeside, sign, label));
    if (!aroundHeadlines.contains(element)) {
      String tag = element.normalName();
      openOthers += OTHER_TAGS.contains(tag) || names.others() ? 1 : 0;
      openBeside += BESIDE_TAGS.contains(tag) || names.beside() ? 1 : 0;
    }
    mark(element, names);
    attributes(element);
  }

  private static String names(Element element) {
    String words = ElementNameCues.words(element);
    String item = element.attr("itemprop");
    return item.isEmpty() ? words : words + item.toLowerCase(Locale.ROOT);
  }

  private static boolean isBlock(Element element) {
    return ProseCount.BLOCKS.contains(element.normalName()) || element.normalName().equals("td");
  }

  private static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  private void mark(Element element, DateNames names) {
    boolean time = element.normalName().equals("time");
    boolean stated =
        names.publication()
            || element.hasAttr("pubdate")
            || names.published() && (time || element.normalName().equals("abbr"));
    if (stated) {
      sign = Sign.STATED;
      label = DateLabel.PUBLISHED;
    } else if (time) {
      sign = Sign.TIME;
    } else if (sign == Sign.LINE && names.date()) {
      sign = Sign.NAMED;
    }
    if (names.changed() && !stated) {
      sign = sign == Sign.STATED ? Sign.TIME : sign;
      label = DateLabel.UPDATED;
    }
  }

  private void attributes(Element element) {
    if (sign == Sign.LINE
        || openOthers > 0
        || dated.size() >= MOST_DATES
        || PICTURES.contains(element.normalName())) {
      return;
    }
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute);
      if (value.length() >= SHORTEST_DATE && value.length() <= LABELLED_CHARS && hasFigure(value)) {
        dated.add(new Dated(value, sign, label(element), line, openBeside > 0, true));
        return;
      }
    }
  }

  /**
   * The label of the date in an element: from the words before it on its line, or its own first
   * words.
   */
  private DateLabel label(Element element) {
    if (label != DateLabel.NONE) {
      return label;
    }
    DateLabel before = DateLabel.of(text.toString());
    return before != DateLabel.NONE ? before : DateLabel.of(element.ownText());
  }

  private static boolean hasFigure(CharSequence words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isDigit(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isBlock(element)) {
        flush();
      }
      heading = isHeading(element) ? NO_HEADING : heading;
      Mark before = marks.pop();
      openOthers = before.openOthers();
      openBeside = before.openBeside();
      sign = before.sign();
      label = before.label();
    }
    return FilterResult.CONTINUE;
  }

  private void flush() {
    if (text.length() == 0) {
      return;
    }
    String plain = Whitespace.normalize(text.toString());
    plain = croatian ? Months.fromCroatian(plain) : plain;
    text.setLength(0);
    if (plain.isEmpty()) {
      return;
    }
    line++;
    if (hasFigure(plain)) {
      shown = shown == DayOrder.UNKNOWN ? DayOrder.observed(plain) : shown;
      add(plain);
    }
    lineSign = Sign.LINE;
    lineLabel = DateLabel.NONE;
    if (openOthers == 0 && plain.length() <= LONGEST_HEADLINE && !headline.isEmpty()) {
      headline(plain);
    }
  }

  /** Remembers the line if it prints the headline in a heading of the highest rank so far. */
  private void headline(String plain) {
    int now = heading;
    if (now > rank && now != 1) {
      return;
    }
    String normalized = LineShape.normalized(plain);
    if (now <= rank && TitleParts.isSame(normalized, headline)) {
      if (now < rank) {
        headlines.clear();
        rank = now;
      }
      headlines.add(line);
    } else if (now == 1 && headlines.isEmpty() && isBehindKicker(normalized)) {
      headlines.add(line);
    }
  }

  /** True for a heading of a kicker and the headline. */
  private boolean isBehindKicker(String heading) {
    return headline.length() >= FEWEST_OF_HEADLINE && heading.endsWith(headline);
  }

  private void add(String plain) {
    if (openOthers > 0
        || dated.size() >= MOST_DATES
        || plain.contains("©")
        || !DatedLine.mayHoldDate(plain)) {
      return;
    }
    boolean sentence = LineShape.wordCount(plain) > WORDS_OF_A_DATE_LINE;
    boolean opens = sentence && !DatedLine.opening(plain).isEmpty();
    if (plain.length() <= LONGEST_LINE && !opens) {
      dated.add(new Dated(plain, lineSign, lineLabel, line, openBeside > 0, false));
    } else if (opens) {
      dated.add(
          new Dated(DatedLine.opening(plain), lineSign, lineLabel, line, openBeside > 0, false));
    } else if (DateLabel.of(plain.substring(0, LABELLED_CHARS)) != DateLabel.NONE) {
      dated.add(
          new Dated(
              plain.substring(0, LABELLED_CHARS),
              lineSign,
              lineLabel,
              line,
              openBeside > 0,
              false));
    }
  }
}
