package org.synoptic.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up sentences of a port on fire. */
class LanguageIdentifierTest {

  @ParameterizedTest
  @CsvSource({
    "zh, 周一港口发生火灾造成十二人受伤",
    "ja, 月曜日に港で火災が発生し十二人がけがをした",
    "ko, 월요일 항구에서 불이 나 열두 명이 다쳤다",
    "ar, اندلع حريق في الميناء يوم الاثنين وأصيب اثنا عشر شخصا",
    "fa, روز دوشنبه در بندر آتش‌سوزی شد و پنج نفر زخمی شدند چرا",
    "he, ביום שני פרצה שריפה בנמל ושנים עשר בני אדם נפצעו",
    "el, Φωτιά λιμάνι δώδεκα τραυματίες",
    "und, zzz qqq xxx"
  })
  void aScriptTellsALanguageWhereLittleWordsDoNot(String code, String text) {
    assertThat(LanguageIdentifier.of(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The mayor said that she would not be at the meeting of the council on Friday.",
        "de | Die Feuerwehr teilte mit, dass bei dem Brand zwei Menschen verletzt wurden und ein Haus zerstört ist.",
        "fr | Deux personnes sont mortes dans l’incendie d’un entrepôt du port, a indiqué la préfecture vendredi.",
        "es | El alcalde dijo que no estaba en la reunión de los vecinos del puerto cuando empezó el fuego.",
        "und | 4711 0815",
      })
  void theLanguageIsDetected(String code, String text) {
    assertThat(LanguageIdentifier.of(text)).isEqualTo(code);
  }
}
