package org.synoptic.annotate.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.synoptic.text.Lists;
import org.synoptic.text.numbers.NumberWords;

/**
 * The word lists and rules of one language: the resource folder named by its ISO 639-1 code. A
 * language without a folder uses the folder {@code any}, which holds what is the same in every
 * language. Each language is loaded once; safe for use by several threads.
 */
public final class LanguageResources {

  /** The folder for languages that have none. */
  public static final String ANY = "any";

  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");
  private static final Map<String, LanguageResources> CACHE = new ConcurrentHashMap<>();

  private final String code;
  private final NumberWords numbers;

  private LanguageResources(String code) {
    this.code = code;
    numbers = NumberWords.of(list("numbers.txt"));
  }

  /**
   * The resources of a language, or those of {@link #ANY}.
   *
   * @param code ISO 639-1
   */
  public static LanguageResources of(String code) {
    boolean folder = CODE.matcher(code).matches() && exists(code, "numbers.txt");
    return CACHE.computeIfAbsent(folder ? code : ANY, LanguageResources::new);
  }

  private static boolean exists(String code, String name) {
    return LanguageResources.class.getResource(path(code, name)) != null;
  }

  private static String path(String code, String name) {
    return "/org/synoptic/annotate/" + code + "/" + name;
  }

  /** The language's code, or {@link #ANY}. */
  public String code() {
    return code;
  }

  /** True when the folder contains this file. */
  public boolean has(String name) {
    return exists(code, name);
  }

  /** The lines of a file without comments; empty when the folder does not contain it. */
  public List<String> list(String name) {
    return has(name) ? Lists.read(LanguageResources.class, path(code, name)) : List.of();
  }

  /** The language's numerals. */
  public NumberWords numbers() {
    return numbers;
  }
}
