package org.synoptic.lexicon;

/**
 * Folds the regular plural and third person of English: "talks" and "talk", "cities" and "city".
 */
public final class Stem {

  private Stem() {}

  /** The stem of a folded form; a form that is no regular plural is its own stem. */
  public static String of(String form) {
    int length = form.length();
    if (length < 4 || !form.endsWith("s") || form.endsWith("ss") || form.endsWith("us")) {
      return form;
    }
    if (form.endsWith("ies") && length > 4) {
      return form.substring(0, length - 3) + "y";
    }
    if (form.endsWith("sses") || form.endsWith("shes") || form.endsWith("ches")) {
      return form.substring(0, length - 2);
    }
    return form.endsWith("is") ? form : form.substring(0, length - 1);
  }
}
