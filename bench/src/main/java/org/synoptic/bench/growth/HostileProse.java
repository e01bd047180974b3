package org.synoptic.bench.growth;

import java.util.List;

/** Hostile texts of prose, for the layers that look for names, quotations, dates and figures. */
final class HostileProse {

  static final List<HostileText> ALL =
      List.of(
          prose(
              "plain prose", "A fire broke out at the harbour on Tuesday night and nobody died. "),
          prose("the same name", "Ana Ruiz met the mayor of Norwick. "),
          prose(
              "many names",
              "The mayor said that Ana Ruiz№ had met with Jo Bell№ and that he was in Norwick№. "),
          prose("names one after another", "and Ana Ruiz, the mayor, Jo Bell№ of the "),
          prose("pronouns", "She told him that he saw her. "),
          prose("open quotation marks", "“The harbour is closed, he said. "),
          prose("quotations", "“The harbour is closed,” Ana Ruiz said. "),
          prose("words of words", "he said that she said that "),
          prose("commas", "and the boats, the ropes, to the nets, "),
          prose("figures", "It cost £1,234.5 million, or 12%, for № people. "),
          prose("dates", "It burned on 1 April 2031 and last Tuesday. "),
          prose("capitals", "FIRE AT THE HARBOUR "),
          prose("one word", "x"),
          prose("paragraphs of one word", "Fire.\n\n"),
          prose("brackets", "(the mayor (of Norwick "),
          prose("events", "The army attacked the rebels and the police arrested the mayor. "));

  private HostileProse() {}

  private static HostileText prose(String name, String unit) {
    return new HostileText(name, "text/plain", "", unit, "\n");
  }
}
