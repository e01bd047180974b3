package org.synoptic.gather.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.text.Wildcards;

/**
 * What a robots.txt says to one program (RFC 9309): the groups that name it count together, and
 * where none does, those of the star. The longest rule that fits a path decides; of two equally
 * long ones the one that allows.
 */
final class RobotsRules {

  /** No rules: everything is allowed. */
  static final RobotsRules NONE = new RobotsRules(List.of(), Duration.ZERO);

  /** Bytes that are read, as the standard asks for. */
  private static final int MAX_BYTES = 500 << 10;

  /** Longest rule that is kept, which bounds the time of matching. */
  private static final int MAX_RULE = 1_000;

  /** A longer delay would mean never. Set by hand: the longest that outlets ask for is 30 s. */
  private static final Duration MAX_DELAY = Duration.ofSeconds(60);

  private final List<Rule> rules;
  private final Duration delay;

  private RobotsRules(List<Rule> rules, Duration delay) {
    this.rules = List.copyOf(rules);
    this.delay = delay;
  }

  private record Rule(boolean allows, String path) {}

  /**
   * The rules for a program.
   *
   * @param product its name in user-agent lines, in lower case
   */
  static RobotsRules of(byte[] file, String product) {
    int length = Math.min(file.length, MAX_BYTES);
    String text = new String(file, 0, length, StandardCharsets.UTF_8).replace("\uFEFF", "");
    Groups named = new Groups(product);
    Groups star = new Groups("*");
    text.lines().forEach(line -> read(line, named, star));
    return named.found ? named.rules() : star.rules();
  }

  /** Whether a target may be fetched. */
  boolean allows(String target) {
    if (target.equals("/robots.txt")) {
      return true;
    }
    String path = octets(target);
    Rule best = null;
    for (Rule rule : rules) {
      boolean decides =
          best == null
              || rule.path.length() > best.path.length()
              || rule.path.length() == best.path.length() && rule.allows;
      if (decides && matches(path, rule.path)) {
        best = rule;
      }
    }
    return best == null || best.allows;
  }

  /** The time that the outlet asks for between two requests. */
  Duration delay() {
    return delay;
  }

  private static void read(String line, Groups named, Groups star) {
    int comment = line.indexOf('#');
    String content = comment < 0 ? line : line.substring(0, comment);
    int colon = content.indexOf(':');
    if (colon > 0) {
      String field = content.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = content.substring(colon + 1).strip();
      named.add(field, value);
      star.add(field, value);
    }
  }

  /** Collects the rules of the groups for one product. */
  private static final class Groups {

    private final String product;
    private final List<Rule> rules = new ArrayList<>();
    private Duration delay = Duration.ZERO;
    private boolean found;
    private boolean current;

    /** True while user-agent lines follow one another; they begin one group together. */
    private boolean naming;

    Groups(String product) {
      this.product = product;
    }

    void add(String field, String value) {
      switch (field) {
        case "user-agent" -> {
          current = naming && current || names(value);
          naming = true;
          found |= current;
        }
        case "allow", "disallow" -> rule(field.equals("allow"), value);
        case "crawl-delay" -> delay(value);
        default -> {
          // Sitemaps and the like belong to no group and end none.
        }
      }
    }

    private boolean names(String value) {
      String name = value.replaceFirst("[/\\s].*", "").toLowerCase(Locale.ROOT);
      return name.equals(product);
    }

    private void rule(boolean allows, String value) {
      naming = false;
      if (current && !value.isEmpty() && value.length() <= MAX_RULE) {
        rules.add(new Rule(allows, octets(value)));
      }
    }

    private void delay(String value) {
      naming = false;
      if (current && value.matches("\\d{1,6}(?:\\.\\d{1,6})?")) {
        Duration asked = Duration.ofMillis((long) (Double.parseDouble(value) * 1_000));
        delay = asked.compareTo(MAX_DELAY) > 0 ? MAX_DELAY : asked;
      }
    }

    RobotsRules rules() {
      return new RobotsRules(rules, delay);
    }
  }

  /** The path with the escapes of unreserved characters resolved and all others in upper case. */
  private static String octets(String path) {
    StringBuilder octets = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      octets.append(b < 0 ? "%%%02X".formatted(b & 0xFF) : String.valueOf((char) b));
    }
    StringBuilder plain = new StringBuilder(octets.length());
    for (int i = 0; i < octets.length(); i++) {
      Integer octet = escape(octets, i);
      if (octet == null) {
        plain.append(octets.charAt(i));
      } else {
        boolean unreserved = octet < 0x80 && (Character.isLetterOrDigit(octet) || is(octet));
        plain.append(unreserved ? String.valueOf((char) (int) octet) : "%%%02X".formatted(octet));
        i += 2;
      }
    }
    return plain.toString();
  }

  private static boolean is(int octet) {
    return "-._~".indexOf(octet) >= 0;
  }

  private static @Nullable Integer escape(CharSequence text, int at) {
    if (text.charAt(at) != '%' || at + 2 >= text.length()) {
      return null;
    }
    int high = Character.digit(text.charAt(at + 1), 16);
    int low = Character.digit(text.charAt(at + 2), 16);
    return high < 0 || low < 0 ? null : Integer.valueOf(high << 4 | low);
  }

  /** A star stands for any characters, a dollar at the end for the path's end. */
  private static boolean matches(String path, String rule) {
    boolean whole = rule.endsWith("$");
    String pattern = whole ? rule.substring(0, rule.length() - 1) : rule + "*";
    return Wildcards.matches(path, pattern);
  }
}
