package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.app.desk.DeskUnderTest.encoded;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.app.mail.MailReceiver;

/** Alerts by mail, and receivers that hold up nobody else. */
class DigestTest {

  private static final String LATE =
      "Terminal fire claims more lives\n\nThe fire in the ferry terminal of Port Selm has claimed"
          + " fourteen lives, the fire service said on Wednesday.\n\nThe fire swept through the"
          + " ferry terminal on Monday night.";

  @TempDir private Path data;
  private final SteppedClock clock = new SteppedClock(DeskUnderTest.CLOCK.instant());

  @Test
  void whatIsToldGoesToAMailboxInOneMessageAndOnceADay() throws Exception {
    try (MailReceiver receiver = new MailReceiver();
        DeskUnderTest desk = new DeskUnderTest(data, clock, receiver.port())) {
      desk.addExample("harbour-fire");
      desk.awaitIndex();
      String story = desk.desk().stories().get(0).id();
      String form = "kind=STORY&label=Fire&subject=" + story + "&target=";
      assertThat(desk.post("watches", form + "nobody&channel=MAIL").statusCode()).isEqualTo(400);
      receiver.refuse(true);
      desk.post("watches", form + encoded("ada@paper.example") + "&channel=MAIL");
      desk.post("watches", form + encoded("bo@paper.example") + "&channel=DAILY");
      String search = form.replace(story, encoded("/search?q=fire")).replace("STORY", "SEARCH");
      desk.post("watches", search + encoded("bo@paper.example") + "&channel=DAILY");
      clock.step(Duration.ofMinutes(11));
      waitFor(() -> desk.desk().store().alerts(1, 1).get(0).failure() != null);
      assertThat(desk.get("watches").body()).contains("the mail server refused the message (554)");
      receiver.refuse(false);
      clock.step(Duration.ofMinutes(2));
      waitFor(() -> receiver.messages().size() == 1);
      String message = receiver.messages().get(0);
      assertThat(MailReceiver.subject(message)).startsWith("Synoptic: ").endsWith("on Fire");
      assertThat(MailReceiver.text(message))
          .contains("give the number of dead as 14")
          .contains("On the desk: /stories/" + story);
      assertThat(desk.desk().store().alerts(2, 1).get(0).tries()).isZero();
      clock.step(Duration.ofHours(20));
      waitFor(() -> receiver.messages().size() == 2);
      assertThat(receiver.messages().get(1)).contains("To: <bo@paper.example>");
      assertThat(MailReceiver.text(receiver.messages().get(1)))
          .contains("give the number of dead as 14")
          .contains("Island Tribune: “");
      clock.step(Duration.ofHours(24));
      Thread.sleep(1_500);
      assertThat(receiver.messages()).hasSize(2);
    }
  }

  @Test
  void withoutAMailServerNoWatchIsMadeByMail() throws Exception {
    try (DeskUnderTest desk = new DeskUnderTest(data, clock)) {
      desk.addExample("harbour-fire");
      desk.awaitIndex();
      String story = desk.desk().stories().get(0).id();
      String form = "kind=STORY&channel=MAIL&label=x&target=a%40b.example&subject=" + story;
      assertThat(desk.post("watches", form).body()).contains("No mail server is set up");
    }
  }

  @Test
  void aReceiverThatHangsHoldsUpItselfAlone() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    AtomicInteger hanging = new AtomicInteger();
    AtomicInteger good = new AtomicInteger();
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/slow",
        exchange -> {
          hanging.incrementAndGet();
          try {
            end.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          exchange.close();
        });
    server.createContext(
        "/good",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          good.incrementAndGet();
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    try (DeskUnderTest desk = new DeskUnderTest(data, clock)) {
      desk.addExample("harbour-fire");
      desk.awaitIndex();
      String port = ":" + server.getAddress().getPort();
      String form = "kind=SEARCH&channel=TEXT&label=x&subject=%2Fsearch%3Fq%3Dfire&target=";
      desk.post("watches", form + encoded("http://127.0.0.1" + port + "/slow"));
      waitFor(() -> hanging.get() == 1);
      desk.post("watches", form + encoded("http://localhost" + port + "/good"));
      desk.addText("late.txt", LATE);
      waitFor(() -> good.get() >= 6);
      assertThat(hanging).hasValue(1);
    } finally {
      end.countDown();
      server.stop(0);
    }
  }

  private static void waitFor(BooleanSupplier done) throws InterruptedException {
    for (int i = 0; i < 4000 && !done.getAsBoolean(); i++) {
      Thread.sleep(5);
    }
    assertThat(done.getAsBoolean()).isTrue();
  }
}
