package org.synoptic.extract.fields;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.dates.DateParser;
import org.synoptic.extract.dates.DayOrder;
import org.synoptic.extract.html.Excerpt;
import org.synoptic.extract.html.LinksInside;
import org.synoptic.extract.html.NamedElements;
import org.synoptic.extract.lines.Bylines;
import org.synoptic.model.Removed;

/**
 * Finds the authors of a page's report: in JSON-LD, in meta fields, in elements marked as the
 * author, and in a line such as "By …".
 */
public final class Authors {

  private static final String[] FIELDS = {
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "byl",
    "dcterms.creator",
    "dc.creator.personalname",
    "cxenseparse:author",
    "citation_author",
    "article:author_name",
    "og:article:author",
    "article_author",
    "analyticsattributes.author",
    "twitter:data1"
  };

  /** Selectors of elements that name an author, the most reliable first. */
  private static final List<Evaluator> SELECTORS =
      List.of(
          new AuthorMarks(),
          NamedElements.with("class", "byline", "author", "autor"),
          NamedElements.of(
              "a",
              "href",
              "/author/",
              "/autor/",
              "/auteur/",
              "/autoren/",
              "/authors/",
              "/staff/",
              "/journalist/",
              "/journalists/",
              "/reporter/",
              "/writers/",
              "/contributor/",
              "/contributors/"));

  /** Elements that hold only the author's name, which may be a pen name. */
  private static final String NAME_ONLY =
      "a[rel=author], [itemprop=author] [itemprop=name], .author .fn, .author.fn, .author.vcard a, a[href*=/author/]";

  /** Links inside elements named after authors; a pen name counts there only after "By". */
  private static final Evaluator LINKED_NAME =
      new LinksInside(NamedElements.with("class", "author", "autor", "byline"));

  /** A pen name of one word: "gull77". */
  private static final Pattern PEN_NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{1,23}");

  private static final Pattern OTHER_NAMES =
      Pattern.compile(
          "(?<![\\w-])(?!has-|no-|with-|is-|tag-|category-)[\\w-]{0,40}"
              + "(?:comment|related|recommend|teaser-list|preview|thumbnail|spotlight|most-?read|popular|licen[cs]e|caption|credit)",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> OTHER_TAGS = Set.of("nav", "figure", "figcaption");

  /** Elements whose names describe the whole page: "comments-open", "has-related". */
  private static final Set<String> PAGE_TAGS = Set.of("html", "body", "main", "article");

  /** A labelled author in a line: "Datum: 4.3.2017 Autor: Ana Ruiz Quelle: Nordpost". */
  private static final Pattern LABELLED =
      Pattern.compile(
          "\\b(?:Autor|Autorin|Author|Auteur|Autrice|Autora|Autore)\\s?:\\s?([^:]{4,60}?)(?:\\s\\p{Lu}\\p{L}{2,15}:|$)"
              + "|(?:记者|記者|作者)[:：]\\s?(\\p{IsHan}{2,4})(?!\\p{IsHan})");

  /** The kinds of cut lines that may name the author. */
  private static final Set<Removed.Why> BYLINE_KINDS = Set.of(Removed.Why.BYLINE, Removed.Why.DATE);

  private static final Pattern ADDRESS_END = Pattern.compile("(?:\\.\\p{Alpha}{2,4}){1,2}$");

  /** Chars of the longest byline. Set by hand, as are the next three. */
  private static final int MOST_CHARS = 120;

  /** Elements of one selector that are read. */
  private static final int MOST_ELEMENTS = 12;

  /** Names of one line that are believed. */
  private static final int MOST_NAMES_OF_LINE = 6;

  /** Chars of the longest teaser. */
  private static final int TEASER_CHARS = 800;

  /** Between a date and a name. */
  private static final Pattern DIVIDER =
      Pattern.compile("\\s?[|·•/–—,-]{1,2}\\s|\\s(?=(?:von|by|par|por) )");

  /** Tags of an element that holds several authors. */
  private static final String LIST_OF_AUTHORS = "ul|ol|div|p|span";

  private Authors() {}

  /**
   * The names of the authors in the page's order; empty where none is found.
   *
   * @param headline of the page, or null
   */
  public static List<String> of(Document page, PageMetadata metadata, @Nullable String headline) {
    Set<String> fields = fields(metadata);
    boolean site = fields.stream().allMatch(name -> isNamedAsHost(name, metadata));
    Set<String> names = site ? new LinkedHashSet<>() : fields;
    if (names.isEmpty()) {
      names.addAll(marked(page, metadata));
    }
    if (names.isEmpty()) {
      names.addAll(PrintedBylines.of(page, headline));
      removeOutlet(names, metadata);
    }
    if (names.isEmpty()) {
      names.addAll(fields);
    }
    return names.isEmpty()
        ? penName(page, metadata, metadata.outlet())
        : more(new ArrayList<>(names), page, metadata);
  }

  /**
   * True for a name that the host has too. It may be the outlet's or that of a person with a site.
   */
  private static boolean isNamedAsHost(String name, PageMetadata metadata) {
    return LineShape.normalized(name).equals(LineShape.normalized(metadata.siteLabel()));
  }

  private static Set<String> fields(PageMetadata metadata) {
    Set<String> names = new LinkedHashSet<>(metadata.jsonLd().authors());
    removeOutlet(names, metadata);
    for (int i = 0; names.isEmpty() && i < FIELDS.length; i++) {
      for (String field : metadata.values(FIELDS[i])) {
        names.addAll(field.startsWith("http") ? List.of() : Bylines.names(field));
        removeOutlet(names, metadata);
      }
    }
    return names;
  }

  /** The names in elements that are marked as the author's. */
  private static Set<String> marked(Document page, PageMetadata metadata) {
    Set<String> names = new LinkedHashSet<>();
    Element organisation = null;
    for (int i = 0; names.isEmpty() && i < SELECTORS.size(); i++) {
      List<Element> elements = elements(page, SELECTORS.get(i), organisation);
      if (organisation == null && !elements.isEmpty() && isSignedByOrganisation(elements.get(0))) {
        organisation = elements.get(0);
        elements = elements(page, SELECTORS.get(i), organisation);
      }
      Set<String> found = namesOf(elements, metadata);
      // More names are a list of the outlet's writers.
      names.addAll(found.size() > MOST_NAMES_OF_LINE ? Set.of() : found);
    }
    return names;
  }

  /**
   * The names, or those of the marked elements where these add some: fields often hold the first
   * author only.
   */
  private static List<String> more(List<String> names, Document page, PageMetadata metadata) {
    Set<String> marked = namesOf(elements(page, SELECTORS.get(0), null), metadata);
    marked.removeIf(one -> !names.contains(one) && names.stream().anyMatch(isPartOf(one)));
    return marked.size() <= MOST_NAMES_OF_LINE && addsTo(names, marked)
        ? List.copyOf(marked)
        : names;
  }

  /** Accepts names of two words that {@code longer} holds: it is "Ana Ruiz On" then. */
  private static Predicate<String> isPartOf(String longer) {
    String all = LineShape.normalized(longer);
    return name -> name.indexOf(' ') > 0 && all.contains(LineShape.normalized(name));
  }

  /** True when {@code more} has all of the names and others, or the whole name of a first name. */
  private static boolean addsTo(List<String> names, Set<String> more) {
    List<String> known = more.stream().map(LineShape::normalized).toList();
    boolean all = names.stream().allMatch(name -> known.contains(LineShape.normalized(name)));
    boolean pen = names.size() == 1 && names.get(0).indexOf(' ') < 0;
    return more.size() > names.size() && all || pen && more.stream().anyMatch(whole(names.get(0)));
  }

  /** True for "By Reuters": names elsewhere on the page are then authors of something else. */
  private static boolean isSignedByOrganisation(Element mark) {
    String text = Excerpt.of(mark, MOST_CHARS + 1);
    return text.length() <= MOST_CHARS && Bylines.isAnnounced(text) && Bylines.isOrganisation(text);
  }

  private static List<Element> elements(Document page, Evaluator mark, @Nullable Element within) {
    Element whole = within == null ? page : within;
    return whole.select(mark).stream()
        .limit(MOST_ELEMENTS)
        .filter(one -> !isOfOthers(one) && !isTeaser(one.closest("article")))
        .toList();
  }

  /** True for a short article element among several, which is a teaser of another report. */
  private static boolean isTeaser(@Nullable Element article) {
    Element parent = article == null ? null : article.parent();
    Element above = parent == null ? null : parent.parent();
    return article != null
        && parent != null
        && above != null
        && (articles(List.of(parent)) > 1 || articles(above.children()) > 1)
        && article.selectFirst("h1") == null
        && Excerpt.of(article, TEASER_CHARS + 1).length() <= TEASER_CHARS;
  }

  private static int articles(List<Element> around) {
    int articles = 0;
    for (Element one : around) {
      for (Element child : one.children()) {
        articles += child.normalName().equals("article") ? 1 : 0;
      }
    }
    return articles;
  }

  /** True for an element in comments, captions or lists of other reports. */
  private static boolean isOfOthers(Element mark) {
    for (Element at = mark; at != null; at = at.parent()) {
      String tag = at.normalName();
      String names = PAGE_TAGS.contains(tag) ? "" : at.className() + " " + at.id();
      if (OTHER_TAGS.contains(tag)
          || OTHER_NAMES.matcher(names).find()
          || tag.equals("aside") && names.contains("sidebar")) {
        return true;
      }
    }
    return false;
  }

  /** A pen name, if the page names exactly one. */
  private static List<String> penName(
      Document page, PageMetadata metadata, @Nullable String outlet) {
    Set<String> names = new LinkedHashSet<>();
    for (Element mark : elements(page, QueryParser.parse(NAME_ONLY), null)) {
      String text = mark.hasAttr("content") ? mark.attr("content") : Excerpt.of(mark, MOST_CHARS);
      String name = Bylines.withoutBy(text);
      if (PEN_NAME.matcher(name).matches()) {
        names.add(name);
      }
    }
    List<Element> signed = names.isEmpty() ? elements(page, LINKED_NAME, null) : List.of();
    for (Element mark : signed) {
      String name = Excerpt.of(mark, MOST_CHARS);
      Element around = mark.parent();
      String line = around == null ? "" : Excerpt.of(around, MOST_CHARS);
      if (PEN_NAME.matcher(name).matches()
          && Bylines.isAnnounced(line)
          && Bylines.withoutBy(line).startsWith(name)) {
        names.add(name);
      }
    }
    String sites = LineShape.normalized(outlet + " " + metadata.url());
    names.removeIf(name -> Bylines.isNoPerson(name) || sites.contains(LineShape.normalized(name)));
    return names.size() == 1 ? List.copyOf(names) : List.of();
  }

  /**
   * The names, or those that a line of the article prints where it adds names: fields often hold
   * the first author only.
   *
   * @param lines what was cut from the body
   */
  public static List<String> with(List<String> names, List<Removed> lines, PageMetadata metadata) {
    Set<String> printed = new LinkedHashSet<>(ofLines(lines));
    removeOutlet(printed, metadata);
    return printed.size() <= MOST_NAMES_OF_LINE && addsTo(names, printed)
        ? List.copyOf(printed)
        : names;
  }

  /** Accepts names of which {@code first} is the first word. */
  private static Predicate<String> whole(String first) {
    return name -> name.startsWith(first + " ");
  }

  /** The names in the line that says who wrote the report; none where two lines differ. */
  private static List<String> ofLines(List<Removed> lines) {
    List<String> found = List.of();
    for (Removed line : lines) {
      List<String> names = BYLINE_KINDS.contains(line.why()) ? ofLine(line.text()) : List.of();
      if (!names.isEmpty() && !found.isEmpty() && !found.equals(names)) {
        return List.of();
      }
      found = names.isEmpty() ? found : names;
    }
    return found;
  }

  private static List<String> ofLine(String line) {
    Matcher labelled = LABELLED.matcher(line.substring(0, Math.min(line.length(), MOST_CHARS)));
    if (labelled.find()) {
      return Bylines.names(labelled.group(labelled.group(1) == null ? 2 : 1));
    }
    String dated = afterDate(line);
    if (dated != null) {
      return List.of(dated);
    }
    boolean signed = Bylines.isAnnounced(line) || Bylines.isSeveralNames(line);
    List<String> names = signed ? Bylines.ofLine(line) : null;
    return names == null ? List.of() : names;
  }

  /** The name behind a date in a line that holds nothing else: "25.10.2022 - Ana Ruiz". */
  private static @Nullable String afterDate(String line) {
    List<DateParser.Found> dates = DateParser.all(line, DayOrder.UNKNOWN);
    if (dates.size() != 1 || dates.get(0).start() > 0) {
      return null;
    }
    Matcher named = DIVIDER.matcher(line.strip().substring(dates.get(0).end()));
    String name = named.lookingAt() ? Bylines.withoutBy(named.replaceFirst("")) : "";
    return Bylines.isName(name) && !Bylines.isNoPerson(name) ? name : null;
  }

  /** Removes the outlet's name, also without the end of its address. */
  private static void removeOutlet(Set<String> names, PageMetadata metadata) {
    String outlet = metadata.outlet();
    String site = outlet == null ? "" : outlet;
    List<String> sites =
        List.of(
            LineShape.normalized(site),
            LineShape.normalized(ADDRESS_END.matcher(site).replaceAll("")));
    names.removeIf(name -> !site.isEmpty() && sites.contains(LineShape.normalized(name)));
  }

  private static Set<String> namesOf(List<Element> elements, PageMetadata metadata) {
    Set<String> names = new LinkedHashSet<>();
    Element first = null;
    for (Element author : elements) {
      if (first != null && !isNear(first, author)) {
        continue;
      }
      List<String> found = named(author);
      first = found.isEmpty() || first != null ? first : author;
      names.addAll(found);
      removeOutlet(names, metadata);
    }
    return names;
  }

  /** The names in an element. Each link in it may be one name, with nothing between them. */
  private static List<String> named(Element author) {
    List<String> links =
        author.select("a").stream()
            .limit(MOST_ELEMENTS)
            .map(link -> Excerpt.of(link, MOST_CHARS))
            .toList();
    if (links.size() > 1 && links.stream().allMatch(Bylines::isName)) {
      return links.stream().distinct().toList();
    }
    String text = Excerpt.of(author, MOST_CHARS + 1);
    return text.length() > MOST_CHARS ? List.of() : Bylines.names(text);
  }

  /**
   * True for elements side by side, as the names of several authors are: they share a parent or
   * grandparent.
   */
  private static boolean isNear(Element first, Element other) {
    Element parent = first.parent();
    Element above = parent == null ? null : parent.parent();
    return other.parent() == parent
        || other.parents().contains(parent)
        || above != null
            && above.normalName().matches(LIST_OF_AUTHORS)
            && other.parent() != null
            && other.parent().parent() == above;
  }
}
