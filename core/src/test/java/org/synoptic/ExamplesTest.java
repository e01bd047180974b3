package org.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.gather.Gatherer;
import org.synoptic.model.Comparison;
import org.synoptic.model.Skipped;
import org.synoptic.publish.AccountParts;
import org.synoptic.publish.Format;
import org.synoptic.publish.Publisher;
import org.synoptic.publish.TextLayout;

/**
 * The example stories give the accounts that lie beside them, and the README shows one, short.
 * {@code -Dsynoptic.rewrite=true} writes those anew; the diff is the review.
 */
class ExamplesTest {

  private static final String SHOWN_FROM = "<!-- result -->\n\n```text\n";
  private static final String SHOWN_UNTIL = "```\n\n<!-- /result -->";

  @ParameterizedTest
  @ValueSource(strings = {"harbour-fire", "bridge-closure", "mine-strike"})
  void theAccountIsTheOneBesideTheReports(String name) throws IOException {
    Path expected = House.ROOT.resolve("examples").resolve(name + ".md");
    String account = published(name, Format.MARKDOWN, AccountParts.ALL);
    if (Boolean.getBoolean("synoptic.rewrite")) {
      Files.writeString(expected, account);
    }
    assertThat(account).isEqualTo(Files.readString(expected));
  }

  @Test
  void theReadmeShowsWhatIsPrinted() throws IOException {
    Path page = House.ROOT.resolve("README.md");
    String head = published("harbour-fire", Format.TEXT, AccountParts.SHORT);
    String readme = Files.readString(page);
    int from = readme.indexOf(SHOWN_FROM) + SHOWN_FROM.length();
    int until = readme.indexOf(SHOWN_UNTIL);
    if (Boolean.getBoolean("synoptic.rewrite")) {
      readme = readme.substring(0, from) + head + readme.substring(until);
      Files.writeString(page, readme);
      until = from + head.length();
    }
    assertThat(readme.substring(from, until)).isEqualTo(head);
  }

  private static String published(String name, Format format, AccountParts parts)
      throws IOException {
    StringWriter out = new StringWriter();
    Publisher.of(format, TextLayout.PLAIN, parts)
        .comparisons(compare(House.ROOT.resolve("examples").resolve(name)), out);
    return out.toString();
  }

  private static List<Comparison> compare(Path folder) {
    List<Skipped> skipped = new ArrayList<>();
    Run run = new Run(new Gatherer(Clock.systemUTC()), Synoptic.pipeline(), 2, skipped::add);
    List<Comparison> stories = run.compare(List.of(folder.toString()));
    assertThat(skipped).isEmpty();
    assertThat(stories).hasSize(1);
    return stories;
  }
}
