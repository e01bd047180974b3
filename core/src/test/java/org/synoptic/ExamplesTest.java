package org.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.gather.Gatherer;
import org.synoptic.model.Comparison;
import org.synoptic.model.Skipped;
import org.synoptic.publish.Format;
import org.synoptic.publish.Look;
import org.synoptic.publish.Publisher;

/**
 * The example stories give the accounts that lie beside them. {@code -Dsynoptic.rewrite=true}
 * writes those anew; the diff is the review.
 */
class ExamplesTest {

  @ParameterizedTest
  @ValueSource(strings = {"harbour-fire", "bridge-closure", "mine-strike"})
  void theAccountIsTheOneBesideTheReports(String name) throws IOException {
    Path folder = House.ROOT.resolve("examples").resolve(name);
    Path expected = folder.resolveSibling(name + ".md");
    String account = markdown(compare(folder));
    if (Boolean.getBoolean("synoptic.rewrite")) {
      Files.writeString(expected, account);
    }
    assertThat(account).isEqualTo(Files.readString(expected));
  }

  private static List<Comparison> compare(Path folder) {
    List<Skipped> skipped = new ArrayList<>();
    Run run = new Run(new Gatherer(Clock.systemUTC()), Synoptic.pipeline(), 2, skipped::add);
    List<Comparison> stories = run.compare(List.of(folder.toString()));
    assertThat(skipped).isEmpty();
    return stories;
  }

  private static String markdown(List<Comparison> stories) throws IOException {
    StringWriter out = new StringWriter();
    Publisher.of(Format.MARKDOWN, Look.PLAIN).comparisons(stories, out);
    return out.toString();
  }
}
