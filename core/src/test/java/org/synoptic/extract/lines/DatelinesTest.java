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
        "Das (Elektro-)Boot ist für den Hafen gerade recht. | ''",
      })
  void aDatelineIsToldFromASentence(String paragraph, String dateline) {
    assertThat(paragraph.substring(0, Datelines.length(paragraph)).strip())
        .isEqualTo(dateline.strip());
  }
}
