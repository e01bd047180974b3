package org.synoptic.app.mail;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with places to fill: {@code {{name}}} is replaced, and what stands between {@code
 * {{#alerts}}} and {@code {{/alerts}}} is repeated for each alert. It can do nothing else: every
 * other name stays as it is written, and what is filled in is not read again.
 */
public final class MailTemplate {

  /** The template that is used where nobody gave another. */
  public static final MailTemplate STANDARD =
      new MailTemplate(
          """
          Subject: Synoptic: {{count}} on {{watches}}

          {{#alerts}}
          {{at}}, {{watch}}
          {{sentence}}
          On the desk: {{story}}

          {{/alerts}}
          You get this because this mailbox is that of a watch. It ends when the watch ends.
          """);

  private static final String SUBJECT = "Subject:";
  private static final Pattern LIST =
      Pattern.compile("\\{\\{#alerts}}\\n?(.*?)\\{\\{/alerts}}\\n?", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("\\{\\{([a-z]{1,20})}}");

  private final String subject;
  private final String body;

  /**
   * A template.
   *
   * @param text its first line may begin with {@code Subject:}
   */
  public MailTemplate(String text) {
    String normal = text.replace("\r\n", "\n");
    boolean own = normal.startsWith(SUBJECT);
    int end = normal.indexOf('\n');
    subject = own && end > 0 ? normal.substring(SUBJECT.length(), end).strip() : "Synoptic";
    body = own && end > 0 ? normal.substring(end + 1).stripLeading() : normal;
  }

  /** The template of some settings. */
  public static MailTemplate of(@Nullable MailSettings settings) {
    String text = settings == null ? null : settings.template();
    return text == null ? STANDARD : new MailTemplate(text);
  }

  /** The subject, in one line. */
  public String subject(Map<String, String> values) {
    return filled(subject, values).replaceAll("\\s+", " ");
  }

  /** The body. */
  public String body(Map<String, String> values, List<Map<String, String>> alerts) {
    StringBuilder out = new StringBuilder();
    Matcher list = LIST.matcher(body);
    int from = 0;
    while (list.find()) {
      out.append(filled(body.substring(from, list.start()), values));
      for (Map<String, String> alert : alerts) {
        out.append(filled(list.group(1), alert));
      }
      from = list.end();
    }
    return out.append(filled(body.substring(from), values)).toString();
  }

  private static String filled(String text, Map<String, String> values) {
    return NAME.matcher(text)
        .replaceAll(
            name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group())));
  }
}
