package org.synoptic.app.mail;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By which server mail is sent.
 *
 * @param secure whether TLS begins with the connection; else with STARTTLS, without which nothing
 *     is sent but to this machine
 * @param user null where the server asks for none
 * @param password null where there is no user
 * @param from the mailbox of the sender
 * @param template in place of the one that is built in; null for that one
 */
public record MailSettings(
    String host,
    int port,
    boolean secure,
    @Nullable String user,
    @Nullable String password,
    String from,
    @Nullable String template) {

  /** Address of the server: {@code smtp://host:587} or {@code smtps://host:465}. */
  public static final String SERVER = "SYNOPTIC_SMTP";

  private static final String USER = "SYNOPTIC_SMTP_USER";
  private static final String PASSWORD = "SYNOPTIC_SMTP_PASSWORD";
  private static final String FILE = "_FILE";
  private static final String FROM = "SYNOPTIC_MAIL_FROM";
  private static final String TEMPLATE = "SYNOPTIC_MAIL_TEMPLATE";

  private static final int SUBMISSION = 587;
  private static final int SUBMISSIONS = 465;
  private static final int MAX_FILE_BYTES = 20_000;

  private static final Pattern MAILBOX =
      Pattern.compile(
          "[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\\.[A-Za-z0-9-]{1,63}){0,8}");

  /** Whether a text is the address of one mailbox. */
  public static boolean isMailbox(String text) {
    return MAILBOX.matcher(text).matches();
  }

  /**
   * The settings of an environment; null where it names no server.
   *
   * @throws IllegalArgumentException with a sentence, where they make no sense
   */
  public static @Nullable MailSettings of(Map<String, String> environment) {
    String server = environment.get(SERVER);
    if (server == null || server.isBlank()) {
      return null;
    }
    URI address = address(server);
    boolean secure = "smtps".equals(address.getScheme());
    int port = address.getPort() > 0 ? address.getPort() : secure ? SUBMISSIONS : SUBMISSION;
    String from = environment.get(FROM);
    if (from == null || !isMailbox(from)) {
      throw new IllegalArgumentException(FROM + " must name the mailbox of the sender");
    }
    String template = environment.get(TEMPLATE);
    return new MailSettings(
        address.getHost(),
        port,
        secure,
        environment.get(USER),
        password(environment),
        from,
        template == null ? null : content(TEMPLATE, template));
  }

  private static URI address(String server) {
    try {
      URI address = URI.create(server.strip());
      boolean known = "smtp".equals(address.getScheme()) || "smtps".equals(address.getScheme());
      if (known && address.getHost() != null && address.getUserInfo() == null) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      // Told below, without the text: there may be a secret in it.
    }
    throw new IllegalArgumentException(
        SERVER + " must be smtp://HOST:PORT or smtps://HOST:PORT, without a user and a password");
  }

  private static @Nullable String password(Map<String, String> environment) {
    String file = environment.get(PASSWORD + FILE);
    return file == null ? environment.get(PASSWORD) : content(PASSWORD + FILE, file).strip();
  }

  private static String content(String name, String file) {
    try {
      Path path = Path.of(file);
      if (Files.size(path) > MAX_FILE_BYTES) {
        throw new IllegalArgumentException(name + " names a file that is too large");
      }
      return Files.readString(path);
    } catch (IOException | InvalidPathException e) {
      throw new IllegalArgumentException(name + " names a file that cannot be read", e);
    }
  }

  /** Whether the server is on this machine, where nobody listens to what is sent. */
  boolean isHere() {
    return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
  }

  @Override
  public String toString() {
    return "mail by " + host + ":" + port;
  }
}
