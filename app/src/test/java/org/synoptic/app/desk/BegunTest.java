package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the desk begins while it does something else. */
class BegunTest {

  @Test
  void isMadeOnceWhileThisThreadGoesOn() {
    CountDownLatch here = new CountDownLatch(1);
    AtomicInteger made = new AtomicInteger();
    Begun<Integer> begun =
        Begun.of(
            () -> {
              await(here);
              return made.incrementAndGet();
            });
    here.countDown();
    assertThat(begun.get()).isEqualTo(1);
    assertThat(begun.get()).isEqualTo(1);
    assertThat(made).hasValue(1);
  }

  /** A store that cannot be opened must be told with its own sentence, not with that of a pool. */
  @Test
  void whatItsMakingThrewIsThrownAsItWas() {
    IllegalStateException refused = new IllegalStateException("the store is another's");
    assertThatThrownBy(
            Begun.of(
                    () -> {
                      throw refused;
                    })
                ::get)
        .isSameAs(refused);
    NoClassDefFoundError missing = new NoClassDefFoundError("store");
    assertThatThrownBy(
            Begun.of(
                    () -> {
                      throw missing;
                    })
                ::get)
        .isSameAs(missing);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
