package org.synoptic.extract.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.junit.jupiter.api.Test;
import org.synoptic.extract.html.LinksInside;
import org.synoptic.extract.html.NamedElements;

/** What finds elements quickly finds those that the selectors find. */
class AuthorMarksTest {

  private static final Document PAGE =
      Jsoup.parse(
          """
          <div class="Article-AUTHOR"><a href="/Author/ruiz">Ana Ruiz</a><i>!</i></div>
          <nav id="breadcrumbs"><ul><li><a href="/news">News</a></li></ul></nav>
          <p class="byline big">By <span rel="Author">Tom Hale</span></p>
          <p class="bylines">no mark</p>
          <div itemprop="author"><b itemprop="name">Orla Finch</b><b itemprop="url">x</b></div>
          <b itemprop="name">The Selm Gazette</b>
          <byline>Mia Orme</byline><p rel="next" class="authority">2</p><a>end</a>
          """);

  @Test
  void marksOfAuthorsAreThoseOfTheSelector() {
    assertSame(
        new AuthorMarks(),
        "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .byline, .author, byline",
        5);
  }

  @Test
  void namedElementsAreThoseOfTheSelector() {
    assertSame(
        NamedElements.with("class", "byline", "author"), "[class*=byline], [class*=author]", 4);
    assertSame(NamedElements.of("a", "href", "/author/"), "a[href*=/author/]", 1);
  }

  @Test
  void linksInsideAreThoseOfTheSelector() {
    assertSame(
        new LinksInside(
            NamedElements.with("class", "author"), NamedElements.with("id", "breadcrumb")),
        "[class*=author] a, [id*=breadcrumb] a",
        2);
  }

  private static void assertSame(Evaluator quick, String selector, int count) {
    List<Element> found = PAGE.select(quick);
    assertThat(found).hasSize(count).containsExactlyElementsOf(PAGE.select(selector));
  }
}
