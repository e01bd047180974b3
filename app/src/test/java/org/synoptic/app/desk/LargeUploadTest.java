package org.synoptic.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is too large is refused in a sentence, however its sender announces it. */
class LargeUploadTest {

  private static final int MEGABYTES = 360;

  @TempDir private Path folder;

  @Test
  void anUploadOf360MegabytesIsRefusedInASentence() throws Exception {
    try (DeskUnderTest desk = new DeskUnderTest(folder.resolve("desk"))) {
      long length = part(desk, 0).readAllBytes().length + ((long) MEGABYTES << 20);
      for (boolean announced : List.of(true, false)) {
        HttpResponse<String> answer = sent(desk, announced ? length : -1);
        assertThat(answer.statusCode()).as("announced: " + announced).isEqualTo(413);
        assertThat(answer.body()).contains("at most 64 MB");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
      }
      assertThat(desk.get("intake").body()).doesNotContain("fire.txt");
      assertThat(desk.desk().waiting()).isZero();
    }
  }

  private static HttpResponse<String> sent(DeskUnderTest desk, long length)
      throws IOException, InterruptedException {
    InputStream all = part(desk, MEGABYTES);
    HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofInputStream(() -> all);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(desk.address() + "add"))
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(length < 0 ? body : HttpRequest.BodyPublishers.fromPublisher(body, length))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** A form with the desk's token and a file of some megabytes, none of which are in memory. */
  private static InputStream part(DeskUnderTest desk, int megabytes)
      throws IOException, InterruptedException {
    String head =
        "--edge\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n"
            + desk.token()
            + "\r\n--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"fire.txt\"\r\n"
            + "Content-Type: text/plain\r\n\r\n";
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) 'a');
    InputStream all = new SequenceInputStream(stream(head), repeated(megabyte, megabytes));
    return new SequenceInputStream(all, stream("\r\n--edge--\r\n"));
  }

  private static InputStream repeated(byte[] bytes, int times) {
    List<byte[]> parts = Collections.nCopies(times, bytes);
    return new SequenceInputStream(
        Collections.enumeration(
            parts.stream().map(part -> (InputStream) new ByteArrayInputStream(part)).toList()));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
