package org.synoptic.extract;

/** A made-up report of a fire, as text with a paragraph a line. */
final class NorwickFire {

  static final String REPORT =
      """
      Two people died when a fire broke out in a shed at Norwick harbour on Friday night.
      The fire service said that forty of its people had fought the flames until the morning.
      “We heard a bang and then we saw the flames above the harbour,” said one of the workers.
      The harbour will be closed until Monday, and ships have been sent to the port of Venn.
      Mayor Ana Ruiz promised an inquiry into how the fire could spread from shed to shed.
      The fire service wants to look at the shed again on Monday, when the ruins have cooled.
      """;

  private NorwickFire() {}
}
