package org.synoptic.extract.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinesTest {
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
        "NORWICK, May 7, 2024 /PRNewswire/ -- The bank raised its rate. | NORWICK, May 7, 2024 /PRNewswire/ --",
        "NORWICK, Selm, May 7, 2024 (GLOBE WIRE) -- The bank raised its rate. | NORWICK, Selm, May 7, 2024 (GLOBE WIRE) --",
        "NORWICK – May 7, 2024 – The bank raised its rate. | NORWICK – May 7, 2024 –",
        "Norwick, May 7, 2024 – The bank raised its rate. | Norwick, May 7, 2024 –",
        "Norwick, 7. Mai 2024 – Die Bank hob ihren Zins an. | Norwick, 7. Mai 2024 –",
        "Norwick, Selm, 7 May 2024 /Business Wire/ - The bank raised it. | Norwick, Selm, 7 May 2024 /Business Wire/ -",
        "SELM Oct 26 Eating fish can raise the pain in people. | SELM Oct 26",
        "Norwick, once a port – now a town – raised its rate. | ''",
        "NATO May 7 talks end without a word on the rate. | ''",
        "Das (Elektro-)Boot ist für den Hafen gerade recht. | ''",
      })
  void aDatelineIsToldFromASentence(String paragraph, String dateline) {
    assertThat(paragraph.substring(0, Datelines.length(paragraph)).strip())
        .isEqualTo(dateline.strip());
  }
}
