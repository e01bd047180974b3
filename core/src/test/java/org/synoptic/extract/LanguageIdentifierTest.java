package org.synoptic.extract;

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
}
