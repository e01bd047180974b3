package org.synoptic.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.LongBuffer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeyTableTest {

  private static final int SIZE = 10_000;

  @Test
  void everyKeyHasItsNumberAndNoOtherHasOne() {
    long[] keys = IntStream.range(0, SIZE).mapToLong(i -> Code.key(0, i)).toArray();
    int[] numbers = IntStream.range(0, SIZE).map(i -> i - SIZE).toArray();
    KeyTable table = table(keys, numbers);
    for (int i = 0; i < SIZE; i++) {
      assertThat(table.find(keys[i])).isEqualTo(numbers[i]);
      assertThat(table.find(Code.key(1, i))).isZero();
    }
  }

  @Test
  void aSearchGoesOnAtTheStart() {
    long[] keys = {-1L, -2L, -3L};
    KeyTable table = table(keys, new int[] {7, 8, 9});
    assertThat(LongStream.of(keys).mapToInt(table::find)).containsExactly(7, 8, 9);
  }

  @Test
  void keysThatCannotBeToldApartAreRefused() {
    long[] keys = {Code.key(0, 1), Code.key(0, 1)};
    assertThatThrownBy(() -> table(keys, new int[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDamagedTableWithoutAFreeSlotEndsTheSearch() {
    long[] slots = {5L << Integer.SIZE | 1, 6L << Integer.SIZE | 2};
    KeyTable table = new KeyTable(LongBuffer.wrap(slots));
    assertThat(table.find(6)).isEqualTo(2);
    assertThat(table.find(7)).isZero();
  }

  private static KeyTable table(long[] keys, int[] numbers) {
    return new KeyTable(LongBuffer.wrap(KeyTable.slots(keys, numbers, KeyTable.PACKED)));
  }
}
