package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of authors on made-up pages, by the signs that carry them. */
class PageAuthorsTest {

  private static final String HEADLINE = "Fire at Norwick harbour kills two";
  private static final String HEAD = "<title>%1$s</title><h1>%1$s</h1>".formatted(HEADLINE);
  private static final String BODY =
      "<p>Two people died when a fire broke out at the old mill in Norwick harbour on Friday, the fire"
          + " service said, and nine others were taken to the hospital of the town in the night.</p>"
          + "<p>The cause is not known, and the police have closed the quay until the weekend is over so"
          + " that the experts of the insurance can look at the ruins of the mill.</p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<p>By Ana Ruiz, Norwick</p> ~ Ana Ruiz",
        "<div>11.12.2019 - Ana Ruiz</div> ~ Ana Ruiz",
        "<div>Ana Ruiz | 11.12.2019</div> ~ Ana Ruiz",
        "<div>Ana Ruiz am 11. Dezember 2019</div> ~ Ana Ruiz",
        "<div>Interview</div><div>ANA RUIZ</div> ~ Ana Ruiz",
        "<div>Words</div><div>Ana Ruiz</div><div>Jo Bell</div> ~ Ana Ruiz/Jo Bell",
        "<div>Piše: A. Ruiz</div> ~ A. Ruiz",
        "<div><a href=/staff/ana-ruiz>Ana Ruiz</a></div> ~ Ana Ruiz",
        "<div><a href=/journalist/12/ana-ruiz>Ana Ruiz</a></div> ~ Ana Ruiz",
      })
  void aNameBetweenHeadlineAndReportIsTheAuthor(String printed, String names) {
    assertThat(authors(HEAD + printed + BODY)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<div>New Norwick, 11.12.2019</div>",
        "<div>Harbour News | 11.12.2019</div>",
        "<div>By North News staff</div>",
        "<div>Foto</div><div>Ana Ruiz</div>",
        "<div><a href=/tag/ana-ruiz>Ana Ruiz</a></div>",
        "<nav><a href=/staff/ana-ruiz>Ana Ruiz</a></nav>",
      })
  void otherNamesThereAreNoAuthors(String printed) {
    assertThat(authors(HEAD + printed + BODY)).isEmpty();
  }

  @Test
  void aStandfirstBeforeTheBylineDoesNotHideIt() {
    String standfirst = "<h2>" + BODY.substring(3, 160).strip() + "</h2>";
    assertThat(authors(HEAD + standfirst + "<p>Por Ana Ruiz, Norwick</p>" + BODY))
        .isEqualTo("Ana Ruiz");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Recueilli par Ana RUIZ. ~ Ana Ruiz",
        "durch Ana Ruiz ~ Ana Ruiz",
        "Текст: Анна Руис ~ Анна Руис",
        "By ANA RUIZ AP Business Writer ~ Ana Ruiz",
        "JO BELL and ANA RUIZ Staff Writers ~ Jo Bell/Ana Ruiz",
        "Ana RUIZ ~ Ana Ruiz",
        "Eingestellt von Ana Ruiz ~ Ana Ruiz",
        "de Ana Ruiz ~ Ana Ruiz",
      })
  void wordsAroundANameInItsElementAreNoPartOfIt(String marked, String names) {
    assertThat(authors(HEAD + "<div class=author>" + marked + "</div>" + BODY)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({
    "og:article:author",
    "article_author",
    "analyticsAttributes.author",
    "parsely-author",
    "dc.creator"
  })
  void fieldsOfManyNamesHoldTheAuthor(String field) {
    String meta = "<meta name='%s' content='Ana Ruiz'>".formatted(field);
    assertThat(authors(meta + HEAD + BODY)).isEqualTo("Ana Ruiz");
  }

  @Test
  void namesThatTheBylineAddsToTheFieldAreAuthorsToo() {
    String meta = "<meta name=author content='Ana Ruiz'>";
    assertThat(authors(meta + HEAD + "<p class=byline>By Ana Ruiz and Jo Bell</p>" + BODY))
        .isEqualTo("Ana Ruiz/Jo Bell");
    assertThat(authors(meta + HEAD + "<p class=byline>By Ana Ruiz On Friday</p>" + BODY))
        .isEqualTo("Ana Ruiz");
    assertThat(authors(meta + HEAD + "<p class=byline>By Jo Bell</p>" + BODY))
        .isEqualTo("Ana Ruiz");
  }

  @Test
  void aFieldWithTheNameOfTheHostGivesWayToAPrintedName() {
    String meta =
        "<link rel=canonical href='https://www.valleyherald.example/fire'>"
            + "<meta name=author content='Valley Herald'>";
    String byline = "<div class=author><h6>Ana Ruiz | Published 3 hours ago</h6></div>";
    assertThat(authors(meta + HEAD + byline + BODY)).isEqualTo("Ana Ruiz");
  }

  @Test
  void aListOfTheOutletsWritersIsNoByline() {
    StringBuilder list = new StringBuilder("<ul>");
    for (String name : new String[] {"Ana", "Jo", "Al", "Meg", "Tom", "Beth", "Ines"}) {
      list.append("<li><a href=/staff/%1$s>%1$s Ruiz</a></li>".formatted(name));
    }
    assertThat(authors(HEAD + BODY + list + "</ul>")).isEmpty();
    assertThat(authors(HEAD + BODY + "<p><a href=/staff/ana>Ana Ruiz</a></p>"))
        .isEqualTo("Ana Ruiz");
  }

  private static String authors(String page) {
    return String.join("/", HtmlReader.read(page, null).bylines());
  }
}
