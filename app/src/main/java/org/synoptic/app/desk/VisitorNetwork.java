package org.synoptic.app.desk;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The network of a visitor. Whoever has one address of IPv6 has the 2^64 of its network, so limits
 * that count whole addresses hold up nobody there.
 */
final class VisitorNetwork {

  private static final int IPV6_BYTES = 8;

  private VisitorNetwork() {}

  /** An address of IPv4 as it is; the first four groups of one of IPv6. */
  static String of(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      // In brackets it is never looked up as a name.
      InetAddress read = InetAddress.getByName("[" + address.replaceAll("[\\[\\]]|%.*", "") + "]");
      return read instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), IPV6_BYTES))
          : read.getHostAddress();
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
