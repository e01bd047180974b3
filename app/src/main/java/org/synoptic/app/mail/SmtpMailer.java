package org.synoptic.app.mail;

import java.io.IOException;
import java.io.Writer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.apache.commons.net.smtp.AuthenticatingSMTPClient;
import org.apache.commons.net.smtp.SMTPReply;
import org.jspecify.annotations.Nullable;

/** Sends messages by a mail server, over TLS where it is another machine. */
public final class SmtpMailer implements Mailer {

  /** The longest wait for one answer of the server. Set by hand. */
  private static final Duration WAIT = Duration.ofSeconds(15);

  private final MailSettings settings;
  private final Clock clock;

  public SmtpMailer(MailSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public @Nullable String send(String to, String subject, String text) {
    AuthenticatingSMTPClient client = new AuthenticatingSMTPClient("TLS", settings.secure());
    client.setEndpointCheckingEnabled(true);
    client.setConnectTimeout((int) WAIT.toMillis());
    client.setDefaultTimeout((int) WAIT.toMillis());
    try {
      client.connect(settings.host(), settings.port());
      client.setSoTimeout((int) WAIT.toMillis());
      return told(client, to, subject, text);
    } catch (IOException | GeneralSecurityException e) {
      return "the mail server cannot be reached: " + e.getMessage();
    } finally {
      end(client);
    }
  }

  private @Nullable String told(
      AuthenticatingSMTPClient client, String to, String subject, String text)
      throws IOException, GeneralSecurityException {
    if (!SMTPReply.isPositiveCompletion(client.getReplyCode())
        || !SMTPReply.isPositiveCompletion(client.ehlo("localhost"))) {
      return refused(client, "a session");
    }
    if (!settings.secure() && !settings.isHere()) {
      if (!client.execTLS() || !SMTPReply.isPositiveCompletion(client.ehlo("localhost"))) {
        return "the mail server offers no TLS, without which nothing is sent";
      }
    }
    String user = settings.user();
    String password = settings.password();
    if (user != null && password != null) {
      if (!client.auth(AuthenticatingSMTPClient.AUTH_METHOD.PLAIN, user, password)) {
        return refused(client, "the user or the password");
      }
    }
    if (!client.setSender(settings.from()) || !client.addRecipient(to)) {
      return refused(client, "the mailbox");
    }
    try (Writer message = client.sendMessageData()) {
      if (message == null) {
        return refused(client, "the message");
      }
      String id = UUID.randomUUID().toString();
      message.write(MailMessage.of(settings.from(), to, subject, text, clock.instant(), id));
    }
    return client.completePendingCommand() ? null : refused(client, "the message");
  }

  /** The code alone: what a server says is foreign, and may repeat what it was told. */
  private static String refused(AuthenticatingSMTPClient client, String what) {
    return "the mail server refused " + what + " (" + client.getReplyCode() + ")";
  }

  private static void end(AuthenticatingSMTPClient client) {
    try {
      if (client.isConnected()) {
        client.logout();
        client.disconnect();
      }
    } catch (IOException e) {
      // What was sent is sent.
    }
  }
}
