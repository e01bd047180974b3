package org.synoptic.annotate.events.cameo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.model.Sentence;

class CameoCoderTest {

  private static final String ACTORS =
      """
      <!-- a made-up world -->
      FREEDONIA [FRE]
      +FREEDONIAN   # of Freedonia
      SYLVANIA_ [SYL]
      +NEW_SYLVANIA
      RUFUS_FIREFLY
      \t[FREELI <340101]
      \t[FREGOV 340101 - 361231]
      \t[FREELI >361231]
      """;
  private static final String AGENTS =
      """
      !PERSON! = MAN, WOMAN
      SOLDIER [~MIL]
      POLICE {} [~COP]
      SECRETARY [~GOV]
      ALLIANCE_OF_DOCTORS [NGO~]
      SPOKES!PERSON! [~GOV]
      """;
  private static final String VERBS =
      """
      &NEGOTIATION
      +TALK
      +ROUND OF MEETINGS

      --- HOST [043:042] ---
      HOST
      - + WAS * BY $ [043]

      --- ATTACK [190] ---
      ATTACK
      RAID {RAIDS RAIDED} [195]
      - WILL * [138]
      - NOT * [050]

      --- MEET [040:040] ---
      MEET {MEETS MET MEETING}
      - % * [046:046]
      - REFUSED TO_* [125]
      - * &NEGOTIATION ABOUT ^ WITH + [045]

      --- BREAK [---] ---
      BREAK {BREAKS BROKE BROKEN}
      +BREAK_OFF {+BROKE_OFF +BREAKS_OFF}
      - * DIPLOMATIC_TIES [161]
      """;
  private static final String DISCARDS =
      """
      +WORLD CUP
      SOCCER
      """;

  @TempDir private Path folder;
  private CameoCoder coder;

  @BeforeEach
  void writeDictionaries() throws IOException {
    Files.writeString(folder.resolve("Marx.actors.txt"), ACTORS);
    Files.writeString(folder.resolve("Marx.agents.txt"), AGENTS);
    Files.writeString(folder.resolve("Marx.verbs.txt"), VERBS);
    Files.writeString(folder.resolve("Marx.discards.txt"), DISCARDS);
    coder = new CameoCoder(Dictionaries.read(folder));
  }

  @Test
  void theVerbGivesTheCodeAndItsNeighboursTheSides() {
    assertThat(coded("Freedonian soldiers attacked Sylvania on Monday."))
        .containsExactly("FREMIL SYL 190");
  }

  @Test
  void thePatternThatTakesMostWordsDecides() {
    assertThat(coded("Freedonia will attack Sylvania.")).containsExactly("FRE SYL 138");
    assertThat(coded("Freedonia did not attack Sylvania.")).containsExactly("FRE SYL 050");
  }

  @Test
  void aVerbMayHaveACodeOfItsOwnInItsBlock() {
    assertThat(coded("Freedonia raided Sylvania.")).containsExactly("FRE SYL 195");
  }

  @Test
  void aPassiveIsTurnedRound() {
    assertThat(coded("Sylvania was attacked by Freedonia.")).containsExactly("FRE SYL 190");
  }

  @Test
  void theCodeOfAnActorHoldsForATime() {
    String sentence = "Rufus Firefly attacked Sylvania.";
    assertThat(coded(sentence, 19330101)).containsExactly("FREELI SYL 190");
    assertThat(coded(sentence, 19350101)).containsExactly("FREGOV SYL 190");
    assertThat(coded(sentence, 19400101)).containsExactly("FREELI SYL 190");
  }

  @Test
  void anAgentGoesBehindItsActorOrBeforeItAndStandsAlone() {
    assertThat(coded("The Freedonian Alliance of Doctors attacked the spokeswoman of Sylvania."))
        .containsExactly("NGOFRE SYLGOV 190");
    assertThat(coded("Freedonian police attacked soldiers.")).containsExactly("FRECOP ---MIL 190");
  }

  @Test
  void coordinatedActorsAreOneEventEach() {
    assertThat(coded("Soldiers of Freedonia and Sylvania attacked the police."))
        .containsExactlyInAnyOrder("FREMIL ---COP 190", "SYLMIL ---COP 190");
  }

  @Test
  void whatIsSaidOfTheLastIsNotSaidOfTheFirst() {
    assertThat(coded("Freedonian doctors and the police of Sylvania attacked the secretary."))
        .contains("SYLCOP ---GOV 190");
    assertThat(coded("Freedonian and Sylvanian soldiers attacked the police."))
        .contains("FREMIL ---COP 190");
  }

  @Test
  void joinedActorsActOnEachOther() {
    assertThat(coded("Freedonia and Sylvania met in May."))
        .containsExactlyInAnyOrder("FRE SYL 046", "SYL FRE 046");
  }

  @Test
  void whatTheDiscardsNameIsLeftOut() {
    assertThat(
            coder.code("Freedonia attacked Sylvania at soccer.", "(S)", 0, CoderSettings.DEFAULT))
        .isEqualTo(new CameoCoder.Coding(List.of(), "sentencediscard"));
    assertThat(coder.code("A World Cup attack.", "(S)", 0, CoderSettings.DEFAULT).error())
        .isEqualTo("storydiscard");
  }

  @Test
  void aGivenParseIsCodedAndABrokenOneIsNamed() {
    String tree =
        "(ROOT (S (NP (NNP Freedonia)) (VP (VBD broke) (PRT (RP off)) (NP (JJ diplomatic)"
            + " (NNS ties)) (PP (IN with) (NP (NNP Sylvania)))) (. .)))";
    String text = "Freedonia broke off diplomatic ties with Sylvania.";
    assertThat(coder.code(text, tree, 0, CoderSettings.DEFAULT).events())
        .containsExactly("FRE SYL 161");
    assertThat(coder.code(text, tree + ")", 0, CoderSettings.DEFAULT).error())
        .isEqualTo("bad_input_parse");
  }

  @Test
  void aTreeOfTenThousandBracketsIsRefused() {
    assertThat(coder.code("", "(S ".repeat(10_000), 0, CoderSettings.DEFAULT).error())
        .isEqualTo("bad_input_parse");
  }

  @Test
  void aFolderWithoutDictionariesIsComplainedAbout(@TempDir Path empty) {
    assertThatThrownBy(() -> Dictionaries.read(empty))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no verbs dictionary");
  }

  private List<String> coded(String text) {
    return coded(text, 20_200_101);
  }

  private List<String> coded(String text, int day) {
    Sentence sentence = Nlp4jEngine.shared(LoadingProgress.SILENT).parse(text).get(0);
    return coder.code(sentence, text, day, CoderSettings.DEFAULT).events();
  }
}
