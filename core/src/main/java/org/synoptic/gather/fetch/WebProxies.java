package org.synoptic.gather.fetch;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The proxies that the environment names: {@code https_proxy}, {@code http_proxy}, {@code
 * all_proxy} and {@code no_proxy}, in lower or upper case. Only proxies that speak HTTP are used.
 */
final class WebProxies {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:http://)?(?:([^@/]{0,400})@)?([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(?::(\\d{1,5}))?/?");

  private static final Pattern LOOPBACK = Pattern.compile("127\\.[0-9.]+|0:0:0:0:0:0:0:1");

  private static final int STANDARD_PORT = 80;

  private final Map<String, String> environment;

  WebProxies(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /**
   * One proxy.
   *
   * @param authorization value of the field {@code Proxy-Authorization}, or null
   */
  record WebProxy(String host, int port, @Nullable String authorization) {}

  /** The proxy for an address, or null where the connection is made directly. */
  @Nullable WebProxy of(WebAddress address) throws FetchException {
    String setting = setting(address.scheme() + "_proxy");
    String named = setting != null ? setting : setting("all_proxy");
    if (named == null || isExempt(address)) {
      return null;
    }
    Matcher form = FORM.matcher(named);
    int port = !form.matches() || form.group(3) == null ? STANDARD_PORT : number(form.group(3));
    if (!form.matches() || port < 1 || port > 0xFFFF) {
      throw new FetchException(
          FetchFailure.Why.NETWORK,
          "the proxy that the environment names is not of the form http://host:port");
    }
    String user = form.group(1);
    String host = form.group(2).replace("[", "").replace("]", "");
    return new WebProxy(host, port, user == null ? null : basic(user));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private @Nullable String setting(String name) {
    String lower = environment.get(name);
    String value = lower != null ? lower : environment.get(name.toUpperCase(Locale.ROOT));
    return value == null || value.isBlank() ? null : value.strip();
  }

  /**
   * {@code no_proxy} lists hosts; each stands for the hosts below it too; a star for all. This
   * machine itself is never reached through a proxy.
   */
  private boolean isExempt(WebAddress address) {
    if (address.host().equals("localhost") || LOOPBACK.matcher(address.host()).matches()) {
      return true;
    }
    String setting = setting("no_proxy");
    List<String> exempt = setting == null ? List.of() : Arrays.asList(setting.split("[,\\s]+"));
    for (String one : exempt) {
      String name = one.toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", "");
      boolean below = address.host().endsWith("." + name) && !address.isLiteral();
      if (one.equals("*") || !name.isEmpty() && (address.host().equals(name) || below)) {
        return true;
      }
    }
    return false;
  }

  private static String basic(String user) {
    String decoded = URLDecoder.decode(user.replace("+", "%2B"), StandardCharsets.UTF_8);
    byte[] bytes = decoded.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }
}
