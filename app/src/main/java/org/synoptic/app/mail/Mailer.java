package org.synoptic.app.mail;

import org.jspecify.annotations.Nullable;

/** Sends messages. */
public interface Mailer {

  /**
   * Sends a text to one mailbox.
   *
   * @return why it was not sent, a sentence; null where the server took it
   */
  @Nullable String send(String to, String subject, String text);
}
