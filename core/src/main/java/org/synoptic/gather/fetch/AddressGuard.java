package org.synoptic.gather.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Resolves a host once and refuses it where any of its addresses lies in a network that is not
 * public. The connection goes to what is given back here.
 */
final class AddressGuard {

  /** Ports below 1024 that carry the web; behind the others listen mail, files and shells. */
  private static final Set<Integer> LOW_PORTS = Set.of(80, 443);

  private static final int FIRST_HIGH_PORT = 1_024;

  /** Names that mean something else in each network. */
  private static final List<String> LOCAL_SUFFIXES =
      List.of("localhost", "local", "internal", "lan", "home.arpa", "intranet", "corp", "home");

  private final NameResolver resolver;
  private final Set<String> privateHosts;

  /**
   * @param privateHosts hosts that may lie in private networks
   */
  AddressGuard(NameResolver resolver, Set<String> privateHosts) {
    this.resolver = resolver;
    this.privateHosts =
        privateHosts.stream().map(h -> h.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /** The addresses to connect to, checked, in the resolver's order. */
  List<InetAddress> addresses(WebAddress address) throws FetchException {
    List<InetAddress> found;
    try {
      found = resolver.resolve(address.host());
    } catch (UnknownHostException e) {
      throw new FetchException(
          FetchFailure.Why.NETWORK, "there is no host of the name " + address.host());
    }
    boolean own = privateHosts.contains(address.host());
    for (InetAddress one : found) {
      Reach reach = Reach.of(one);
      if (reach != Reach.PUBLIC && !(own && reach.mayBeAllowed())) {
        throw refused(address, reach);
      }
    }
    boolean low = address.port() < FIRST_HIGH_PORT && !LOW_PORTS.contains(address.port());
    if (low && !own) {
      throw new FetchException(
          FetchFailure.Why.ADDRESS,
          "the address is refused: port %d is none of the web's".formatted(address.port()));
    }
    return found.stream().limit(FetchLimits.ADDRESSES).toList();
  }

  /**
   * Checks what can be checked where a proxy resolves the name: literal addresses, names that
   * resolve here too, and names that are local by their form.
   */
  void checkForProxy(WebAddress address) throws FetchException {
    try {
      addresses(address);
    } catch (FetchException e) {
      boolean unknown = e.failure("").why() == FetchFailure.Why.NETWORK;
      if (!unknown || address.isLiteral()) {
        throw e;
      }
      if (isLocalName(address.host()) && !privateHosts.contains(address.host())) {
        throw refused(address, Reach.PRIVATE);
      }
    }
  }

  private static boolean isLocalName(String host) {
    return host.indexOf('.') < 0
        || LOCAL_SUFFIXES.stream().anyMatch(suffix -> host.endsWith("." + suffix));
  }

  private static FetchException refused(WebAddress address, Reach reach) {
    String hint = reach.mayBeAllowed() ? "; --allow-private allows a host of your own" : "";
    return new FetchException(
        FetchFailure.Why.ADDRESS,
        "the address is refused: %s leads into %s%s"
            .formatted(address.host(), reach.words(), hint));
  }
}
