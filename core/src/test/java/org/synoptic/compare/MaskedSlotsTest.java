package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Difference;

/** Values whose clauses tell the same once the values are masked, whatever words they use. */
class MaskedSlotsTest {

  private static final String DAY = "2031-05-06";

  /** What else two reports tell: the judge needs a story to see what is near and what is not. */
  private static final String MORNING =
      " The bakery on the square opens at dawn. Rain is forecast for the valley. A choir sang in"
          + " the old chapel. The library lent more novels than ever. Children painted the fence"
          + " of the school. A fox was seen near the station. The cinema shows a film about"
          + " whales. Gardeners planted tulips in the park. The river froze in January. A"
          + " violinist gave a concert for nurses. The museum bought a clock. Fishermen mended"
          + " their nets. The clinic hired a doctor. A tram broke down on the hill. The market"
          + " sells honey and wool. Students marched for cheaper bread.";

  private static final String EVENING =
      " The theatre cancelled its play. A baker won a prize for rye bread. Snow closed the pass."
          + " The orchestra travels to Tarno. A goat escaped from a farm. Painters restored the"
          + " fresco. The swimming pool is being cleaned. A lawyer wrote a cookbook. Bees"
          + " returned to the orchard. The lighthouse got a lamp. A poet read to pupils. The"
          + " dentist moved to Velm. Cyclists raced along the coast. A cellar was flooded. The"
          + " hotel serves trout. Carpenters repaired the pier.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The solar firm Orla went bankrupt after it got a $642 million grant from the government."
            + "|Orla, a maker of solar panels, was given a $600 million loan by the government"
            + " before it failed.|$642 million / $600 million",
        "Ana Ruiz has led the party of the farmers since 2002."
            + "|Since 2003 Ana Ruiz has been at the head of the farmers' party.|2002 / 2003",
        "The bill pays for 55 miles of fence along the border."
            + "|The law has money for about 60 miles of barrier at the border."
            + "|55 miles / about 60 miles",
        "Ana Ruiz signed a spending plan on Friday that includes just $1.4 million for the guard of"
            + " the harbour. The plan gives a part of the $5.7 million that she asked for."
            + "|The mayor would have about $8 million in all for walls. The bill grants her"
            + " $1.375 million for the wall, as opposed to the $5.7 million she first demanded."
            + "|$1.4 million / $1.375 million",
      })
  void valuesOfOneThingMeetInOtherWords(String dawn, String dusk, String values) {
    assertThat(told(dawn, dusk)).contains(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The solar firm Orla got a $642 million grant from the government."
            + "|The farmers of Velm got a $600 million loan from the government.",
        "The plan takes $200 million from the harbour fund."
            + "|The plan takes $250 million from the school fund.",
        "Ana Ruiz has led the party of the farmers since 2002."
            + "|Ivo Brandt has led the union of the miners since 2003.",
        "Piet Larsen was fired along with three other officers.|All four officers were fired.",
        "The firm made 4,000 jobs over 28 months.|The firm made 4,000 jobs over the past 28 months.",
      })
  void valuesOfTwoThingsDoNotMeet(String dawn, String dusk) {
    assertThat(told(dawn, dusk)).isEmpty();
  }

  private static String told(String dawn, String dusk) {
    return new LedgerOf()
            .by("Dawn", DAY, dawn + MORNING)
            .by("Dusk", DAY, dusk + EVENING)
            .compare()
            .differences()
            .stream()
            .filter(one -> one.kind() != Difference.Kind.WORDING)
            .map(
                one ->
                    one.values().stream()
                        .map(Difference.Value::value)
                        .collect(Collectors.joining(" / ")))
            .collect(Collectors.joining("; "));
  }
}
