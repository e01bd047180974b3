package org.synoptic.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether words ask. Who asks states nothing; who asks only for a nod does. */
public final class Questions {

  private static final Pattern QUESTION = Pattern.compile("\\?[\"”’']?$");

  private static final Pattern QUOTED_END = Pattern.compile("\\?[\"”’']\\z");

  private static final Pattern WORD_CHAR = Pattern.compile("\\w");

  /** What ends a statement that asks for a nod: ", you know?", ", isn’t it?". */
  private static final Pattern NOD =
      Pattern.compile(
          ", (?:you know|right|ok|okay"
              + "|(?:is|are|was|were|do|does|did|has|have|had|ca|wo|would|could)n[’']t \\w{1,5})"
              + "\\?[\"”’']?$",
          Pattern.CASE_INSENSITIVE);

  private Questions() {}

  /** Whether the text ends with a question of its own, not with one that it quotes. */
  public static boolean isAsked(CharSequence text) {
    return QUESTION.matcher(text).find() && !isQuoted(text) && !NOD.matcher(text).find();
  }

  /** A question between marks behind other words: "asked one thing: “Is it safe?”". */
  private static boolean isQuoted(CharSequence text) {
    Matcher end = QUOTED_END.matcher(text);
    int opening = end.find() ? opening(text, end.start()) : -1;
    return opening > 0 && WORD_CHAR.matcher(text).region(0, opening).find();
  }

  /** Where the last mark before some place opens a quotation; -1 where none does. */
  private static int opening(CharSequence text, int end) {
    for (int i = end - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == '"' || c == '“' || c == '‘' || (c == '\'' && !isInWord(text, i))) {
        return i;
      }
      if (c == '”') {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a letter stands before: "the teams' plan". */
  private static boolean isInWord(CharSequence text, int apostrophe) {
    return apostrophe > 0 && WORD_CHAR.matcher(text).region(apostrophe - 1, apostrophe).matches();
  }
}
