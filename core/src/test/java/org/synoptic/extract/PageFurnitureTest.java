package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.model.Article;

/** What stands in and around a report on a page: captions, sub-headlines, dates, authors. */
class PageFurnitureTest {

  private static final String OPENING =
      "<p>The harbour board of Norwick voted on Tuesday to close the old swing bridge to lorries for six months while its bearings are replaced.</p>"
          + "<p>Engineers had found cracks in two of the four bearings during an inspection in February, the board said in a statement.</p>";
  private static final String REST =
      "<p>Hauliers said that the detour over the hill road would add forty minutes to every trip and that the smaller firms could not carry the cost.</p>"
          + "<p>A ferry for foot passengers will run every half hour between the two banks, and the town will pay for it out of its reserve.</p>";

  private static Article read(String head, String top, String middle) {
    String page =
        "<html lang='en'><head><title>Norwick closes swing bridge to lorries</title>%s</head><body><main><article>"
            + "<h1>Norwick closes swing bridge to lorries</h1>%s%s%s%s</article></main></body></html>";
    return (Article) Extracted.of("text/html", page.formatted(head, top, OPENING, middle, REST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='photo-holder'><img src='a.jpg'><span class='cutline'>@</span></div>",
        "<p class='imgdesc'>@</p>",
        "<div class='image'><img src='a'><div class='desc'>@</div></div>",
        "<div class='article-photo'><img src='a'><p>@</p></div>",
        "<div id='foto-box'><img src='a'><small>@</small></div>",
        "<p class='photo-description'>@</p>",
        "<p>Image caption @</p>",
        "<p>Media caption@</p>",
      })
  void theCaptionOfAPictureIsNoParagraph(String box) {
    String caption = "Lorries queue on the hill road above the town after the news.";
    Article article = read("", "", box.replace("@", caption));
    assertThat(article.body()).doesNotContain("Lorries queue").contains("Hauliers said");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><img src='a.jpg'><br><em>@ Foto: J. Bell</em></p>",
        "<p><img src='a.jpg'><i>@ Picture: J. Bell</i></p>",
        "<p><img src='a.jpg'><i>@</i></p>",
        "<p><img src='a.jpg'> @ Photo by: Jo Bell, North News</p>",
        "<p><img src='a.jpg'></p><p>@ Bild: J. Bell</p>",
        "<div><img src='a.jpg'><small>@</small></div>",
        "<p>@ — Foto: Jo Bell/NN</p>",
      })
  void wordsInItalicsOrWithACreditBelowAPictureAreItsCaption(String caption) {
    String words = "Lorries queue on the hill road above the town.";
    Article article = read("", "", caption.replace("@", words));
    assertThat(article.body()).doesNotContain("Lorries queue").contains("Hauliers said");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><img src='a.jpg'>@</p>",
        "<p><em>@</em></p>",
        "<p><img src='icon.png'><em>“@”</em></p>",
        "<p><img src='icon.png'><em>@</em> The board had no answer.</p>",
        "<p>The firm sells one product: @</p>",
      })
  void otherWordsBesideAPictureStay(String paragraph) {
    String words = "Lorries queue on the hill road above the town.";
    assertThat(read("", "", paragraph.replace("@", words)).body()).contains("Lorries queue");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2><a name='hauliers'>@</a></h2>",
        "<h2><a id='h'>@</a></h2>",
        "<h3><a href='#h'>@</a></h3>",
        "<h2><a id='x'></a>@</h2>",
        "<h2 id='h'><a name='x' class='anchor'>@</a></h2>",
      })
  void aSubHeadlineThatIsAnAnchorStays(String heading) {
    Article article = read("", "", heading.replace("@", "Hauliers fear for their trade"));
    assertThat(article.body()).contains("Hauliers fear for their trade");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<time datetime='1970-01-01T00:00:00Z'>2 December 2021</time> | 2021-12-02",
        "<time datetime='1970-01-19T23:08:00Z'>2 December 2021</time> | 2021-12-02",
        "<time datetime='0001-01-01T00:00:00'>2 December 2021</time> | 2021-12-02",
        "<time datetime='1969-12-31T19:00:00-05:00'>December 2, 2021</time> | 2021-12-02",
        "<p>2 December 2021</p> | 2021-12-02",
        "<p>NORWICK, May 7, 2023 /PRNewswire/ -- The harbour board today said that the swing bridge will be closed to all lorries for the time of six months.</p> | 2023-05-07",
        "<p>NORWICK – May 7, 2023 – The harbour board today said that the swing bridge will be closed to all lorries for the time of six months.</p> | 2023-05-07",
      })
  void aDateThatNobodySetGivesWayToAPrintedOne(String top, String day) {
    String head = "<meta property='article:published_time' content='1970-01-01T00:00:00+00:00'>";
    Article article = read(head, top, "");
    assertThat(article.published().when()).startsWith(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'Review','name':'Bridge tour','author':{'name':'Jo Other'},'datePublished':'2019-01-01'}",
        "{'@type':'NewsArticle','headline':'A ferry runs aground at Selm','author':{'name':'Jo Other'},'datePublished':'2019-01-01'}",
        "{'@type':'Article','headline':'Ten bridges to see once','author':[{'name':'Jo Other'}],'datePublished':'2019-01-01','image':'a','url':'b','publisher':{'name':'x'}}",
        "{'@graph':[{'@type':'BlogPosting','headline':'All of our recipes','author':{'name':'Jo Other'},'datePublished':'2019-01-01'}]}",
        "[{'@type':'Review','author':{'name':'Jo Other'},'datePublished':'2019-01-01','itemReviewed':{'name':'A tour'}}]",
      })
  void theDescriptionOfAnotherThingGivesNoAuthorOrDate(String other) {
    String own =
        "{'@type':'NewsArticle','headline':'Norwick closes swing bridge to lorries','author':{'@type':'Person','name':'Devi Harda'},'datePublished':'2023-05-02'}";
    String script = "<script type='application/ld+json'>%s</script>";
    String head = (script.formatted(other) + script.formatted(own)).replace('\'', '"');
    Article article = read(head.replace("type=\"application", "type=\"application"), "", "");
    assertThat(article.bylines()).containsExactly("Devi Harda");
    assertThat(article.published().when()).isEqualTo("2023-05-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Von Igor Varga | Igor Varga",
        "By Igor Varga and Jo Bell | Igor Varga/Jo Bell",
        "Autorin: Jana Keller | Jana Keller",
        "By Igor Varga, Harbour Editor | Igor Varga",
        "Text: Igor Varga | Igor Varga",
      })
  void aBylineBelowTheReportNamesItsAuthors(String line, String names) {
    String page =
        "<html lang='en'><head><title>Norwick closes swing bridge</title></head><body><article><h1>Norwick closes swing bridge</h1>%s<p>%s</p></article></body></html>";
    Article article =
        (Article)
            Extracted.of("text/html", page.formatted(OPENING + REST, "<em>" + line + "</em>"));
    assertThat(String.join("/", article.bylines())).isEqualTo(names);
    assertThat(article.body()).doesNotContain(line).endsWith("out of its reserve.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25.10.2022 - Igor Varga | Igor Varga",
        "2 May 2023 • Igor Varga | Igor Varga",
        "May 2, 2023 / Igor Varga | Igor Varga",
        "2023-05-02 – Igor Varga | Igor Varga",
        "2 May 2023 - PAID CONTENT | ''",
        "2 May 2023 | ''",
      })
  void aNameBehindTheDateIsTheAuthor(String line, String names) {
    assertThat(String.join("/", read("", "<p>" + line + "</p>", "").bylines())).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norwick Courier | nc.example | Norwick Courier",
        "First Broadcast | www.fb.example | First Broadcast",
        "Big Bay Chronicle | bbc.example | Big Bay Chronicle",
        "Selm Gazette | sg-news.example | sg-news.example",
        "Harbour Life | other.example | other.example",
      })
  void anOutletAtTheTitlesEndIsKnownByItsInitials(String name, String host, String outlet) {
    String page =
        "<html lang='en'><head><title>Norwick closes swing bridge to all lorries - %s</title><link rel='canonical' href='https://%s/a.html'></head><body><article><h1>Norwick closes swing bridge to all lorries</h1>%s</article></body></html>";
    Article article =
        (Article) Extracted.of("text/html", page.formatted(name, host, OPENING + REST));
    assertThat(article.outlet().name()).isEqualTo(outlet);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class='byline vcard'><span>The Norwick Courier</span><span class='fn'>&nbsp;¦&nbsp;By <a rel='author' href='/v/'>Igor Varga</a></span></div> | Igor Varga",
        "<div class='byline'><span class='name'>• By Igor Varga</span></div> | Igor Varga",
        "<div class='byline'>By Igor Varga By Igor Varga</div> | Igor Varga",
        "<div class='author'>Interview: Igor Varga</div> | Igor Varga",
        "<div class='byline'>ByJ.R. Stone</div> | J.R. Stone",
        "<div class='td-author-name'>By <a href='/author/ariel-h/'>Ariel H</a> - </div> | Ariel H",
        "<div class='byline'>By Igor Varga And Jo Bell</div> | Igor Varga/Jo Bell",
      })
  void aBylineGivesEachAuthorOnce(String byline, String names) {
    Article article = read("", byline.replace('¦', '|'), "");
    assertThat(String.join("/", List.copyOf(article.bylines()))).isEqualTo(names);
  }
}
