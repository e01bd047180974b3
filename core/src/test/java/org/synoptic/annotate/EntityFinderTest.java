package org.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.annotate.engine.Engine;
import org.synoptic.annotate.engine.LoadingProgress;
import org.synoptic.annotate.engine.Nlp4jEngine;
import org.synoptic.annotate.who.EntityReader;
import org.synoptic.model.Entity;

/** Each mention is drawn with the number of its identity: {@code [Mr Mora|1]}. */
class EntityFinderTest {

  private static final Engine ENGINE = Nlp4jEngine.shared(LoadingProgress.SILENT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Sir Henry Clifton|1] spoke. [Clifton|1] left.",
        "[Dr. Ana Ruiz|1] and [Prof. Luc Renard|2] met. [Ruiz|1] left first.",
        "[Ms Ruiz-Berg|1] spoke. [Ruiz-Berg|1] left.",
        "[Ana|1] and [David Mora|2] left. [Mora|2] wept.",
      })
  void aSurnameStandsForWhoeverWasNamedInFull(String drawn) {
    sees(drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Ana Ruiz|1], 42, and [her|1] husband, [Tom Berg|2], left. [Mrs Ruiz|1] wept, and [he|2]"
            + " smiled.",
        "[David Mora|1] told [Ana Ruiz|2] that [he|1] would leave. [She|2] agreed.",
        "\"I am tired,\" [David Mora|1] said. \"He is not,\" said [Ana Ruiz|2].",
      })
  void aPronounStandsForWhoeverItFits(String drawn) {
    sees(drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor of [Velm|1], [Ana Ruiz|2], met the mayor of [Tolm|3], [Luc Renard|4]. [The mayor"
            + " of Tolm|4] left.",
        "[Norra Metals|1] sued the [Harbour Board|2]. [The board|2] denied it.",
        "[Heriot-Watt University|1] ([HWU|1]) opened. [HWU|1] is old.",
      })
  void aRoleStandsForItsHolderAndNoOther(String drawn) {
    sees(drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acting president [Luc Renard|1] spoke. President [Ana Ruiz|2] was ill.",
        "[Ruiz|1]'s deputy, [Luc Renard|2], left. The deputy was tired.",
      })
  void twoHoldersOfLikeRolesAreTwo(String drawn) {
    sees(drawn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Senator Ana Ruiz of Ohio spoke. | Ana Ruiz PERSON, Ohio PLACE",
        "Delegates of France met, and the Germans stayed. | France PLACE, Germans GROUP",
        "The Times and the Daily Bugle reported it. | Times ORGANISATION, Daily Bugle ORGANISATION",
        "Mount Orme froze. | Mount Orme PLACE",
        "Dr. Ana Ruiz left. | Ana Ruiz PERSON",
        "The FTSE 100 fell in London. | FTSE 100 OTHER, London PLACE",
        "The London Stock Exchange closed. | London Stock Exchange ORGANISATION",
        "Airlines ordered five Boeing 747 jets. | Boeing 747 PRODUCT",
        "At Boeing 300 workers left. | Boeing ORGANISATION",
        "Royal Bank of Scotland Group plc fell. | Royal Bank of Scotland Group plc ORGANISATION",
        "Freddie Mac needs money. | Freddie Mac ORGANISATION",
      })
  void aNameIsOfOneKind(String text, String kinds) {
    assertThat(
            entities(text).stream()
                .map(entity -> entity.name() + " " + entity.kind())
                .collect(Collectors.joining(", ")))
        .isEqualTo(kinds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Ruiz left. | NAME",
        "Ana Ruiz left. She wept. | NAME, PRONOUN",
        "Ana Ruiz, the mayor of Velm, left. The mayor wept. | NAME, NAME, ROLE",
      })
  void aMentionIsANameARoleOrAPronoun(String text, String forms) {
    assertThat(
            entities(text).stream()
                .map(entity -> entity.form().name())
                .collect(Collectors.joining(", ")))
        .isEqualTo(forms);
  }

  private static List<Entity> entities(String text) {
    TreeMap<Integer, Entity> mentions = new TreeMap<>();
    EntityReader.in(text, ENGINE.parse(text))
        .forEach(entity -> mentions.put(entity.span().start(), entity));
    return List.copyOf(mentions.values());
  }

  private static void sees(String drawn) {
    String text = drawn.replaceAll("\\[([^\\[|]*)\\|\\d+]", "$1");
    StringBuilder seen = new StringBuilder(text);
    List<Entity> mentions = entities(text);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Entity entity = mentions.get(i);
      String mark = "[" + entity.span().in(text) + "|" + entity.id().substring(1) + "]";
      seen.replace(entity.span().start(), entity.span().end(), mark);
    }
    assertThat(seen).hasToString(drawn);
  }
}
