package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Article;
import org.synoptic.model.SourcedDate;

/** Dates, names, sections and addresses of made-up pages. */
class PageFieldsTest {

  private static final String BODY =
      "<p>Two people died when a fire broke out at Norwick harbour on Friday.</p>"
          + "<p>The cause is not known, the fire service said on Saturday.</p>";
  private static final String TITLE =
      "<title>Fire at Norwick harbour | North News</title><h1>Fire at Norwick harbour</h1>";

  @Test
  void aDateSaysWhoSaysItAndAnUpdateIsNotThePublication() {
    assertThat(published(TITLE + "<p>Updated 6 March 2017. Published 4 March 2017</p>" + BODY))
        .isEqualTo("2017-03-04 TEXT, updated 2017-03-06 TEXT");
    assertThat(published(TITLE + "<time datetime='2017-03-04T10:15:00+01:00'>today</time>" + BODY))
        .isEqualTo("2017-03-04T10:15:00+01:00 TIME, updated null UNKNOWN");
  }

  @Test
  void theDateAtTheHeadlineGoesBeforeOnesOfTeasersCommentsAndNotices() {
    String others =
        "<div class=related><time datetime=2017-05-01>1 May</time></div>"
            + "<div class=comments><time datetime=2017-03-09>9 March</time></div>"
            + "<footer>Copyright © 12 December 2018 North News</footer>";
    assertThat(published(others + TITLE + "<p>4 March 2017</p>" + BODY + others))
        .startsWith("2017-03-04 TEXT");
    assertThat(published(TITLE + BODY + others)).startsWith("null UNKNOWN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<p class=date>On 5/11/18 at 8:00 AM EDT</p>",
        "<p>Posted on 11 May '18</p>",
        "<p class=meta>Published 5/11/2018, 8:00 AM</p>",
        "<p class=meta>Published 11/5/2018</p>",
        "<p>11-May-18</p>",
        "<p class=date>5/11/18</p>",
      })
  void aPrintedDateGoesBeforeThatOfTheAddressWhichTellsItsOrder(String printed) {
    String address =
        "<link rel=canonical href='https://north.example/2018/05/18/fire-912343.html'>";
    assertThat(published("<html lang=en>" + address + TITLE + printed + BODY))
        .startsWith("2018-05-11 T");
    assertThat(HtmlReader.read(address + TITLE + printed + BODY, null).body())
        .startsWith("Two people died");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<time itemprop=dateModified datetime=2018-05-12>11/05/2018 01:57 | Actualizado a 12/05/2018 19:20</time>",
        "<p class=updated>11 May 2018 | Updated 12 May 2018</p>",
        "<time class=date-modified>11.05.2018, aktualisiert 12.05.2018</time>",
        "<p class=last-updated>11 mai 2018 - Mis à jour le 12 mai 2018</p>",
        "<p class=modified>2018-05-11 10:00 (updated 2018-05-12 11:00)</p>",
      })
  void theFirstDateInALineForTheUpdateIsThePublication(String printed) {
    assertThat(published("<html lang=es>" + TITLE + printed + BODY)).startsWith("2018-05-11 T");
  }

  @Test
  void anElementForTheUpdateAloneGivesNoOtherDate() {
    String updated = "<p><time itemprop=dateModified>12 May 2018</time></p>";
    assertThat(published(TITLE + updated + BODY)).endsWith("updated 2018-05-12 TIME");
    assertThat(published(TITLE + "<p>11 May 2018</p>" + updated + BODY)).startsWith("2018-05-11");
  }

  @Test
  void aHeadingWithAKickerIsTheHeadlineThatTheDateStandsBelow() {
    String head =
        "<meta property=og:title content='Fire at Norwick harbour kills two'>"
            + "<h1><span>Disaster</span> - <span>Fire at Norwick harbour kills two</span></h1>"
            + "<div class=teaser-meta><p>By Ana Ruiz on 4 March 2017</p></div>";
    assertThat(published(head + BODY)).startsWith("2017-03-04");
  }

  @Test
  void aFieldThatTheLastSavingOverwroteYieldsToThePrintedDate() {
    String saved = "2017-06-17T18:28:00+02:00";
    String metas =
        "<meta property=article:published_time content=%1$s><meta property=article:modified_time content=%1$s>"
            .formatted(saved);
    assertThat(published(metas + TITLE + "<time datetime=2017-03-04>4 March</time>" + BODY))
        .startsWith("2017-03-04 TIME");
    assertThat(published(metas + TITLE + BODY)).startsWith(saved + " META");
  }

  @Test
  void theDateInACaptionIsNotThePages() {
    String page =
        TITLE + "<figure><figcaption>The harbour on 24 July 1960</figcaption></figure>" + BODY;
    assertThat(published(page)).startsWith("null UNKNOWN");
  }

  @Test
  void aReviewOfAReaderIsNotThePagesArticle() {
    String json =
        "{'@type':'Recipe','datePublished':'2017-03-04','review':[{'@type':'Review','datePublished':'2020-01-01'}]}"
            .replace('\'', '"');
    assertThat(published("<script type=application/ld+json>" + json + "</script>" + TITLE + BODY))
        .startsWith("2017-03-04 JSON_LD");
  }

  @ParameterizedTest
  @CsvSource({"hr, 2017-10-04 TEXT", "pl, 2017-11-04 TEXT"})
  void theLanguageOfThePageTellsWhichMonthListopadIs(String language, String published) {
    String page = "<html lang=%s>%s<p>4. listopada 2017.</p>%s".formatted(language, TITLE, BODY);
    assertThat(published(page)).startsWith(published);
  }

  @Test
  void aTeaserAboveALinkToItsReportIsNotTheWholeReport() {
    ExtractedArticle draft =
        HtmlReader.read(TITLE + BODY + "<p><a href=/fire>Continue reading</a></p>", null);
    assertThat(draft.partial()).isEqualTo("the rest stands behind a link");
    assertThat(draft.removed()).extracting(one -> one.why().name()).doesNotContain("PAYWALL");
  }

  @Test
  void aBoxThatSaysWhatItIsIsCalledSo() {
    String page =
        TITLE + BODY + "<aside>Sign up for our newsletter</aside><footer>Tern Islands</footer>";
    assertThat(HtmlReader.read(page, null).removed())
        .extracting(one -> one.why() + ": " + one.text())
        .contains("NEWSLETTER: Sign up for our newsletter", "NAVIGATION: Tern Islands");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<div class=byline>Von Jana Keller und Tom Reed</div> ~ [Jana Keller, Tom Reed]",
        "<div class=author-box><a rel=author>Ana Ruiz</a></div> ~ [Ana Ruiz]",
        "<p class=byline>Por María Ortega y Luis Paz</p> ~ [María Ortega, Luis Paz]",
        "<p class=byline>Por José Ortega y Gasset</p> ~ [José Ortega y Gasset]",
        "<p class=byline>By Ana Ruiz with Jo Bell Jr.</p> ~ [Ana Ruiz, Jo Bell Jr.]",
        "<p class=byline>Reuters Staff</p> ~ []",
        "<p class=byline>North News</p> ~ []",
        "<p class=byline>記者 田中 太郎</p> ~ [田中 太郎]",
        "<div class=comments><p class=author>Ana Ruiz</p></div> ~ []",
        "<p>By <a rel=author>gull77</a></p> ~ [gull77]",
        "<p>By <a rel=author>admin</a></p> ~ []",
        "<p>By <a rel=author>NNTEAM</a></p> ~ []",
        "<p>By <a rel=author>North</a></p> ~ []",
        "<p>By <a rel=author>gull77</a></p><a rel=author>tern5</a> ~ []",
        "<p class=byline>Ana Ruiz @anaruiz</p> ~ [Ana Ruiz]",
        "<byline>By Ana Ruiz, NN</byline> ~ [Ana Ruiz]",
        "<p>By Ana Ruiz</p> ~ [Ana Ruiz]",
        "<p class=byline>ByAna Ruiz</p> ~ [Ana Ruiz]",
        "<p class=byline>Ana Ruiz. North Coast International</p> ~ [Ana Ruiz]",
        "<p class=byline><a>Ana Ruiz</a> <a>Jo Bell</a></p> ~ [Ana Ruiz, Jo Bell]",
        "<p class=byline>Text & photos: Ana Ruiz</p> ~ [Ana Ruiz]",
        "<p>Blog Beitrag von Ana Ruiz</p> ~ [Ana Ruiz]",
        "<p class=byline>Datum: 4.3.2017 Autor: Ana Ruiz Quelle: Nordpost</p> ~ [Ana Ruiz]",
        "<p class=byline>By Reuters</p><div class=opinions><p class=author>Ana Ruiz</p></div> ~ []",
        "<ul><li class=preview><p class=author>Ana Ruiz</p></ul> ~ []",
        "<p>Von Ana Ruiz am 08.12.2016</p><p>Von Jo Bell am 06.12.2016</p> ~ []",
        "<meta name=author content='Ana Ruiz'><p>By Ana Ruiz and Jo Bell</p> ~ [Ana Ruiz, Jo Bell]",
        "<p class=byline>Diario Norte</p> ~ []",
        "<p class=byline>North Coast Radio</p> ~ []",
        "<article class=comments-open><p>By <a rel=author>gull77</a></p></article> ~ [gull77]",
        "<p class=author-name>By <a href=/staff/gull77>gull77</a></p> ~ [gull77]",
        "<p class=author-name>gull77 <a href=/follow>Follow</a></p> ~ []",
        "<p class=meta>by <span class='author vcard fn'>tern</span> on 4 March</p> ~ [tern]",
        "<div class=author-card><p>北海新闻</p><p>文章 总阅读</p></div> ~ []",
        "<meta name=citation_author content='Ana Ruiz, PhD'><meta name=citation_author content='Jo Bell, PhD'> ~ [Ana Ruiz, Jo Bell]",
      })
  void bylinesAreTheNamesOfThoseWhoWrote(String mark, String names) {
    String site = "<meta property=og:site_name content='North News'>";
    assertThat(HtmlReader.read(site + TITLE + mark + BODY, null).bylines()).hasToString(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "`publisher`:`River News`,`author`:`Ana Ruiz` ~ River News ~ [Ana Ruiz]",
        "`publisher`:{`name`:[`RN`,`River News`]},`author`:{`name`:[`Ana Ruiz`,`Jo Bell`]} ~ River News ~ [Ana Ruiz, Jo Bell]",
        "`publisher`:{`name`:{`@value`:`River News`,`@language`:`en`}},`author`:[{`name`:{`@value`:`Ana Ruiz`}}] ~ River News ~ [Ana Ruiz]",
        "`publisher`:[{`name`:`River News`},{`name`:`The Agency of Wires`}],`author`:{`@list`:[{`name`:`Ana Ruiz`},`Jo Bell`]} ~ River News ~ [Ana Ruiz, Jo Bell]",
        "`publisher`:{`@id`:`#p`},`hasPart`:[],`about`:{`@id`:`#p`,`name`:[`River News`]},`creator`:{`givenName`:`Ana`,`familyName`:`Ruiz`} ~ River News ~ [Ana Ruiz]",
        "`author`:{`@type`:[`Organization`],`name`:`Agency of Wires`} ~ North News ~ []",
      })
  void describedNamesHaveManyShapes(String fields, String outlet, String bylines) {
    String json = "{`@type`:[`Thing`,`NewsArticle`],`headline`:[`Fire`],%s}".formatted(fields);
    String script = "<script type='application/ld+json'>" + json.replace('`', '"') + "</script>";
    ExtractedArticle draft = HtmlReader.read(script + TITLE + BODY, null);
    assertThat(draft.outlet()).isEqualTo(outlet);
    assertThat(draft.bylines()).hasToString(bylines);
  }

  @Test
  void fieldsOfAListedArticleMayBeObjects() throws BrokenPageException {
    ExtractedArticle draft =
        JsonReader.read(
            "{\"source\":{\"id\":null,\"name\":\"North News\"},\"text\":\"One.\","
                + "\"authors\":[{\"name\":\"Ana Ruiz\"}]}",
            false,
            null);
    assertThat(draft.outlet() + " " + draft.bylines()).isEqualTo("North News [Ana Ruiz]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<meta property=article:section content=World> ~ World",
        "<meta property=article:section content='World, Europe'> ~ World",
        "<div class=breadcrumbs><a>Home</a> <a>World</a> <a>Europe</a></div> ~ World",
        "<div class=breadcrumbs><a>Startseite</a></div> ~ ",
        "<div class=breadcrumbs><a>Home</a> <a>News</a> <a>World</a></div> ~ World",
        "<div class=breadcrumbs><a>Home</a> <a>News</a></div> ~ News",
        "<meta property=article:section content=News><div class=breadcrumbs><a>Home</a> <a>World</a></div> ~ World",
        "<meta property=article:section content=Uncategorized> ~ ",
        "<meta property=article:section content='North News'> ~ ",
        "<meta property=article:section content='- Crime'> ~ Crime",
        "<meta property=article:section content='World > Asia'> ~ World",
      })
  void theSectionIsThatOfTheFieldOrTheBreadcrumb(String mark, String section) {
    assertThat(HtmlReader.read(TITLE + mark + BODY, null).section()).isEqualTo(section);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "North News ~ North News",
        "North News | World, sport and weather ~ North News",
        "The best of the coast - North News ~ North News",
        "North News info@north-news.example ~ North News",
        "@northnews ~ northnews",
        "UK ~ North News",
        "Tern Islands | Gull Rock ~ Tern Islands | Gull Rock",
      })
  void theOutletIsTheNameAloneThatFitsTheAddress(String said, String outlet) {
    String page =
        "<meta property=og:site_name content='%s'><link rel=canonical href=https://www.north-news.example/a>"
            .formatted(said);
    assertThat(article(page + TITLE + BODY).outlet().name()).isEqualTo(outlet);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Пожар в порту унёс жизни двух человек, ru",
    "en, Zwei Menschen sind bei dem Brand im Hafen gestorben und viele wurden verletzt, de",
    "en, 港口发生火灾造成两人死亡, zh",
    "en, 港で火事があり2人が死亡した, ja",
    "'', 항구에서 불이 나 두 명이 숨졌다, ko",
    "'', שני בני אדם נהרגו בשריפה בנמל, he",
    "'', قتل شخصان في حريق في الميناء, ar",
    "'', دو نفر در آتش‌سوزی بندر جان باختند و چند تن دیگر, fa",
    "'', Δύο νεκροί από φωτιά στο λιμάνι, el",
    "'', เพลิงไหม้ท่าเรือคร่าชีวิตสองราย, th",
    "en, બંદર પર આગમાં બે લોકોના મોત, gu",
    "uk, Пожежа в порту забрала життя двох людей, uk",
  })
  void theLettersOfATextGoBeforeTheLanguageThatTheSoftwareSays(
      String said, String words, String language) {
    String page = "<html lang='%s'>%s".formatted(said, TITLE) + "<p>" + (words + ". ").repeat(4);
    assertThat(article(page).language()).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/x/amp, https://a.example/x, https://a.example/x",
    "https://m.a.example/x, https://www.a.example/x, https://www.a.example/x",
    "https://cdn.cache.example/c/s/a.example/x, https://a.example/x, https://a.example/x",
    "https://a.example/x, https://a.example/, https://a.example/x",
    "https://a.example/x, https://b.test/x, https://a.example/x",
    "https://a.example/x?id=7, https://a.example/x, https://a.example/x?id=7",
    "https://a.example/x?utm_source=f, https://a.example/x, https://a.example/x",
    "https://a.co.uk/x, https://b.co.uk/x, https://a.co.uk/x",
  })
  void theAddressThatThePageCallsItsOwnCountsOnItsOwnSite(String given, String said, String url) {
    assertThat(Addresses.canonical(given, said)).isEqualTo(url);
  }

  private static Article article(String html) {
    return (Article) Extracted.of("text/html", html);
  }

  private static String published(String page) {
    ExtractedArticle draft = HtmlReader.read(page, null);
    return drawn(draft.published()) + ", updated " + drawn(draft.updated());
  }

  private static String drawn(SourcedDate date) {
    return date.when() + " " + date.source();
  }
}
