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
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.LineShape;
import org.synoptic.extract.html.Excerpt;
import org.synoptic.extract.lines.Bylines;
import org.synoptic.model.Removed;

/** Who wrote the report of a page: its JSON-LD, its fields, marked elements, the line "By …". */
public final class Authors {

  private static final String[] META = {
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
    "twitter:data1"
  };

  /** What marks an author, the surest first. */
  private static final String[] MARKS = {
    "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .byline, .author, byline",
    "[class*=author-name], [class*=author__name], [class*=authorname], [class*=byline], [class*=author], [class*=autor]",
    "a[href*=/author/], a[href*=/autor/], a[href*=/auteur/], a[href*=/autoren/], a[href*=/authors/]"
  };

  /** What holds nothing but the author's name, be it one they gave themselves. */
  private static final String NAMED =
      "a[rel=author], [itemprop=author] [itemprop=name], .author .fn, .author.fn, .author.vcard a, a[href*=/author/]";

  /** Links in what is named after authors: a pen name only where "By" stands before it. */
  private static final String SIGNED = "[class*=author] a, [class*=autor] a, [class*=byline] a";

  /** "gull77": one word; in a link to an author's page that is whole. */
  private static final Pattern PEN_NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{1,23}");

  private static final Pattern OTHERS =
      Pattern.compile(
          "(?<![\\w-])(?!has-|no-|with-|is-|tag-|category-)[\\w-]{0,40}"
              + "(?:comment|related|recommend|teaser-list|preview|thumbnail|spotlight|most-?read|popular|licen[cs]e|caption|credit)",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> OTHER_TAGS = Set.of("nav", "figure", "figcaption");

  /** Their names tell of the whole page: "comments-open", "has-related". */
  private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");

  /** "Datum: 4.3.2017 Autor: Ana Ruiz Quelle: Nordpost". */
  private static final Pattern LABELLED =
      Pattern.compile(
          "\\b(?:Autor|Autorin|Author|Auteur|Autrice|Autora|Autore)\\s?:\\s?([^:]{4,60}?)(?:\\s\\p{Lu}\\p{L}{2,15}:|$)"
              + "|(?:记者|記者|作者)[:：]\\s?(\\p{IsHan}{2,4})(?!\\p{IsHan})");

  /** What a line that names the author can have been cut as. */
  private static final Set<Removed.Why> LINES = Set.of(Removed.Why.BYLINE, Removed.Why.DATE);

  private static final Pattern ADDRESS_END = Pattern.compile("(?:\\.\\p{Alpha}{2,4}){1,2}$");

  private static final int LONGEST = 120;
  private static final int MOST = 12;
  private static final int MOST_OF_ONE_LINE = 6;

  private static final int LONGEST_TEASER = 800;

  private Authors() {}

  public static List<String> of(Document page, PageMetadata metadata) {
    String outlet = metadata.outlet();
    Set<String> names = new LinkedHashSet<>(metadata.jsonLd().authors());
    drop(names, outlet);
    for (int i = 0; names.isEmpty() && i < META.length; i++) {
      for (String said : metadata.every(META[i])) {
        names.addAll(said.startsWith("http") ? List.of() : Bylines.names(said));
        drop(names, outlet);
      }
    }
    Element nobody = null;
    for (int i = 0; names.isEmpty() && i < MARKS.length; i++) {
      List<Element> marks = marks(page, MARKS[i], nobody);
      if (nobody == null && !marks.isEmpty() && signedByNobody(marks.get(0))) {
        nobody = marks.get(0);
        marks = marks(page, MARKS[i], nobody);
      }
      names.addAll(marked(marks, outlet));
    }
    return names.isEmpty() ? penName(page, metadata, outlet) : new ArrayList<>(names);
  }

  /** "By Reuters": what other marks name then are the authors of something else. */
  private static boolean signedByNobody(Element mark) {
    String text = Excerpt.of(mark, LONGEST + 1);
    return text.length() <= LONGEST && Bylines.isAnnounced(text) && Bylines.isOrganisation(text);
  }

  private static List<Element> marks(Document page, String mark, @Nullable Element within) {
    Element whole = within == null ? page : within;
    return whole.select(mark).stream()
        .limit(MOST)
        .filter(one -> !ofOthers(one) && !teaser(one.closest("article")))
        .toList();
  }

  /** One article of several that is too short to be the report itself. */
  private static boolean teaser(@Nullable Element article) {
    Element parent = article == null ? null : article.parent();
    Element above = parent == null ? null : parent.parent();
    return article != null
        && parent != null
        && above != null
        && (articles(List.of(parent)) > 1 || articles(above.children()) > 1)
        && article.selectFirst("h1") == null
        && Excerpt.of(article, LONGEST_TEASER + 1).length() <= LONGEST_TEASER;
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

  /** True for what stands in comments, pictures and lists of other reports. */
  private static boolean ofOthers(Element mark) {
    for (Element at = mark; at != null; at = at.parent()) {
      String tag = at.normalName();
      String names = WHOLE.contains(tag) ? "" : at.className() + " " + at.id();
      if (OTHER_TAGS.contains(tag)
          || OTHERS.matcher(names).find()
          || tag.equals("aside") && names.contains("sidebar")) {
        return true;
      }
    }
    return false;
  }

  /** The one name under which somebody writes on a page of a few. */
  private static List<String> penName(
      Document page, PageMetadata metadata, @Nullable String outlet) {
    Set<String> names = new LinkedHashSet<>();
    for (Element mark : marks(page, NAMED, null)) {
      String text = mark.hasAttr("content") ? mark.attr("content") : Excerpt.of(mark, LONGEST);
      String name = Bylines.withoutBy(text);
      if (PEN_NAME.matcher(name).matches()) {
        names.add(name);
      }
    }
    List<Element> signed = names.isEmpty() ? marks(page, SIGNED, null) : List.of();
    for (Element mark : signed) {
      String name = Excerpt.of(mark, LONGEST);
      Element around = mark.parent();
      String line = around == null ? "" : Excerpt.of(around, LONGEST);
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
   * The names with those that a line of the article adds: fields often hold the first author only.
   */
  public static List<String> with(
      List<String> names, List<Removed> lines, @Nullable String outlet) {
    Set<String> printed = new LinkedHashSet<>(ofLines(lines));
    drop(printed, outlet);
    boolean more = printed.size() > names.size() && printed.containsAll(names);
    boolean pen = names.size() == 1 && names.get(0).indexOf(' ') < 0;
    boolean whole = pen && printed.stream().anyMatch(whole(names.get(0)));
    return printed.size() <= MOST_OF_ONE_LINE && (more || whole) ? List.copyOf(printed) : names;
  }

  /** Names of which {@code first} is the first word. */
  private static Predicate<String> whole(String first) {
    return name -> name.startsWith(first + " ");
  }

  /** Whom the one line of an article names that says who wrote it; nobody where lines differ. */
  private static List<String> ofLines(List<Removed> lines) {
    List<String> found = List.of();
    for (Removed line : lines) {
      List<String> names = LINES.contains(line.why()) ? ofLine(line.text()) : List.of();
      if (!names.isEmpty() && !found.isEmpty() && !found.equals(names)) {
        return List.of();
      }
      found = names.isEmpty() ? found : names;
    }
    return found;
  }

  private static List<String> ofLine(String line) {
    Matcher labelled = LABELLED.matcher(line.substring(0, Math.min(line.length(), LONGEST)));
    if (labelled.find()) {
      return Bylines.names(labelled.group(labelled.group(1) == null ? 2 : 1));
    }
    boolean signed = Bylines.isAnnounced(line) || Bylines.isSeveralNames(line);
    List<String> names = signed ? Bylines.ofLine(line) : null;
    return names == null ? List.of() : names;
  }

  /** The outlet itself is no author, with the end of its address or without. */
  private static void drop(Set<String> names, @Nullable String outlet) {
    String site = outlet == null ? "" : outlet;
    List<String> sites =
        List.of(
            LineShape.normalized(site),
            LineShape.normalized(ADDRESS_END.matcher(site).replaceAll("")));
    names.removeIf(name -> !site.isEmpty() && sites.contains(LineShape.normalized(name)));
  }

  private static Set<String> marked(List<Element> marks, @Nullable String outlet) {
    Set<String> names = new LinkedHashSet<>();
    Element first = null;
    for (Element author : marks) {
      if (first != null && !near(first, author)) {
        continue;
      }
      List<String> found = named(author);
      first = found.isEmpty() || first != null ? first : author;
      names.addAll(found);
      drop(names, outlet);
    }
    return names;
  }

  /** The names in an element; each link in it may be one, with nothing between them. */
  private static List<String> named(Element author) {
    List<String> links =
        author.select("a").stream().limit(MOST).map(link -> Excerpt.of(link, LONGEST)).toList();
    if (links.size() > 1 && links.stream().allMatch(Bylines::isName)) {
      return links.stream().distinct().toList();
    }
    String text = Excerpt.of(author, LONGEST + 1);
    return text.length() > LONGEST ? List.of() : Bylines.names(text);
  }

  /** Several authors stand side by side: they share a parent, or its parent. */
  private static boolean near(Element first, Element other) {
    Element parent = first.parent();
    Element above = parent == null ? null : parent.parent();
    return other.parent() == parent
        || other.parents().contains(parent)
        || above != null
            && above.normalName().matches("ul|ol|div|p|span")
            && other.parent() != null
            && other.parent().parent() == above;
  }
}
