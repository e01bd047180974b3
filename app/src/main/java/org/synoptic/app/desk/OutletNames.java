package org.synoptic.app.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.fetch.WebAddress;
import org.synoptic.store.ReportLine;

/** By what name readers are told whose words some are. */
final class OutletNames {

  private static final int WORDS = 4;
  private static final String WWW = "www.";

  private OutletNames() {}

  /** The outlet, else the host of the page's address, else the headline's first words. */
  static String of(ReportLine report) {
    String outlet = known(report);
    return outlet == null ? "“" + opening(report.headline()) + "”" : outlet;
  }

  /** The same beside a headline. */
  static String ofOutlet(ReportLine report) {
    String outlet = known(report);
    return outlet == null ? "Outlet not known" : outlet;
  }

  private static @Nullable String known(ReportLine report) {
    String outlet = report.outlet();
    return outlet == null ? host(report.url()) : outlet;
  }

  private static @Nullable String host(@Nullable String url) {
    String host = url == null ? null : WebAddress.hostOf(url);
    return host != null && host.startsWith(WWW) ? host.substring(WWW.length()) : host;
  }

  private static String opening(String headline) {
    String[] words = headline.strip().split("\\s+");
    return words.length <= WORDS
        ? headline.strip()
        : String.join(" ", List.of(words).subList(0, WORDS)) + " …";
  }

  /** The name of one of a story's reports. */
  static String of(StoryLine story, String report) {
    for (ReportLine line : story.reports()) {
      if (line.id().equals(report)) {
        return of(line);
      }
    }
    return "a report that is no longer in this story";
  }

  /** The names of some of a story's reports, each once, who published first in front. */
  static List<String> inOrder(StoryLine story, List<String> reports) {
    List<String> names = new ArrayList<>();
    for (int i = story.reports().size() - 1; i >= 0; i--) {
      ReportLine line = story.reports().get(i);
      if (reports.contains(line.id()) && !names.contains(of(line))) {
        names.add(of(line));
      }
    }
    return names;
  }
}
