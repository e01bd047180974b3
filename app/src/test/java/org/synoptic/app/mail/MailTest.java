package org.synoptic.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-05-20T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void aMessageArrivesAsItWasWrittenAndInjectsNothing() throws Exception {
    try (MailReceiver receiver = new MailReceiver()) {
      Path secret = Files.writeString(folder.resolve("secret"), "pass word\n");
      MailSettings settings =
          MailSettings.of(
              Map.of(
                  MailSettings.SERVER,
                  "smtp://127.0.0.1:" + receiver.port(),
                  "SYNOPTIC_SMTP_USER",
                  "desk",
                  "SYNOPTIC_SMTP_PASSWORD_FILE",
                  secret.toString(),
                  "SYNOPTIC_MAIL_FROM",
                  "desk@paper.example"));
      String subject = "Brände: 14 Tote\r\nBcc: evil@example.org 🔥 and more words to fill a line";
      String text = "A line.\n.\n.. dots, “quotes”, and then\nQUIT\n";
      assertThat(new SmtpMailer(settings, CLOCK).send("ada@paper.example", subject, text)).isNull();
      String message = receiver.messages().get(0);
      assertThat(MailReceiver.text(message)).isEqualTo(text);
      assertThat(MailReceiver.subject(message)).isEqualTo(subject);
      assertThat(message).doesNotContain("\nBcc:").contains("To: <ada@paper.example>\n");
      assertThat(message).contains("Date: Wed, 20 May 2026 12:00:00 GMT");
      assertThat(message.lines()).allMatch(line -> line.length() <= 78);
      String login = new String(Base64.getDecoder().decode(auth(receiver)), StandardCharsets.UTF_8);
      assertThat(login).isEqualTo("\0desk\0pass word");
      receiver.refuse(true);
      assertThat(new SmtpMailer(settings, CLOCK).send("ada@paper.example", "a", "b"))
          .isEqualTo("the mail server refused the message (554)");
      assertThat(settings.toString()).doesNotContain("pass");
    }
  }

  private static String auth(MailReceiver receiver) {
    List<String> lines = receiver.lines();
    int auth =
        lines.indexOf(lines.stream().filter(one -> one.startsWith("AUTH")).findFirst().get());
    String line = lines.get(auth);
    return line.equals("AUTH PLAIN") ? lines.get(auth + 1) : line.substring("AUTH PLAIN ".length());
  }

  @Test
  void noServerIsNoFaultOfTheDesk() {
    MailSettings settings =
        new MailSettings("127.0.0.1", 9, false, null, null, "a@b.example", null);
    assertThat(new SmtpMailer(settings, CLOCK).send("ada@paper.example", "a", "b"))
        .startsWith("the mail server cannot be reached");
  }

  @Test
  void settingsThatMakeNoSenseAreToldWithoutTheirSecrets() {
    assertThat(MailSettings.of(Map.of())).isNull();
    for (String server : List.of("smtp://u:secret@host", "host:25", "http://host", "smtp://")) {
      assertThatThrownBy(() -> MailSettings.of(Map.of(MailSettings.SERVER, server)))
          .as(server)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("secret");
    }
    assertThatThrownBy(() -> MailSettings.of(Map.of(MailSettings.SERVER, "smtps://host")))
        .hasMessageContaining("SYNOPTIC_MAIL_FROM");
    for (String mailbox : List.of("a", "a@b c", "a@b\r\nBcc: x@y", "<a@b>", "a@b,c@d", "")) {
      assertThat(MailSettings.isMailbox(mailbox)).as(mailbox).isFalse();
    }
    assertThat(MailSettings.isMailbox("ada.lovelace@desk.paper.example")).isTrue();
  }

  @Test
  void aTemplateFillsNamesAndDoesNothingElse() {
    MailTemplate template =
        new MailTemplate("Subject: {{count}}\n\n{{#alerts}}- {{sentence}} {{none}}\n{{/alerts}}.");
    List<String> payloads =
        List.of(
            "{{7*7}}",
            "${7*7}",
            "#{7*7}",
            "<%= 7*7 %>",
            "{{#alerts}}{{/alerts}}",
            "{{sentence}}",
            "{{{sentence}}}",
            "{{sentence.class.name}}",
            "$1 \\1 \\",
            "{{> file}}",
            "{{=<% %>=}}");
    for (String payload : payloads) {
      assertThat(template.body(Map.of(), List.of(Map.of("sentence", payload))))
          .isEqualTo("- " + payload + " {{none}}\n.");
    }
    assertThat(template.subject(Map.of("count", "2\nalerts"))).isEqualTo("2 alerts");
  }
}
