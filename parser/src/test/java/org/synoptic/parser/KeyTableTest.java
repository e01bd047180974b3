package org.synoptic.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyTableTest {

  private static final int SIZE = 20_000;

  private final long[] keys = IntStream.range(0, SIZE).mapToLong(i -> Code.key(0, i)).toArray();
  private final int[] numbers = IntStream.range(0, SIZE).map(i -> i % 200 + 1).toArray();

  @Test
  void everyKeyHasItsNumberAndNoOtherHasOne() {
    KeyTable table = table(keys, numbers, 5);
    for (int i = 0; i < SIZE; i++) {
      assertThat(table.find(keys[i])).isEqualTo(numbers[i]);
      assertThat(table.find(Code.key(1, i))).isZero();
    }
  }

  @Test
  void aNumberMayTakeAllBitsOfAnInt() {
    int[] large = Arrays.stream(numbers).map(number -> -number).toArray();
    KeyTable table = table(keys, large, Long.BYTES);
    for (int i = 0; i < SIZE; i++) {
      assertThat(table.find(keys[i])).isEqualTo(large[i]);
    }
  }

  @Test
  void everyKeyHasAPlaceOfItsOwnAndFewPlacesAreEmpty() {
    KeyTableWriter writer = new KeyTableWriter(keys);
    int[] places = writer.placesOfKeys();
    KeyTable table = new KeyTable(writer.table(new int[SIZE], 3));
    assertThat(Arrays.stream(places).distinct()).hasSize(SIZE);
    assertThat(table.places()).isBetween(SIZE, SIZE + SIZE / 40);
    for (int i = 0; i < SIZE; i++) {
      assertThat(table.findPlace(keys[i])).isEqualTo(places[i] + 1);
    }
  }

  @Test
  void aShortEntryTakesFewOtherKeysForItsOwn() {
    KeyTable table = table(keys, numbers, 2);
    long taken = IntStream.range(0, SIZE).filter(i -> table.find(Code.key(1, i)) != 0).count();
    // Eight bits of the key: one of 256.
    assertThat(taken).isBetween(SIZE / 512L, SIZE / 128L);
  }

  @Test
  void featuresHaveTheSameKeysAndOtherRowsInMemory() {
    ByteBuffer narrow = new KeyTableWriter(keys).table(numbers, KeyTableWriter.ENTRY_BYTES);
    FeatureTable features = new FeatureTable(new KeyTable(narrow), narrow.array());
    for (int place = 0; place < features.places(); place++) {
      features.set(place, features.number(place) * 1_000_000_000L);
    }
    long taken = 0;
    for (int i = 0; i < SIZE; i++) {
      assertThat(features.find(keys[i])).isEqualTo(numbers[i] * 1_000_000_000L);
      taken += features.find(Code.key(1, i)) == 0 ? 0 : 1;
    }
    // Sixteen bits of the key: one of 65,536.
    assertThat(taken).isLessThan(5);
  }

  @Test
  void featuresInEntriesOfAnotherLengthAreRefused() {
    ByteBuffer other = new KeyTableWriter(keys).table(numbers, 5);
    assertThatThrownBy(() -> new FeatureTable(new KeyTable(other), other.array()))
        .isInstanceOf(UnfitModelsException.class);
  }

  @Test
  void aTableOfOneKeyHasIt() {
    KeyTable table = table(new long[] {-1L}, new int[] {7}, 5);
    assertThat(table.find(-1L)).isEqualTo(7);
    assertThat(table.find(-2L)).isZero();
  }

  @Test
  void anEmptyTableHasNoKey() {
    assertThat(table(new long[0], new int[0], 5).find(-1L)).isZero();
  }

  @Test
  void equalKeysAreRefused() {
    long[] equal = {Code.key(0, 1), Code.key(0, 1)};
    assertThatThrownBy(() -> new KeyTableWriter(equal))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("equal");
  }

  @Test
  void numbersThatLeaveNoRoomForKeysAreRefused() {
    KeyTableWriter writer = new KeyTableWriter(new long[] {1L});
    assertThatThrownBy(() -> writer.table(new int[] {255}, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTableThatIsCutOffIsRefused() {
    ByteBuffer table = new KeyTableWriter(keys).table(numbers, 5);
    new KeyTable(table);
    assertThatThrownBy(() -> new KeyTable(table.slice(0, table.capacity() - 1)))
        .isInstanceOf(UnfitModelsException.class);
    assertThatThrownBy(() -> new KeyTable(table.slice(0, 3)))
        .isInstanceOf(UnfitModelsException.class);
  }

  private static KeyTable table(long[] keys, int[] numbers, int entryBytes) {
    return new KeyTable(new KeyTableWriter(keys).table(numbers, entryBytes));
  }
}
