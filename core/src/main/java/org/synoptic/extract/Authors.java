package org.synoptic.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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
    "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .byline, .author",
    "[class*=author-name], [class*=author__name], [class*=authorname], [class*=byline], [class*=author], [class*=autor]",
    "a[href*=/author/], a[href*=/autor/], a[href*=/auteur/], a[href*=/autoren/], a[href*=/authors/]"
  };

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
      String said = metadata.meta(META[i]);
      if (said != null && !said.startsWith("http")) {
        names.addAll(Bylines.names(said));
        drop(names, outlet);
      }
    }
    for (int i = 0; names.isEmpty() && i < MARKS.length; i++) {
      names.addAll(marked(page, MARKS[i], outlet));
    }
    return new ArrayList<>(names);
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
