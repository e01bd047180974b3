package org.synoptic.gather.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server must prove that it is the host of the address. */
class SecureConnectionTest {

  private static SSLServerSocket server;
  private static SSLContext trusting;

  @BeforeAll
  static void open(@TempDir Path folder)
      throws IOException, InterruptedException, GeneralSecurityException {
    KeyStore keys = keys(folder.resolve("keys.p12"));
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, "made-up".toCharArray());
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(keys);
    trusting = SSLContext.getInstance("TLS");
    trusting.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    server =
        (SSLServerSocket)
            trusting
                .getServerSocketFactory()
                .createServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(SecureConnectionTest::serve);
    thread.setDaemon(true);
    thread.start();
  }

  @AfterAll
  static void close() throws IOException {
    server.close();
  }

  private static KeyStore keys(Path file)
      throws IOException, InterruptedException, GeneralSecurityException {
    String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    List<String> command =
        List.of(
            tool,
            "-genkeypair",
            "-keyalg",
            "EC",
            "-alias",
            "own",
            "-dname",
            "CN=news.example",
            "-ext",
            "san=dns:news.example",
            "-validity",
            "30",
            "-storetype",
            "PKCS12",
            "-storepass",
            "made-up",
            "-keystore",
            file.toString());
    Process made = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(made.waitFor()).as(said).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, "made-up".toCharArray());
    }
    return keys;
  }

  private static void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        socket.getInputStream().read(new byte[2_000]);
        LocalWeb.answer(socket.getOutputStream(), "200 OK", "text/html", "<p>proven");
      } catch (IOException e) {
        // A client that does not trust it hangs up.
      }
    }
  }

  private static FetchResult fetch(SSLSocketFactory tls, String address) {
    Door.Settings settings =
        new Door.Settings("Synoptic", Set.of(), Map.of(), LocalWeb.QUICK, LocalWeb.CLOCK);
    Dialer dialer =
        (to, port, millis) -> new Socket(server.getInetAddress(), server.getLocalPort());
    NameResolver resolver = host -> List.of(LocalWeb.address("93.184.216.34"));
    Door door = new Door(settings, resolver, dialer, tls, HostTurns.realTime());
    return door.fetch(FetchRequest.of(address));
  }

  @Test
  void theHostThatItsCertificateNamesIsRead() {
    assertThat(fetch(trusting.getSocketFactory(), "https://news.example/"))
        .isInstanceOfSatisfying(
            Capture.class,
            capture ->
                assertThat(new String(capture.content(), StandardCharsets.UTF_8))
                    .isEqualTo("<p>proven"));
  }

  @Test
  void anotherHostAndAnUnknownCertificateAreNot() {
    var unknown = (SSLSocketFactory) SSLSocketFactory.getDefault();
    for (FetchResult result :
        List.of(
            fetch(trusting.getSocketFactory(), "https://other.example/"),
            fetch(trusting.getSocketFactory(), "https://93.184.216.34/"),
            fetch(unknown, "https://news.example/"))) {
      assertThat(result)
          .isInstanceOfSatisfying(
              FetchFailure.class,
              failure -> assertThat(failure.why()).isEqualTo(FetchFailure.Why.TLS));
    }
  }
}
