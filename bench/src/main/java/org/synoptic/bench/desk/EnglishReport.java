package org.synoptic.bench.desk;

import java.util.Random;

/** Reports of English sentences that are put together, some 350 words long. */
final class EnglishReport {

  private static final String[] WHO = {
    "Mayor Ann Orwen", "Police chief Tom Vale", "The harbour office", "A spokeswoman for the port",
    "Councillor Mary Dunn", "The fire service", "Residents of Selm", "Minister Karl Brandt"
  };
  private static final String[] SAID = {
    "said on Monday that",
    "told reporters that",
    "announced that",
    "denied that",
    "confirmed late on Tuesday that",
    "warned that"
  };
  private static final String[] WHAT = {
    "%d people were injured when the ferry hit the northern pier",
    "the bridge over the Tarn will be closed for %d weeks",
    "the budget for schools will be cut by %d million pounds",
    "%d workers had left the plant before the explosion",
    "the storm had damaged at least %d houses along the coast",
    "the court will hear %d witnesses before the end of the month"
  };
  private static final int SENTENCES = 20;

  private EnglishReport() {}

  /** The report of a number: always the same. */
  static String of(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder("Report " + number + " of the day from the coast\n\n");
    for (int i = 0; i < SENTENCES; i++) {
      text.append(WHO[random.nextInt(WHO.length)])
          .append(' ')
          .append(SAID[random.nextInt(SAID.length)])
          .append(' ')
          .append(WHAT[random.nextInt(WHAT.length)].formatted(2 + random.nextInt(40)))
          .append(i % 4 == 3 ? ".\n\n" : ". ");
    }
    return text.toString();
  }
}
