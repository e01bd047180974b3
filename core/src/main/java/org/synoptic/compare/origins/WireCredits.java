package org.synoptic.compare.origins;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.lexicon.Agencies;
import org.synoptic.model.Article;
import org.synoptic.model.Removed;

/** Which news agencies a report names as its source. */
final class WireCredits {

  /** Chars at the start of a body in which a dateline, at its end in which a credit is sought. */
  private static final int EDGE = 200;

  private static final Set<Removed.Why> CREDITS =
      Set.of(
          Removed.Why.BYLINE, Removed.Why.DATELINE, Removed.Why.COPYRIGHT, Removed.Why.AUTHOR_NOTE);

  private static final Map<String, Pattern[]> AGENCIES = agencies();

  private WireCredits() {}

  private static Map<String, Pattern[]> agencies() {
    Map<String, Pattern[]> agencies = new LinkedHashMap<>();
    Agencies.wires()
        .forEach(
            (agency, printed) -> {
              String names = printed.stream().map(Pattern::quote).collect(Collectors.joining("|"));
              Pattern name = Pattern.compile("(?<!\\p{L})(?:" + names + ")(?!\\p{L})");
              Pattern credit =
                  Pattern.compile("[(/] ?(?:" + names + ") ?[)/]|(?:" + names + ") ?[–—-]");
              agencies.put(agency, new Pattern[] {name, credit});
            });
    return agencies;
  }

  /**
   * The agencies named by the outlet, the bylines, the cut-off credits, or by a dateline or credit
   * at either end of the body: "(AP)", "LONDON (Reuters) -".
   */
  static Set<String> of(Article article) {
    String credits =
        Stream.of(
                article.bylines().stream(),
                article.removed().stream()
                    .filter(piece -> CREDITS.contains(piece.why()))
                    .map(Removed::text),
                Stream.ofNullable(article.outlet()).map(outlet -> outlet.name()))
            .flatMap(texts -> texts)
            .collect(Collectors.joining("\n"));
    String body = article.body();
    String start = body.substring(0, Math.min(EDGE, body.length()));
    String end = body.substring(Math.max(start.length(), body.length() - EDGE));
    Set<String> named = new LinkedHashSet<>();
    AGENCIES.forEach(
        (agency, patterns) -> {
          boolean credited = patterns[0].matcher(credits).find();
          if (credited || patterns[1].matcher(start).find() || patterns[1].matcher(end).find()) {
            named.add(agency);
          }
        });
    return named;
  }
}
