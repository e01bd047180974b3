package org.synoptic.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Removed;

/** Who wrote the report of a page: its JSON-LD, its fields, marked elements, the line "By …". */
final class Authors {

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
      "a[rel=author], [itemprop=author] [itemprop=name], .author .fn, .author.vcard a, a[href*=/author/]";

  /** "gull77": one word; in a link to an author's page that is whole. */
  private static final Pattern PEN_NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{1,23}");

  private static final String OTHERS =
      "[class*=comment], [id*=comment], [class*=related], [class*=recommend], [class*=teaser-list],"
          + " aside[class*=sidebar], nav, figure, figcaption";

  private static final int LONGEST = 120;
  private static final int MOST = 12;

  private Authors() {}

  static List<String> of(Document page, Metadata metadata, @Nullable String outlet) {
    Set<String> names = new LinkedHashSet<>(metadata.jsonLd().authors());
    drop(names, outlet);
    for (int i = 0; names.isEmpty() && i < META.length; i++) {
      for (String said : metadata.every(META[i])) {
        names.addAll(said.startsWith("http") ? List.of() : Bylines.names(said));
        drop(names, outlet);
      }
    }
    for (int i = 0; names.isEmpty() && i < MARKS.length; i++) {
      names.addAll(marked(page, MARKS[i], outlet));
    }
    return names.isEmpty() ? penName(page, metadata, outlet) : new ArrayList<>(names);
  }

  /** The one name under which somebody writes on a page of a few. */
  private static List<String> penName(Document page, Metadata metadata, @Nullable String outlet) {
    Set<String> names = new LinkedHashSet<>();
    for (Element mark : page.select(NAMED).stream().limit(MOST).toList()) {
      String text = mark.hasAttr("content") ? mark.attr("content") : Excerpt.of(mark, LONGEST);
      if (mark.closest(OTHERS) == null && PEN_NAME.matcher(text).matches()) {
        names.add(text);
      }
    }
    String sites = Shape.bare(outlet + " " + metadata.url());
    names.removeIf(name -> Bylines.noPerson(name) || sites.contains(Shape.bare(name)));
    return names.size() == 1 ? List.copyOf(names) : List.of();
  }

  /** The line of an article that names who wrote it, where no field of the page does. */
  static List<String> ofLines(List<Removed> lines) {
    for (Removed line : lines) {
      if (line.why() == Removed.Why.BYLINE && Bylines.announced(line.text())) {
        List<String> names = Bylines.ofLine(line.text());
        if (names != null && !names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** The outlet itself is no author. */
  private static void drop(Set<String> names, @Nullable String outlet) {
    String site = outlet == null ? "" : Shape.bare(outlet);
    names.removeIf(name -> !site.isEmpty() && site.equals(Shape.bare(name)));
  }

  private static Set<String> marked(Document page, String mark, @Nullable String outlet) {
    Set<String> names = new LinkedHashSet<>();
    Element first = null;
    for (Element author : page.select(mark).stream().limit(MOST).toList()) {
      boolean beside = first != null && !near(first, author);
      if (beside || author.closest(OTHERS) != null) {
        continue;
      }
      String text = Excerpt.of(author, LONGEST + 1);
      List<String> found = text.length() > LONGEST ? List.of() : Bylines.names(text);
      first = found.isEmpty() || first != null ? first : author;
      names.addAll(found);
      drop(names, outlet);
    }
    return names;
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
