package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small parts, each a table of what goes in and what comes out. */
class SmallPartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Â© North News | © North News",
        "the mayorâ€™s yacht | the mayor’s yacht",
        "â€œWe ranâ€, she said | “We ran”, she said",
        "cafÃ© | café",
        "«CAFÉ» | «CAFÉ»",
        "È vero, “PERCHÉ” | È vero, “PERCHÉ”",
        "plain text | plain text",
      })
  void mojibakeIsRepairedAndHonestTextIsNot(String broken, String whole) {
    assertThat(Mojibake.repair(broken)).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-03-04T10:15:00Z | 2017-03-04T10:15:00Z",
        "2017-03-04T10:15:00+0100 | 2017-03-04T10:15:00+01:00",
        "2017-03-04T10:15 | 2017-03-04",
        "Sat, 4 Mar 2017 10:15:00 GMT | 2017-03-04T10:15:00Z",
        "March 4, 2017 | 2017-03-04",
        "Published: Aug. 14, 2021 at 9:05 a.m. ET | 2021-08-14",
        "4th March 2017 | 2017-03-04",
        "4. März 2017 | 2017-03-04",
        "le 4 août 2017 | 2017-08-04",
        "04.03.2017 | 2017-03-04",
        "25/12/2017 | 2017-12-25",
        "12/25/2017 | 2017-12-25",
        "20170304 | 2017-03-04",
        "Party, 30.10.23 | 2023-10-30",
        "Published March 4th, 2017 - 07:50 GMT | 2017-03-04T07:50:00Z",
        "2017-03-04T10:15:00+99:00 | 2017-03-04",
      })
  void aDateIsReadAsPrinted(String printed, String iso) {
    assertThat(DateParser.iso(printed)).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource({"03/04/2017", "no date at all", "31 February 2017", "32.13.2017", "release 10.13.99"})
  void aDateThatIsUnclearIsNotRead(String printed) {
    assertThat(DateParser.iso(printed)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "By Ana Ruiz ~ Ana Ruiz",
        "By Ana Ruiz and Jo Bell, Home Editor ~ Ana Ruiz/Jo Bell",
        "Von Jana Keller, Norwick ~ Jana Keller",
        "Tom Reed, Political Correspondent ~ Tom Reed",
        "By SAM PELL FOR THE DAILY BUGLE ~ Sam Pell",
        "By Dr Ana de la Cruz in Norwick ~ Dr Ana de la Cruz",
        "By Jo Bell | Updated 4 March 2017 ~ Jo Bell",
        "By North News staff ~ ''",
      })
  void aBylineGivesNamesAlone(String printed, String names) {
    List<String> found = Bylines.ofLine(printed);
    assertThat(found == null ? "none" : String.join("/", found)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LONDON (Reuters) - The bank raised its rate on Friday. | LONDON (Reuters) - ",
        "NEW YORK, March 4 (North Wire) — The bank raised its rate. | NEW YORK, March 4 (North Wire) — ",
        "MADISON, Wis. (AP) — The bank raised its rate. | MADISON, Wis. (AP) — ",
        "PARIS — The bank raised its rate on Friday. | PARIS — ",
        "Norwick (NW) -- The bank raised its rate on Friday. | Norwick (NW) -- ",
        "KARACHI: The bank raised its rate on Friday. | KARACHI: ",
        "PARIS, a dog that had been missing, was found. | ''",
        "Ana Ruiz (Labour) said the bank raised its rate. | ''",
        "UPDATE: The bank raised its rate on Friday. | ''",
        "The bank – which is old – raised its rate. | ''",
        "Ana Ruiz (Labour): The bank must raise its rate. | ''",
        "Norwick (NW)The bank raised its rate on Friday. | Norwick (NW)",
        "March 4 (North Wire) - The bank raised its rate. | March 4 (North Wire) - ",
        "PARIS, 4 mars (North Wire) - La banque a relevé son taux. | PARIS, 4 mars (North Wire) - ",
        "May 3 (Friday) was the day on which the bank raised its rate. | ''",
        "Das (Elektro-)Boot ist für den Hafen gerade recht. | ''",
      })
  void aDatelineIsToldFromASentence(String paragraph, String dateline) {
    assertThat(paragraph.substring(0, Datelines.length(paragraph)).strip())
        .isEqualTo(dateline.strip());
  }

  @ParameterizedTest
  @CsvSource({
    "2023-11-09T02:11:03Z, 2023-11-08T21:11:03-05:00, 2023-11-08T21:11:03-05:00",
    "2023-11-09T05:30:59Z, 2023-11-08, 2023-11-08",
    "2023-11-01T23:01:00Z, 2023-11-02, 2023-11-02",
    "2023-11-09T10:04:00Z, 2023-11-08, 2023-11-09T10:04:00Z",
    "2023-11-09T02:11:03Z, 2023-11-01, 2023-11-09T02:11:03Z",
    "2023-11-09T02:11:03Z, , 2023-11-09T02:11:03Z",
  })
  void theDayIsThatOfThePagesReaders(String said, String printed, String local) {
    assertThat(LocalDay.of(said, printed)).isEqualTo(local);
  }

  @ParameterizedTest
  @CsvSource({
    "https://northnews.example/2017/03/04/fire, 2017-03-04",
    "https://northnews.example/news/29-10-2021, 2021-10-29",
    "https://northnews.example/news/04-03-2021, ",
    "https://northnews.example/fire-20170304.html, 2017-03-04",
    "https://northnews.example/fire-12-13-14, ",
  })
  void theDayInAnAddressIsRead(String url, String day) {
    assertThat(UrlDates.day(url)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Two die in harbour fire | North News~North News~Two die in harbour fire",
        "Two die in harbour fire - The North News~North News~Two die in harbour fire",
        "North News: Two die in harbour fire~North News~North News: Two die in harbour fire",
        "Two die in harbour fire - live updates~North News~Two die in harbour fire - live updates",
        "Two die - and nobody asks~North News~Two die - and nobody asks",
      })
  void aHeadlineLosesTheNameOfTheSite(String title, String site, String headline) {
    assertThat(HeadlineFinder.withoutSite(title, site)).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,text/plain", "windows-1252,text/plain", "UTF-16LE,text/plain"})
  void theCharsetIsFound(String charset, String mediaType) {
    String text = "Café: “the fire”, she said, “was out by four o’clock in the morning”.";
    byte[] bytes = text.getBytes(java.nio.charset.Charset.forName(charset));
    assertThat(Charsets.decode(bytes, mediaType)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The mayor said that she would not be at the meeting of the council on Friday.",
        "de | Die Feuerwehr teilte mit, dass bei dem Brand zwei Menschen verletzt wurden und ein Haus zerstört ist.",
        "fr | Deux personnes sont mortes dans l’incendie d’un entrepôt du port, a indiqué la préfecture vendredi.",
        "es | El alcalde dijo que no estaba en la reunión de los vecinos del puerto cuando empezó el fuego.",
        "und | 4711 0815",
      })
  void theLanguageIsDetected(String code, String text) {
    assertThat(LanguageIdentifier.of(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"EF BB BF,UTF-8"})
  void aByteOrderMarkIsNoText(String mark, String charset) {
    byte[] bytes = "\uFEFFThe harbour".getBytes(StandardCharsets.UTF_8);
    assertThat(Charsets.decode(bytes, "text/plain")).as(mark + charset).isEqualTo("The harbour");
  }
}
