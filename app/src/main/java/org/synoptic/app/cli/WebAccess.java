package org.synoptic.app.cli;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.gather.fetch.Door;
import org.synoptic.gather.fetch.FetchLimits;
import org.synoptic.gather.fetch.PageFetcher;
import org.synoptic.gather.fetch.Pages;
import org.synoptic.gather.fetch.WebAddress;
import picocli.CommandLine.Option;

/** How addresses among the arguments are fetched. */
final class WebAccess {

  /** Names who runs the program to the outlets: an address or a mailbox. */
  private static final String CONTACT = "SYNOPTIC_CONTACT";

  private static final int MAX_CONTACT_CHARS = 200;

  @Option(
      names = "--allow-private",
      description =
          "fetch from private networks too: from the hosts that the addresses given here name, and "
              + "from no others")
  private boolean allowPrivate;

  /** Fetches nothing where no argument is an address. */
  PageFetcher fetcher(List<String> arguments) {
    boolean fetches = arguments.stream().anyMatch(WebAddress::isOne);
    return fetches ? new Pages(door(arguments), Clock.systemUTC()) : PageFetcher.NONE;
  }

  /** To any public address; in private networks only to the hosts that {@code arguments} name. */
  Door door(List<String> arguments) {
    List<String> addresses = arguments.stream().filter(WebAddress::isOne).toList();
    Set<String> own = allowPrivate ? hosts(addresses) : Set.of();
    String agent = userAgent(System.getenv(CONTACT));
    return new Door(
        new Door.Settings(agent, own, System.getenv(), FetchLimits.DEFAULT, Clock.systemUTC()));
  }

  private static Set<String> hosts(List<String> addresses) {
    return addresses.stream()
        .map(WebAddress::hostOf)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** The program, its version and, where it is given, whom to write to. */
  static String userAgent(@Nullable String contact) {
    boolean usable =
        contact != null
            && !contact.isBlank()
            && contact.length() <= MAX_CONTACT_CHARS
            && contact.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '(' && c != ')');
    return ProgramVersion.product() + (usable ? " (+" + contact + ")" : "");
  }
}
