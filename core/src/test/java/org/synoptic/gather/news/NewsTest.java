package org.synoptic.gather.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.gather.DrawnPages;

class NewsTest {

  @Test
  void aMessageGivesItsItemsAndNamesWhatIsNoReport() {
    assertThat(
            DrawnPages.piped(
                """
                <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
                <newsItem guid="urn:1" xml:lang="en-GB">
                <itemMeta><itemClass qcode="ninat:text"/><provider qcode="x:NW"><name>North Wire</name></provider>
                <versionCreated>2026-03-09T09:30:00+01:00</versionCreated><firstCreated>2026-03-09T08:00:00+01:00</firstCreated></itemMeta>
                <contentMeta><by>By Ana Ruiz</by><headline role="hld:short">Fire</headline><headline role="hld:main">Fire in Selm</headline>
                <subject type="cpnat:person"><name>Jo Bell</name></subject>
                <subject type="cpnat:abstract" qcode="medtop:1"><name>fire</name></subject></contentMeta>
                <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>A fire.</p></body></html></inlineXML></contentSet></newsItem>
                <newsItem><itemMeta><provider literal="NW"/></itemMeta><contentSet><inlineData contenttype="text/plain">Plain words.</inlineData></contentSet></newsItem>
                <newsItem><contentSet><inlineXML><nitf><body><body.content><p>The <location>Selm</location> ferry.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>
                <newsItem><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>
                <newsItem><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta></newsItem>
                <packageItem/></itemSet></newsMessage>
                """))
        .containsExactly(
            "outlet=North Wire headline=Fire in Selm by=By Ana Ruiz published=2026-03-09T08:00:00+01:00"
                + " updated=2026-03-09T09:30:00+01:00 language=en section=fire | [A fire.]",
            "outlet=NW | Plain words.",
            "| [The Selm ferry.]",
            "UNSUPPORTED -#4 a news item without text: ninat:picture",
            "UNSUPPORTED -#5 its provider withdrew it: stat:canceled",
            "UNSUPPORTED -#6 a packageItem, which holds no report");
  }

  @Test
  void aNitfReportIsReadWithItsHead() {
    assertThat(
            DrawnPages.piped(
                """
                <!DOCTYPE nitf SYSTEM "nitf-3-5.dtd"><nitf><head><docdata><date.issue norm="20260309T080000+0100"/></docdata>
                <pubdata name="Valley Herald" position.section="Local"/></head><body><body.head><hedline><hl1>Strike</hl1></hedline>
                <byline>By <person>Ana Ruiz</person></byline></body.head><body.content><p>Miners voted.</p><hl2>Third week</hl2></body.content></body></nitf>
                """))
        .containsExactly(
            "outlet=Valley Herald headline=Strike by=Ana Ruiz published=2026-03-09T08:00:00+01:00"
                + " section=Local | [Miners voted.]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<byline>By ANA RUIZ<byttl>Staff Writer</byttl></byline> ~ By ANA RUIZ",
        "<byline><person>Ana Ruiz</person><person>Jo Bell</person><byttl>Staff Writers</byttl></byline> ~ Ana Ruiz + Jo Bell",
        "<byline>Ana Ruiz<byttl>Editor</byttl> and Jo Bell<byttl>Writer</byttl></byline> ~ Ana Ruiz,  and Jo Bell",
        "<byline><person>Ana Ruiz</person></byline><byline><person>Jo Bell</person></byline> ~ Ana Ruiz + Jo Bell",
        "<byline><person>Ana Ruiz<byttl>Staff</byttl></person></byline> ~ Ana Ruiz",
      })
  void aTitleInABylineIsNoPartOfTheName(String byline, String names) {
    String nitf =
        "<nitf><body><body.head>%s</body.head><body.content><p>Miners voted.</p></body.content></body></nitf>"
            .formatted(byline);
    String inMessage =
        "<newsItem><contentMeta><slugline>BC-Strike</slugline></contentMeta><contentSet><inlineXML>%s</inlineXML></contentSet></newsItem>"
            .formatted(nitf);
    String expected = "by=" + names.replaceAll(" +", " ") + " | [Miners voted.]";
    assertThat(DrawnPages.piped(nitf)).containsExactly(expected);
    assertThat(DrawnPages.piped(inMessage)).containsExactly(expected);
  }

  @Test
  void ninjsIsReadInAllItsVersions() {
    assertThat(
            DrawnPages.piped(
                """
                [{"uri":"http://nw.example/1","type":"text","versioncreated":"2026-03-09T09:30:00Z","headline":"Bridge","byline":"Al Dean",
                  "copyrightholder":"North Wire","subject":[{"name":"bridge"}],"body_text":"It is closed."},
                 {"uri":"urn:2","standard":{"name":"ninjs","version":"3.0"},"firstCreated":"2026-03-08","versionCreated":"2026-03-09",
                  "headlines":[{"value":"B"},{"role":"main","value":"Bridge closed"}],"by":"Ana Ruiz","infoSources":[{"name":"North Wire"}],
                  "bodies":[{"contentType":"text/plain","value":"plain"},{"contentType":"text/html","value":"<p>It is closed.</p>"}]},
                 {"uri":"urn:3","type":"picture","pubstatus":"usable"},
                 {"uri":"urn:4","pubStatus":"canceled"}]
                """))
        .containsExactly(
            "url=http://nw.example/1 outlet=North Wire headline=Bridge by=Al Dean"
                + " published=2026-03-09T09:30:00Z section=bridge | It is closed.",
            "outlet=North Wire headline=Bridge closed by=Ana Ruiz published=2026-03-08"
                + " updated=2026-03-09 | [It is closed.]",
            "UNSUPPORTED -#3 a news item without text: picture",
            "UNSUPPORTED -#4 its provider withdrew it: canceled");
  }

  @Test
  void articlesOfAGraphFindTheirAuthorsAndPublisher() {
    assertThat(
            DrawnPages.piped(
                """
                {"@context":"https://schema.org","@graph":[
                 {"@type":"Organization","@id":"#o","name":"River News"},{"@type":"Person","@id":"#p","name":"Ana Ruiz"},
                 {"@type":["NewsArticle"],"headline":"Harbour &amp; fire","url":"https://r.example/1","datePublished":"2026-03-09",
                  "author":[{"@id":"#p"}],"publisher":{"@id":"#o"},"articleSection":["World","Fire"],"articleBody":"A fire."},
                 {"@type":"WebPage","mainEntity":{"@type":"ReportageNewsArticle","name":"Told","description":"In short."}}]}
                """))
        .containsExactly(
            "url=https://r.example/1 outlet=River News headline=Harbour & fire by=Ana Ruiz"
                + " published=2026-03-09 section=World | A fire.",
            "headline=Told partial=only a summary is given | In short.");
  }

  @Test
  void describedNamesAndTextsHaveManyShapes() {
    assertThat(
            DrawnPages.piped(
                """
                {"@context":"https://schema.org","@type":["Thing","NewsArticle"],"headline":{"@value":"Fire","@language":"en"},
                 "creator":[{"name":["Ana Ruiz","Jo Bell"]},{"givenName":"Piet","familyName":"Larsen"}],
                 "publisher":{"name":["RN","River News"]},"articleBody":[{"@value":"A fire."}]}
                """))
        .containsExactly(
            "outlet=River News headline=Fire by=Ana Ruiz + Jo Bell + Piet Larsen | A fire.");
  }

  @Test
  void aDescriptionOfSomethingElseHoldsNoArticle() {
    assertThat(
            DrawnPages.piped(
                "{\"@context\":\"https://schema.org\",\"@type\":\"Event\",\"name\":\"x\"}"))
        .containsExactly("EMPTY - it holds no article");
  }
}
