package org.synoptic.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

  @Test
  void marksOfMarkdownInForeignTextAreEscaped() {
    assertThat(MarkdownEscaper.escape("a *b* [c](d) <e> `f` g_h"))
        .isEqualTo("a \\*b\\* \\[c\\](d) \\<e\\> \\`f\\` g\\_h");
    assertThat(MarkdownEscaper.escape("# no heading")).isEqualTo("\\# no heading");
    assertThat(MarkdownEscaper.escape("2. no list")).isEqualTo("2\\. no list");
    assertThat(MarkdownEscaper.escape("3.10am")).isEqualTo("3.10am");
    assertThat(MarkdownEscaper.escape("Fish &amp; chips & peas"))
        .isEqualTo("Fish \\&amp; chips & peas");
  }

  @Test
  void aLineOfForeignTextStaysOneLine() {
    assertThat(MarkdownEscaper.escape("one\n\n# two")).isEqualTo("one # two");
  }

  @Test
  void theAccountOpensWithItsReportsAndTheBrief() {
    assertThat(Printed.comparison(Format.MARKDOWN, HarbourFire.COMPARISON))
        .startsWith(
            """
            # Port Ellery fire: death toll rises to three

            ## Reports

            - **A** Ellery Courier: Two killed in Quay Nine warehouse fire — 13 May 2031, 07:40
            - **B** Northshore News: Port Ellery fire: death toll rises to three — 13 May 2031, 18:05
            - **C** The Tidewater Post: Inspectors had warned of Quay Nine danger — 14 May 2031 (as given)
            - **D** radio: Fire at Port Ellery harbour — date not known: relative dates stay relative; not the whole report: the page holds only a teaser

            ## The brief

            - A fire tore through a fish warehouse on Quay Nine in Port Ellery early on Tuesday. [A][B]
            - Three people have died; an earlier report said two people. *(updated)* [A][B][C]
            """);
  }

  @Test
  void aPassageThatIsCutDifferentlyShowsWhatTheOtherHasNot() {
    assertThat(Printed.comparison(Format.MARKDOWN, HarbourFire.COMPARISON))
        .contains(
            """
            - *cut differently; from the harbour authority*
              - [A] We are working closely with the fire service. The quay will stay closed until Friday, **and no vessel will be unloaded before then.**
              - [B] We are working closely with the fire service. The quay will stay closed until Friday.
            """);
  }
}
