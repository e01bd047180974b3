package org.synoptic.annotate.events.cameo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.Articles;
import org.synoptic.annotate.Annotator;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.model.Event;

/** Events drawn as {@code TYPE code verb: source COUNTRY SECTOR -> target COUNTRY SECTOR}. */
class CameoReaderTest {

  @TempDir private Path folder;
  private Annotator annotator;

  @BeforeEach
  void writeDictionaries() throws IOException {
    Files.writeString(
        folder.resolve("Marx.actors.txt"),
        "FREEDONIA [FRE]\n+FREEDONIAN\nSYLVANIA_ [SYL]\n+NEW_SYLVANIA\nWORLD_LEAGUE [IGO]\n");
    Files.writeString(folder.resolve("Marx.agents.txt"), "SOLDIER [~MIL]\nPOLICE {} [~COP]\n");
    Files.writeString(
        folder.resolve("Marx.verbs.txt"),
        """
        --- ATTACK [190] ---
        ATTACK
        - WILL * [138]
        --- MEET [040:040] ---
        MEET {MEETS MET MEETING}
        - % * [046:046]
        --- PRAISE [051] ---
        PRAISE
        """);
    Files.writeString(folder.resolve("Marx.discards.txt"), "SOCCER\n+WORLD CUP\n");
    annotator =
        new Annotator(Nlp4jEngine.shared(LoadingProgress.SILENT), Dictionaries.read(folder));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Freedonian soldiers attacked Sylvania on Monday."
            + "| ASSAULT 190 attack: Freedonian soldiers FRE MIL -> Sylvania SYL -",
        "Freedonia will attack Sylvania. | THREATEN 138 attack: Freedonia FRE - -> Sylvania SYL -",
        "Freedonia praised Sylvania. | SUPPORT 051 praise: Freedonia FRE - -> Sylvania SYL -",
        "New Sylvania attacked Freedonia."
            + "| ASSAULT 190 attack: New Sylvania SYL - -> Freedonia FRE -",
        "Soldiers attacked Sylvania. | ASSAULT 190 attack: Soldiers - MIL -> Sylvania SYL -",
      })
  void theDictionariesTellWhatHappensAndWhoTakesPart(String text, String drawn) {
    assertThat(events(text)).containsExactly(drawn);
  }

  @Test
  void aBodyOfTheWorldHasNoCountry() {
    assertThat(events("The World League praised Sylvania."))
        .singleElement()
        .asString()
        .endsWith("World League - IGO -> Sylvania SYL -");
  }

  @Test
  void whoMeetIsOneEventForEachSide() {
    assertThat(events("Freedonia and Sylvania met in May."))
        .containsExactly(
            "CONSULT 046 meet: Freedonia FRE - -> Sylvania SYL -",
            "CONSULT 046 meet: Sylvania SYL - -> Freedonia FRE -");
  }

  @ParameterizedTest
  @CsvSource({
    "Freedonia attacked the sea.",
    "Freedonia attacked itself.",
    "Freedonias attacked Sylvania.",
    "Freedonia attacked Sylvania at soccer.",
  })
  void whatNoTwoActorsOfTheDictionariesDoIsNoEvent(String text) {
    assertThat(events("Freedonia attacked Sylvania.")).hasSize(1);
    assertThat(events(text)).isEmpty();
  }

  @Test
  void aDiscardOfTheStoryTakesAllItsEvents() {
    String event = "Freedonia attacked Sylvania. ";
    assertThat(events(event + "It rained.")).hasSize(1);
    assertThat(events(event + "The World Cup went on.")).isEmpty();
  }

  @Test
  void timeAndSurenessAreThoseOfTheLayersOwnReading() {
    Event event = annotated("Freedonia will attack Sylvania on 9 May 2031.").get(0);
    assertThat(event.modality().name()).isEqualTo("PLANNED");
    assertThat(event.when()).isNotNull();
  }

  private List<Event> annotated(String text) {
    return annotator.annotate(Articles.of("en", "2031-05-06", text)).events();
  }

  private List<String> events(String text) {
    return annotated(text).stream()
        .map(
            event ->
                event.type()
                    + " "
                    + event.cameo()
                    + " "
                    + event.lemma()
                    + ": "
                    + drawn(event.actors())
                    + " -> "
                    + drawn(event.recipients()))
        .toList();
  }

  private static String drawn(List<Event.Participant> participants) {
    return participants.stream()
        .map(one -> one.name() + " " + or(one.country()) + " " + or(one.sector()))
        .collect(Collectors.joining(", "));
  }

  private static String or(@Nullable String code) {
    return code == null ? "-" : code;
  }
}
