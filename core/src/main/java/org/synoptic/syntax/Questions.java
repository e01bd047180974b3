package org.synoptic.syntax;

import java.util.regex.Pattern;

/** Whether words ask. Who asks states nothing; who asks only for a nod does. */
public final class Questions {

  private static final Pattern QUESTION = Pattern.compile("\\?[\"”’']?$");

  /** A question between marks behind other words: "asked one thing: “Is it safe?”". */
  private static final Pattern QUOTED =
      Pattern.compile("(?s).*\\w.*(?:[\"“‘]|(?<!\\w)')[^\"“‘”]*\\?[\"”’']$");

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
    return QUESTION.matcher(text).find()
        && !QUOTED.matcher(text).matches()
        && !NOD.matcher(text).find();
  }
}
