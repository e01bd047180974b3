package org.synoptic.gather.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Where an IP address lies: on the public internet, or in one of the special networks (RFC 6890 and
 * its registries) from which nothing is fetched for others.
 */
enum Reach {
  PUBLIC("public"),
  LOOPBACK("this machine itself"),
  PRIVATE("a private network"),
  CARRIER("a carrier's own network"),
  LINK_LOCAL("the local link"),
  METADATA("the metadata of a cloud's machine"),
  MULTICAST("a group of machines"),
  RESERVED("a network that is reserved");

  /** The first range that an address is in counts. */
  private static final List<Range> RANGES =
      List.of(
          new Range("168.63.129.16/32", METADATA),
          new Range("169.254.169.254/32", METADATA),
          new Range("100.100.100.200/32", METADATA),
          new Range("192.0.0.192/32", METADATA),
          new Range("fd00:ec2::/32", METADATA),
          new Range("fd20:ce::254/128", METADATA),
          new Range("127.0.0.0/8", LOOPBACK),
          new Range("10.0.0.0/8", PRIVATE),
          new Range("172.16.0.0/12", PRIVATE),
          new Range("192.168.0.0/16", PRIVATE),
          new Range("100.64.0.0/10", CARRIER),
          new Range("169.254.0.0/16", LINK_LOCAL),
          new Range("224.0.0.0/4", MULTICAST),
          new Range("0.0.0.0/8", RESERVED),
          new Range("192.0.0.0/24", RESERVED),
          new Range("192.0.2.0/24", RESERVED),
          new Range("192.88.99.0/24", RESERVED),
          new Range("198.18.0.0/15", RESERVED),
          new Range("198.51.100.0/24", RESERVED),
          new Range("203.0.113.0/24", RESERVED),
          new Range("240.0.0.0/4", RESERVED),
          new Range("0.0.0.0/0", PUBLIC),
          new Range("::1/128", LOOPBACK),
          new Range("fc00::/7", PRIVATE),
          new Range("fe80::/10", LINK_LOCAL),
          new Range("fec0::/10", PRIVATE),
          new Range("ff00::/8", MULTICAST),
          new Range("2001::/23", RESERVED),
          new Range("2001:db8::/32", RESERVED),
          new Range("2002::/16", RESERVED),
          new Range("3ffe::/16", RESERVED),
          new Range("3fff::/20", RESERVED),
          new Range("2000::/3", PUBLIC));

  private static final Range NAT64 = new Range("64:ff9b::/96", PUBLIC);
  private static final int V6_BYTES = 16;

  private final String words;

  Reach(String words) {
    this.words = words;
  }

  /** The name of the place within a sentence. */
  String words() {
    return words;
  }

  /** True for the networks that a newsroom may have hosts of its own in. */
  boolean mayBeAllowed() {
    return this == LOOPBACK || this == PRIVATE || this == CARRIER;
  }

  /**
   * Where {@code address} lies. An IPv4 address that an IPv6 one carries counts as itself (mapped,
   * NAT64), or is refused as reserved (compatible, 6to4, Teredo, ISATAP).
   */
  static Reach of(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (NAT64.has(bytes)) {
      return of(embedded(bytes, V6_BYTES - 4));
    }
    if (bytes.length == V6_BYTES && isIsatap(bytes)) {
      return RESERVED;
    }
    for (Range range : RANGES) {
      if (range.has(bytes)) {
        return range.reach;
      }
    }
    return RESERVED;
  }

  private static InetAddress embedded(byte[] bytes, int from) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }

  /** An interface of the form {@code ::0:5efe:a.b.c.d} (RFC 5214). */
  private static boolean isIsatap(byte[] bytes) {
    return (bytes[8] & 0xFD) == 0
        && bytes[9] == 0
        && bytes[10] == 0x5E
        && (bytes[11] & 0xFF) == 0xFE;
  }

  private static final class Range {

    private final byte[] prefix;
    private final int bits;
    private final Reach reach;

    Range(String text, Reach reach) {
      int slash = text.indexOf('/');
      this.bits = Integer.parseInt(text.substring(slash + 1));
      this.reach = reach;
      try {
        // A literal address: nothing is resolved.
        this.prefix = InetAddress.getByName(text.substring(0, slash)).getAddress();
      } catch (UnknownHostException e) {
        throw new IllegalStateException(text, e);
      }
    }

    boolean has(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int differing = address[bit >> 3] ^ prefix[bit >> 3];
        if ((differing >> (7 - (bit & 7)) & 1) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
