package org.synoptic.flink.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.flink.Local;
import org.synoptic.flink.corpus.CorpusLines;

/**
 * The job jar over s3:// and hdfs://. The profile {@code filesystems} fetches the servers, some 180
 * MB, and runs it.
 */
class FileSystemsCheck {

  private static final Path TARGET = Local.ROOT.resolve("flink/target");

  private static final Path EXAMPLES = Local.ROOT.resolve("examples/sources");

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private Path folder;
  private List<String> expected = List.of();

  @BeforeEach
  void theLinesOfTheCommandLine() throws Exception {
    expected = CorpusLines.ofCommandLine(EXAMPLES, new ArrayList<>());
    assertThat(expected).hasSizeGreaterThan(5);
  }

  @Test
  @Timeout(900)
  void fromS3ToS3() throws Exception {
    Path plugins = Files.createDirectories(folder.resolve("plugins"));
    Files.createSymbolicLink(plugins.resolve("s3"), TARGET.resolve("plugins/s3"));
    int port = OwnProcess.freePort();
    List<String> words =
        List.of(
            "--server.address=127.0.0.1",
            "--server.port=" + OwnProcess.freePort(),
            "--com.adobe.testing.s3mock.httpPort=" + port,
            "--com.adobe.testing.s3mock.store.root=" + folder.resolve("s3"));
    try (OwnProcess s3 =
        OwnProcess.java(
            "s3",
            folder,
            TARGET.resolve("s3mock/*").toString(),
            List.of("-Xmx256m"),
            "org.springframework.boot.loader.launch.JarLauncher",
            words)) {
      s3.awaitPort(port);
      String bucket = "http://127.0.0.1:" + port + "/news";
      send(bucket, HttpRequest.BodyPublishers.noBody());
      for (Path file : CorpusLines.files(EXAMPLES, "")) {
        String key = EXAMPLES.relativize(file).toString();
        send(bucket + "/in/" + key, HttpRequest.BodyPublishers.ofFile(file));
      }
      run(
          JobJarCheck.LIB,
          """
          s3.endpoint: http://127.0.0.1:%d
          s3.path.style.access: true
          s3.access-key: any
          s3.secret-key: any
          """
              .formatted(port),
          "s3://news");
      fetch(bucket);
    }
    assertSame("s3://news");
  }

  private static void send(String address, HttpRequest.BodyPublisher body) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).PUT(body).build();
    int status = HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    assertThat(status).as(address).isEqualTo(200);
  }

  private void fetch(String bucket) throws Exception {
    HttpRequest list =
        HttpRequest.newBuilder(URI.create(bucket + "?list-type=2&prefix=out/")).build();
    String answer = HTTP.send(list, HttpResponse.BodyHandlers.ofString()).body();
    Matcher keys = Pattern.compile("<Key>([^<]+)</Key>").matcher(answer);
    while (keys.find()) {
      Path file = folder.resolve(keys.group(1));
      Files.createDirectories(file.getParent());
      HttpRequest get = HttpRequest.newBuilder(URI.create(bucket + "/" + keys.group(1))).build();
      HTTP.send(get, HttpResponse.BodyHandlers.ofFile(file));
    }
  }

  @Test
  @Timeout(900)
  void fromHdfsToHdfs() throws Exception {
    Files.writeString(folder.resolve("core-site.xml"), "<configuration/>");
    String client = folder + ":" + TARGET.resolve("hadoop/*") + ":" + TARGET.resolve("flink-lib/*");
    int port = OwnProcess.freePort();
    String address = "hdfs://127.0.0.1:" + port;
    try (OwnProcess hdfs =
        OwnProcess.java(
            "hdfs",
            folder,
            TARGET.resolve("hadoop-server/*") + ":" + client,
            List.of("-Xmx400m", "-Dhdfs.minidfs.basedir=" + folder.resolve("hdfs")),
            "org.apache.hadoop.test.MiniDFSClusterManager",
            List.of("-format", "-datanodes", "1", "-nnport", "" + port))) {
      hdfs.awaitPort(port);
      Thread.sleep(10_000);
      shell(client, address, "-mkdir", "-p", "/in");
      for (Path file : CorpusLines.files(EXAMPLES, "")) {
        shell(client, address, "-put", file.toString(), "/in/");
      }
      run(JobJarCheck.LIB + ":" + TARGET.resolve("hadoop/*"), "", address);
      shell(client, address, "-get", "/out", folder.toString());
    }
    assertSame(address);
  }

  private void shell(String classPath, String address, String... words) throws Exception {
    List<String> all = new ArrayList<>(List.of("-fs", address));
    all.addAll(List.of(words));
    OwnProcess.java(
            "shell", folder, classPath, List.of("-Xmx256m"), "org.apache.hadoop.fs.FsShell", all)
        .awaitEnd();
  }

  private void run(String classPath, String settings, String root) throws Exception {
    try (Standalone cluster = new Standalone(folder, 1, classPath, settings)) {
      cluster.flinkRun(JobJarCheck.annotate(root + "/in", root + "/out"));
    }
  }

  /** The results are those of the command line, but for the addresses of the files. */
  private void assertSame(String root) throws Exception {
    assertThat(CorpusLines.written(folder.resolve("out"), "articles"))
        .containsExactlyInAnyOrderElementsOf(
            expected.stream()
                .map(line -> line.replace(EXAMPLES.toString(), root + "/in"))
                .toList());
    assertThat(CorpusLines.files(folder.resolve("out/articles"), ".parquet"))
        .hasSameSizeAs(CorpusLines.files(EXAMPLES, ""));
  }
}
