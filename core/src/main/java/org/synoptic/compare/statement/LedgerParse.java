package org.synoptic.compare.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.synoptic.model.Sentence;
import org.synoptic.model.Token;
import org.synoptic.syntax.Relations;
import org.synoptic.syntax.Tags;

/** A sentence's dependency tree, read downwards. Labels are the engine's. */
final class LedgerParse {

  final List<Token> tokens;
  private final List<List<Integer>> children = new ArrayList<>();

  LedgerParse(Sentence sentence) {
    tokens = sentence.tokens();
    tokens.forEach(token -> children.add(new ArrayList<>()));
    for (int i = 0; i < tokens.size(); i++) {
      int head = tokens.get(i).head();
      if (head >= 0 && head < tokens.size() && head != i) {
        children.get(head).add(i);
      }
    }
  }

  List<Integer> children(int token) {
    return children.get(token);
  }

  Token at(int token) {
    return tokens.get(token);
  }

  boolean verb(int token) {
    return Tags.isVerbOrModal(tokens.get(token).tag());
  }

  boolean parsed() {
    return tokens.stream().anyMatch(token -> token.head() >= 0);
  }

  /** Whether a verb stands with "to". */
  boolean infinitive(int verb) {
    return children.get(verb).stream().anyMatch(child -> tokens.get(child).tag().equals(Tags.TO));
  }

  int subject(int verb) {
    for (int child : children.get(verb)) {
      if (Relations.ALL_SUBJECTS.contains(tokens.get(child).relation())) {
        return child;
      }
    }
    return -1;
  }

  boolean hasChild(int token, Set<String> relations) {
    return children.get(token).stream()
        .anyMatch(child -> relations.contains(tokens.get(child).relation()));
  }

  /** A word and all that hangs on it, in order. */
  List<Integer> subtree(int root) {
    List<Integer> found = new ArrayList<>();
    boolean[] seen = new boolean[tokens.size()];
    List<Integer> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      int token = open.remove(open.size() - 1);
      if (!seen[token]) {
        seen[token] = true;
        found.add(token);
        open.addAll(children.get(token));
      }
    }
    found.sort(null);
    return found;
  }
}
