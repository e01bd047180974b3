package org.synoptic.app.desk.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.synoptic.cluster.online.StoryChange;

/** Names by which people sign in and with which decisions are signed. */
final class PersonName {

  private static final int MOST_CHARS = 60;

  /** Letters of any script, digits and what stands in names; no control or direction marks. */
  private static final Pattern FORM =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,'’@_+-]*");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** With which the desk signs what nobody of these people did. */
  private static final Set<String> TAKEN = Set.of(StoryChange.MACHINE, "reader");

  private PersonName() {}

  /**
   * A name as it is kept.
   *
   * @throws IllegalArgumentException with a sentence
   */
  static String of(String given) {
    if (given.length() > MOST_CHARS) {
      throw new IllegalArgumentException("A name has at most " + MOST_CHARS + " characters.");
    }
    String name =
        SPACES.matcher(Normalizer.normalize(given, Normalizer.Form.NFKC).strip()).replaceAll(" ");
    if (!FORM.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "A name has letters and digits, spaces and . , ' @ _ + - and begins with a letter.");
    }
    if (TAKEN.contains(folded(name))) {
      throw new IllegalArgumentException("The desk itself signs with this name; take another.");
    }
    return name;
  }

  /** What two names have in common that nobody tells apart. */
  static String folded(String name) {
    return SPACES
        .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).strip())
        .replaceAll(" ")
        .toLowerCase(Locale.ROOT);
  }
}
