package org.synoptic.compare.identity;

import org.synoptic.model.AnnotatedArticle;
import org.synoptic.model.Entity;
import org.synoptic.text.Words;

/** Which words of a report are parts of names. */
public final class NameWords {

  private NameWords() {}

  /** By the entity layer, and by a capital letter inside a sentence. */
  public static boolean[] in(AnnotatedArticle report, Words words) {
    String body = report.article().body();
    boolean[] names = new boolean[words.size()];
    for (int i = 0; i < names.length; i++) {
      int start = words.span(i).start();
      names[i] = Character.isUpperCase(body.codePointAt(start)) && !opensSentence(body, start);
    }
    for (Entity entity : report.entities()) {
      if (entity.form() != Entity.Form.PRONOUN) {
        mark(names, words, entity);
      }
    }
    return names;
  }

  private static void mark(boolean[] names, Words words, Entity entity) {
    int i = words.at(entity.span().start());
    while (i < names.length && words.span(i).start() < entity.span().end()) {
      names[i++] = true;
    }
  }

  private static boolean opensSentence(String body, int start) {
    int i = start - 1;
    while (i >= 0 && "\"'“‘«(’” ".indexOf(body.charAt(i)) >= 0) {
      i--;
    }
    return i < 0 || ".!?:\n".indexOf(body.charAt(i)) >= 0;
  }
}
