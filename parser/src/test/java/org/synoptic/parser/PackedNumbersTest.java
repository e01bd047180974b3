package org.synoptic.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedNumbersTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 11, 19, PackedNumbers.MOST_BITS})
  void whatIsPackedIsFoundAgain(int bits) {
    int[] numbers = new Random(bits).ints(1000, 0, 1 << bits).toArray();
    ByteBuffer packed =
        PackedNumbers.pack(numbers, numbers.length, bits).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(packed.capacity()).isEqualTo(PackedNumbers.bytes(numbers.length, bits));
    int mask = (1 << bits) - 1;
    for (int i = 0; i < numbers.length; i++) {
      assertThat(PackedNumbers.at(packed, i * bits) & mask).isEqualTo(numbers[i]);
    }
  }
}
