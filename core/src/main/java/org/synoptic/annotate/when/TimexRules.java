package org.synoptic.annotate.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.LanguageResources;
import org.synoptic.lexicon.Column;
import org.synoptic.lexicon.ListRow;
import org.synoptic.lexicon.WordList;
import org.synoptic.model.Timex;

/**
 * The rules of {@code rules.txt} as a prefix tree, so that one walk matches a text against all of
 * them.
 */
final class TimexRules {

  private static final class Node {
    final Map<String, Node> words = new LinkedHashMap<>();
    final Map<String, Node> classes = new LinkedHashMap<>();
    @Nullable TimexRule rule;

    Node child(String label) {
      boolean name = Character.isUpperCase(label.charAt(0));
      return (name ? classes : words).computeIfAbsent(label, l -> new Node());
    }
  }

  static final WordList LIST =
      WordList.inFolders("dates/rules.txt")
          .columns(
              Column.value("pattern"), Column.words("meaning"), Column.value("example").optional());

  private final Node root = new Node();

  static TimexRules load(LanguageResources language, TimexLexicon lexicon) {
    TimexRules rules = new TimexRules();
    int order = 0;
    for (ListRow row : language.rows(LIST)) {
      List<String> words = row.all("meaning");
      List<String> arguments = words.subList(1, words.size());
      TimexMeaning meaning = meaning(row, words.get(0), arguments);
      for (List<String> labels : labels(row)) {
        for (String label : labels) {
          if (Character.isUpperCase(label.charAt(0)) && !known(label, lexicon)) {
            throw row.error("no class " + label + " in words.txt");
          }
        }
        rules.add(new TimexRule(order++, labels, meaning, arguments, lexicon.unit(labels)));
      }
    }
    return rules;
  }

  private static boolean known(String label, TimexLexicon lexicon) {
    return TokenClasses.COMPUTED.contains(label) || lexicon.knows(label);
  }

  private static List<List<String>> labels(ListRow row) {
    try {
      return RulePattern.expand(row.get("pattern"));
    } catch (IllegalStateException e) {
      throw row.error(String.valueOf(e.getMessage()));
    }
  }

  private static TimexMeaning meaning(ListRow row, String name, List<String> arguments) {
    TimexMeaning meaning = TimexMeaning.of(name);
    if (meaning == null) {
      throw row.error("no meaning \"" + name + "\"");
    }
    if (meaning == TimexMeaning.VALUE && (arguments.size() < 2 || !isType(arguments.get(0)))) {
      throw row.error("\"value\" takes a type of TIMEX3 and a value");
    }
    return meaning;
  }

  private static boolean isType(String name) {
    return Arrays.stream(Timex.Type.values()).anyMatch(type -> type.name().equals(name));
  }

  private void add(TimexRule rule) {
    Node node = root;
    for (String label : rule.labels()) {
      node = node.child(label);
    }
    node.rule = node.rule == null ? rule : node.rule;
  }

  /** The longest match that begins at token {@code i}, or null. */
  @Nullable RuleMatch longestMatch(TokenClasses classes, int i) {
    Walk walk = new Walk(classes, i);
    walk.step(root, i);
    return walk.best;
  }

  private static final class Walk {
    private final TokenClasses classes;
    private final int from;
    private final List<ClassMatch> captures = new ArrayList<>();
    @Nullable RuleMatch best;

    Walk(TokenClasses classes, int from) {
      this.classes = classes;
      this.from = from;
    }

    void step(Node node, int i) {
      TimexRule rule = node.rule;
      if (rule != null && isBetter(rule, i)) {
        best = new RuleMatch(from, i, rule, captures);
      }
      Node next =
          classes.tokens().inSameParagraph(from, i)
              ? node.words.get(classes.tokens().lower(i))
              : null;
      if (next != null) {
        step(next, i + 1);
      }
      node.classes.forEach((kind, child) -> take(kind, child, i));
    }

    private void take(String kind, Node child, int i) {
      ClassMatch capture =
          classes.tokens().inSameParagraph(from, i) ? classes.match(kind, i) : null;
      if (capture != null) {
        captures.add(capture);
        step(child, capture.to());
        captures.remove(captures.size() - 1);
      }
    }

    private boolean isBetter(TimexRule rule, int to) {
      RuleMatch old = best;
      return old == null || to > old.to() || (to == old.to() && rule.order() < old.rule().order());
    }
  }
}
