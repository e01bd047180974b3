package org.synoptic.extract.fields;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.synoptic.extract.html.ElementNameCues;
import org.synoptic.extract.html.Excerpt;
import org.synoptic.extract.html.ProseCount;

/**
 * The dates that a page prints, from one walk over it, with what marks each. Lists of other
 * reports, comments, sidebars and footers are left out.
 */
final class PrintedDates implements NodeFilter {

  /** What marks a date. */
  enum Sign {
    /** The page's structure says that it is the day of publication. */
    STATED,
    /** A {@code <time>} element. */
    TIME,
    /** An element whose name speaks of a date, an author or the like. */
    NAMED,
    /** Nothing: a short line that holds a date. */
    LINE
  }

  /**
   * A date of the page.
   *
   * @param line its number among the lines of the page
   * @param beside whether it stands in what is called a sidebar, a footer or the like
   * @param alone whether its line is little more than it
   */
  record Candidate(
      String when, Sign sign, DateLabel label, int line, boolean beside, boolean alone) {}

  /** A line with a figure in it, or the date that an element's attribute gives. */
  private record Dated(
      String text, Sign sign, DateLabel label, int line, boolean beside, boolean attribute) {}

  /** What holds while an element is open. */
  private record Mark(int others, int beside, Sign sign, DateLabel label) {}

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "svg", "iframe", "select", "textarea");
  private static final Set<String> PICTURES = Set.of("img", "a", "picture", "video", "source");
  private static final Set<String> OTHER_TAGS = Set.of("nav", "figcaption");
  private static final Set<String> BESIDE_TAGS = Set.of("aside", "footer");

  /** Parts of names of what stands beside a report, or holds its date after all. */
  private static final String[] BESIDE = {"sidebar", "copyright", "footer", "widget", "teaser"};

  /** Parts of names of what never holds its date. */
  private static final String[] OTHERS = {
    "related",
    "comment",
    "recent",
    "popular",
    "userinfo",
    "userstats",
    "newsletter",
    "recommend",
    "photo caption",
    "image caption",
    "img caption",
    "wp caption",
    "media caption",
    "picture caption"
  };

  private static final Set<String> NAMES =
      Set.of(
          "datum",
          "time",
          "timestamp",
          "posted",
          "published",
          "publish",
          "publication",
          "byline",
          "author",
          "autor",
          "meta",
          "metadata",
          "dateline",
          "fecha",
          "data",
          "tarih",
          "submitted",
          "info",
          "postinfo",
          "postmeta",
          "postmetadata",
          "created",
          "releasetime",
          "pubtime");
  private static final String[] ATTRIBUTES = {
    "datetime", "content", "title", "data-datetime", "data-time", "data-timestamp", "data-date"
  };

  private static final int LONGEST = 200;
  private static final int LONGEST_HEADLINE = 300;
  private static final int WORDS_OF_A_DATE_LINE = 16;
  private static final int NO_HEADING = 9;

  /** Chars that a line may hold besides its date to be little more than it. */
  private static final int BESIDES_A_DATE = 40;

  private static final int MOST = 600;
  private static final int MOST_HEADINGS = 80;

  /** Chars at the start of a long line in which a label and its date are looked for. */
  private static final int LABELLED = 160;

  /** A day between marks, at the start of a paragraph or after the name of a place. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:[\\p{Lu}][\\p{L} -]{1,30}[,/(|] ?\\(?)?(?:den )?(?:\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{1,2}\\.? \\p{L}{3,12} \\d{4})(?=[.,:) ] ?[^\\p{Ll}])");

  private final String headline;
  private final boolean croatian;
  private final Set<Element> own;
  private final List<Dated> dated = new ArrayList<>();
  private final List<Integer> headlines = new ArrayList<>();
  private final Deque<Mark> marks = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private Sign sign = Sign.LINE;
  private DateLabel label = DateLabel.NONE;
  private Sign lineSign = Sign.LINE;
  private DateLabel lineLabel = DateLabel.NONE;
  private DayOrder shown = DayOrder.UNKNOWN;
  private @Nullable String remark;
  private int line;
  private int others;
  private int beside;
  private int rank = NO_HEADING;
  private int heading = NO_HEADING;

  private PrintedDates(Set<Element> own, String headline, boolean croatian) {
    this.own = own;
    this.croatian = croatian;
    this.headline = headline;
  }

  static PrintedDates of(Document page, @Nullable String headline) {
    String title = headline == null ? "" : LineShape.normalized(headline);
    PrintedDates dates = new PrintedDates(own(page, title), title, Months.isCroatian(page));
    page.body().filter(dates);
    dates.flush();
    return dates;
  }

  /** What holds a headline is not beside the report, whatever it is called. */
  private static Set<Element> own(Document page, String title) {
    Set<Element> own = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element heading : page.select("h1, h2, h3, h4").stream().limit(MOST_HEADINGS).toList()) {
      boolean first = heading.normalName().equals("h1");
      if (first
          || TitleParts.isSame(
              LineShape.normalized(Excerpt.of(heading, LONGEST_HEADLINE)), title)) {
        for (Element at = heading; at != null && own.add(at); at = at.parent()) {}
      }
    }
    return own;
  }

  /** The order of day and month that the page's other dates show. */
  DayOrder shown() {
    return shown;
  }

  /** The date in a remark for other software (RDF of weblogs), or null. */
  @Nullable String remark() {
    return remark;
  }

  /** Lines where the headline is printed. */
  List<Integer> headlines() {
    return headlines;
  }

  List<Candidate> candidates(DayOrder order) {
    List<Candidate> candidates = new ArrayList<>();
    for (Dated one : dated) {
      if (one.attribute()) {
        String when = DateParser.iso(one.text(), order);
        if (when != null) {
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
    for (DateParser.Found found : DateParser.all(plain, order)) {
      DateLabel said = DateLabel.of(plain.substring(from, found.start()));
      DateLabel label = said == DateLabel.NONE ? one.label() : said;
      if (brief || one.sign() != Sign.LINE || said != DateLabel.NONE) {
        boolean alone = plain.length() - (found.end() - found.start()) <= BESIDES_A_DATE;
        candidates.add(
            new Candidate(found.when(), one.sign(), label, one.line(), one.beside(), alone));
      }
      from = found.end();
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (UNSEEN.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    } else if (node instanceof Comment comment && remark == null) {
      remark = ofRemark(comment.getData());
    }
    return FilterResult.CONTINUE;
  }

  private static @Nullable String ofRemark(String data) {
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
    if (divides(element)) {
      flush();
    } else if (element.normalName().equals("br")) {
      text.append(' ');
    }
    if (isHeading(element)) {
      heading = element.normalName().charAt(1) - '0';
    }
    String names = names(element);
    marks.push(new Mark(others, beside, sign, label));
    if (!own.contains(element)) {
      others += OTHER_TAGS.contains(element.normalName()) || any(OTHERS, names) ? 1 : 0;
      beside += BESIDE_TAGS.contains(element.normalName()) || any(BESIDE, names) ? 1 : 0;
    }
    mark(element, names);
    attributes(element);
  }

  private static String names(Element element) {
    return element.hasAttr("class") || element.hasAttr("id") || element.hasAttr("itemprop")
        ? ElementNameCues.words(element) + element.attr("itemprop").toLowerCase(Locale.ROOT)
        : "";
  }

  private static boolean divides(Element element) {
    return ProseCount.BLOCKS.contains(element.normalName()) || element.normalName().equals("td");
  }

  private static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  private static boolean any(String[] words, String names) {
    for (String word : words) {
      if (names.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private void mark(Element element, String names) {
    boolean stated =
        names.endsWith("datepublished")
            || element.hasAttr("pubdate")
            || names.contains(" published ") && element.normalName().matches("time|abbr");
    boolean changed = names.contains("modified") || names.contains("updated");
    if (stated) {
      sign = Sign.STATED;
      label = DateLabel.PUBLISHED;
    } else if (element.normalName().equals("time")) {
      sign = Sign.TIME;
    } else if (sign == Sign.LINE && speaksOfDates(names)) {
      sign = Sign.NAMED;
    }
    if (changed && !stated) {
      sign = sign == Sign.STATED ? Sign.TIME : sign;
      label = DateLabel.UPDATED;
    }
  }

  private static boolean speaksOfDates(String names) {
    for (String word : names.isEmpty() ? new String[0] : names.split(" ")) {
      boolean date = word.contains("date") && !word.contains("updat") && !word.contains("idate");
      if (date || NAMES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private void attributes(Element element) {
    if (sign == Sign.LINE
        || others > 0
        || dated.size() >= MOST
        || PICTURES.contains(element.normalName())) {
      return;
    }
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute);
      if (value.length() >= 8 && value.length() <= LABELLED && hasFigure(value)) {
        dated.add(new Dated(value, sign, label(element), line, beside > 0, true));
        return;
      }
    }
  }

  /** What the words before an element on its line, or its own first words, call its date. */
  private DateLabel label(Element element) {
    if (label != DateLabel.NONE) {
      return label;
    }
    DateLabel before = DateLabel.of(text.toString());
    return before != DateLabel.NONE ? before : DateLabel.of(element.ownText());
  }

  /** Holds a year, an era or a day in short figures: most lines do not, and need no closer look. */
  private static boolean mayDate(String plain) {
    int run = 0;
    int figures = 0;
    for (int i = 0; i < Math.min(plain.length(), LONGEST); i++) {
      char c = plain.charAt(i);
      boolean figure = Character.isDigit(c);
      run = figure ? run + 1 : 0;
      figures += figure ? 1 : 0;
      if (run == 4) {
        return true;
      }
    }
    return figures >= 3 && (plain.indexOf('年') >= 0 || plain.indexOf('.') >= 0);
  }

  private static boolean hasFigure(CharSequence words) {
    return words.chars().anyMatch(Character::isDigit);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (divides(element)) {
        flush();
      }
      heading = isHeading(element) ? NO_HEADING : heading;
      Mark before = marks.pop();
      others = before.others();
      beside = before.beside();
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
    if (others == 0 && plain.length() <= LONGEST_HEADLINE && !headline.isEmpty()) {
      headline(plain);
    }
  }

  /** Where the same words stand in headings of several ranks, the highest counts. */
  private void headline(String plain) {
    int now = heading;
    if (now <= rank && TitleParts.isSame(LineShape.normalized(plain), headline)) {
      if (now < rank) {
        headlines.clear();
        rank = now;
      }
      headlines.add(line);
    }
  }

  /** The date that opens a paragraph, after a place at the most: "Norwick, 3 March 2020. The …". */
  private static String opening(String plain) {
    Matcher opening = OPENING.matcher(plain);
    return opening.lookingAt() ? plain.substring(0, opening.end()) : "";
  }

  private void add(String plain) {
    if (others > 0 || dated.size() >= MOST || plain.contains("©") || !mayDate(plain)) {
      return;
    }
    if (plain.length() <= LONGEST) {
      dated.add(new Dated(plain, lineSign, lineLabel, line, beside > 0, false));
    } else if (OPENING.matcher(plain).lookingAt()) {
      dated.add(new Dated(opening(plain), lineSign, lineLabel, line, beside > 0, false));
    } else if (DateLabel.of(plain.substring(0, LABELLED)) != DateLabel.NONE) {
      dated.add(
          new Dated(plain.substring(0, LABELLED), lineSign, lineLabel, line, beside > 0, false));
    }
  }
}
