package org.synoptic.app.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The network of a visitor. Whoever has one address of IPv6 has the 2^64 of its network, so limits
 * that count whole addresses hold up nobody there.
 */
final class VisitorNetwork {

  private static final int GROUPS = 8;
  private static final int OF_NETWORK = 4;

  private VisitorNetwork() {}

  /**
   * An address of IPv4 as it is, also where IPv6 holds it; the first four groups of one of IPv6.
   * What is no address comes back as it is.
   */
  static String of(String address) {
    String bare = address.replaceAll("[\\[\\]]|%.*", "");
    int colon = bare.lastIndexOf(':');
    if (colon < 0) {
      return address;
    }
    if (bare.indexOf('.') > colon) {
      return bare.substring(colon + 1);
    }
    String[] sides = bare.split("::", 2);
    List<String> groups = groups(sides[0]);
    if (sides.length == 2) {
      List<String> last = groups(sides[1]);
      int zeros = Math.max(0, GROUPS - groups.size() - last.size());
      groups.addAll(Collections.nCopies(zeros, "0"));
      groups.addAll(last);
    }
    boolean valid =
        groups.size() == GROUPS && groups.stream().allMatch(one -> one.matches("[0-9a-fA-F]{1,4}"));
    return valid ? network(groups) : address;
  }

  private static List<String> groups(String side) {
    return side.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(side.split(":", -1)));
  }

  private static String network(List<String> groups) {
    StringBuilder network = new StringBuilder();
    for (String group : groups.subList(0, OF_NETWORK)) {
      network.append("%04x".formatted(Integer.parseInt(group, 16)));
    }
    return network.toString();
  }
}
