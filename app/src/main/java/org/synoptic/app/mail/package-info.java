/**
 * Digests by mail: what is told, as text, to one mailbox.
 *
 * <p>In: lines of alerts and a template. Out: a message at a mail server (SMTP, RFC 5321).
 *
 * <ol>
 *   <li>{@link org.synoptic.app.mail.MailSettings}: which server, from the environment; secrets
 *       come from there or from a file, never from a command line.
 *   <li>{@link org.synoptic.app.mail.MailTemplate}: fills names into a text; it has no logic.
 *   <li>{@link org.synoptic.app.mail.MailMessage}: the message as RFC 5322 writes it.
 *   <li>{@link org.synoptic.app.mail.Mailer} and {@link org.synoptic.app.mail.SmtpMailer}: sends
 *       it.
 * </ol>
 *
 * <p>The server is named by whoever runs the program, not by who watches something, so it may lie
 * in the program's own network.
 *
 * <p>{@code MailTest} sends to a receiver in the same process ({@code MailReceiver}) and reads what
 * arrives.
 */
@NullMarked
package org.synoptic.app.mail;

import org.jspecify.annotations.NullMarked;
