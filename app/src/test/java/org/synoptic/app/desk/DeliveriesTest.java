package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.app.mail.MailTemplate;
import org.synoptic.store.Alert;
import org.synoptic.store.Store;
import org.synoptic.store.Watch;

/** Each alert reaches its receiver, however many there are and whatever fails. */
class DeliveriesTest {

  @TempDir private Path folder;
  private final SteppedClock clock = new SteppedClock(DeskUnderTest.CLOCK.instant());
  private final List<String> mails = new CopyOnWriteArrayList<>();
  private final AtomicInteger faults = new AtomicInteger();
  private Store store;
  private Deliveries deliveries;
  private Watch watch;

  @BeforeEach
  void start() {
    store = Store.open(folder);
    Network network =
        Network.of(DeskUnderTest.door(clock), clock).with(this::mail, MailTemplate.STANDARD);
    deliveries = new Deliveries(store, new AlertSender(store, network, clock), clock);
    Watch.Channel channel = Watch.Channel.MAIL;
    watch =
        store.addWatch(
            new Watch(
                0, now(), 0, Watch.Kind.SEARCH, "/search?q=a", "A", "t", channel, "a@b", null));
  }

  @AfterEach
  void stop() {
    deliveries.close();
    store.close();
  }

  private @Nullable String mail(String to, String subject, String text) {
    if (faults.getAndDecrement() > 0) {
      throw new IllegalStateException("a fault");
    }
    mails.add(text);
    return null;
  }

  private Instant now() {
    return clock.instant();
  }

  private void add(int from, int to, @Nullable Instant next) {
    for (int i = from; i < to; i++) {
      String sentence = "Fact " + i + ".";
      long number = watch.number();
      store.addAlert(
          new Alert(0, number, "t" + i, now(), "r", "s", sentence, false, next, 0, null));
    }
  }

  @Test
  void anAlertBehindManyLaterOnesIsMailed() throws Exception {
    add(0, 1, now());
    add(1, 121, null);
    assertThat(deliveries.begin()).isTrue();
    waitFor(() -> mails.size() == 1);
    assertThat(mails.get(0)).contains("Fact 0.").doesNotContain("Fact 1.");
    waitFor(() -> store.unsent(watch.number(), 9).isEmpty());
    assertThat(deliveries.begin()).isFalse();
  }

  @Test
  void manyAlertsAreMailedInSeveralMessages() throws Exception {
    add(0, 250, now());
    waitFor(() -> !deliveries.begin() && store.unsent(watch.number(), 9).isEmpty());
    assertThat(mails).hasSize(3);
    String all = String.join("\n", mails);
    for (int i = 0; i < 250; i++) {
      assertThat(all).containsOnlyOnce("Fact " + i + ".");
    }
  }

  @Test
  void aFaultCountsAsATryAndTheReceiverIsAskedAgain() throws Exception {
    faults.set(1);
    add(0, 1, now());
    assertThat(deliveries.begin()).isTrue();
    waitFor(() -> store.alerts(watch.number(), 1).get(0).tries() == 1);
    assertThat(store.alerts(watch.number(), 1).get(0).failure()).contains("could not write");
    assertThat(mails).isEmpty();
    waitFor(
        () -> {
          clock.step(Duration.ofMinutes(2));
          deliveries.begin();
          return mails.size() == 1;
        });
  }

  @Test
  void whereNoThreadTakesAnAlertItStaysDue() {
    add(0, 1, now());
    deliveries.close();
    assertThat(deliveries.begin()).isFalse();
    assertThat(deliveries.begin()).isFalse();
    assertThat(store.dueAlerts(now(), 9)).hasSize(1);
  }

  private static void waitFor(BooleanSupplier done) throws InterruptedException {
    for (int i = 0; i < 4000 && !done.getAsBoolean(); i++) {
      Thread.sleep(5);
    }
    assertThat(done.getAsBoolean()).isTrue();
  }
}
