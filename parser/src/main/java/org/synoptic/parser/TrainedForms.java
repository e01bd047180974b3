package org.synoptic.parser;

import java.util.Set;

/**
 * The forms of a word that the models were trained with. They must be made as in training, to the
 * letter; what follows are the rules of NLP4J 1.1.3, in our words.
 */
final class TrainedForms {

  /** Stands for every link and file name. */
  static final String LINK = "#hlink#";

  private static final Set<String> FILE_ENDINGS =
      Set.of(
          ("3gp 7z ace ai aif aiff amr asf asp aspx asx avi bat bin bmp bup cab cbr cda cdl cdr chm"
                  + " dat divx dll dmg doc dss dvf dwg eml eps exe fla flv gif gz hqx htm html"
                  + " shtml ifo indd iso jar jsp jpg jpeg lnk log m4a m4b m4p m4v mcd mdb mid mov"
                  + " mp2 mp3 mp4 mpg mpeg msi mswmm ogg pdf php png pps ppt ps psd pst ptb pub qbb"
                  + " qbw qxd ram rar rm rmvb rtf sea ses sit sitx sql ss swf tgz tif torrent ttf"
                  + " txt vcd vob wav wma wmv wpd wps xls xml xtm zip")
              .split(" "));

  private static final Set<String> PROTOCOLS = Set.of("http://", "https://", "ftp://", "sftp://");

  private TrainedForms() {}

  /** Links as {@link #LINK}; quotes, dashes and currencies as one each; numbers as 0. */
  static String simplified(String form) {
    return isFileName(form) || isLink(form)
        ? LINK
        : withShortRuns(withoutDigits(withPlainSymbols(form)));
  }

  /** Every digit as 0. */
  static String undigitalized(String form) {
    char[] chars = form.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = isDigit(chars[i]) ? '0' : chars[i];
    }
    return new String(chars);
  }

  /** Small letters, also of the Latin letters up to U+00DE, but of no others. */
  static String lower(String form) {
    char[] chars = form.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = lower(chars[i]);
    }
    return new String(chars);
  }

  private static char lower(char c) {
    if (isUpper(c) || c >= 'À' && c <= 'Þ' && c != '×') {
      return (char) (c + 32);
    }
    if (c == 138 || c == 140 || c == 142) { // Š, Œ, Ž in windows-1252
      return (char) (c + 16);
    }
    return c == 159 ? 'ÿ' : c;
  }

  /** Kinds of chars, none more than twice in a row: "Aa1." of capitals, small, digits, marks. */
  static String shape(String form) {
    StringBuilder shape = new StringBuilder(form.length());
    char last = 0;
    int run = 0;
    for (int i = 0; i < form.length(); i++) {
      char kind = kind(form.charAt(i));
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= 2) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (isUpper(c)) {
      return 'A';
    } else if (isLower(c)) {
      return 'a';
    } else if (isDigit(c)) {
      return '1';
    }
    return isMark(c) ? '.' : 'x';
  }

  private static boolean isFileName(String form) {
    int stop = form.lastIndexOf('.');
    return stop >= 0 && FILE_ENDINGS.contains(form.substring(stop + 1));
  }

  private static boolean isLink(String form) {
    return PROTOCOLS.stream().anyMatch(lower(form)::startsWith)
        || hasDomain(form)
        || hasAddress(form);
  }

  /** A word char, a full stop and two letters: "example.org". */
  private static boolean hasDomain(String form) {
    for (int i = 1; i + 2 < form.length(); i++) {
      if (form.charAt(i) == '.'
          && isWordChar(form.charAt(i - 1))
          && isLetter(form.charAt(i + 1))
          && isLetter(form.charAt(i + 2))) {
        return true;
      }
    }
    return false;
  }

  /** Four numbers, the first of three digits: "192.0.2.1". */
  private static boolean hasAddress(String form) {
    for (int i = 0; i + 3 < form.length(); i++) {
      if (digits(form, i, 3) == 3 && hasThreeParts(form, i + 3)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasThreeParts(String form, int start) {
    int at = start;
    for (int part = 0; part < 3; part++) {
      int digits = at < form.length() && form.charAt(at) == '.' ? digits(form, at + 1, 3) : 0;
      if (digits == 0) {
        return false;
      }
      at += 1 + digits;
    }
    return true;
  }

  private static int digits(String form, int start, int most) {
    int at = start;
    while (at < form.length() && at < start + most && isDigit(form.charAt(at))) {
      at++;
    }
    return at - start;
  }

  private static String withPlainSymbols(String form) {
    char[] chars = form.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = plain(chars[i]);
    }
    return new String(chars);
  }

  private static char plain(char c) {
    if (c == '$' || c >= '¢' && c <= '¥' || c >= '\u20A0' && c <= '\u20CF') {
      return '$';
    } else if (c >= '\u2018' && c <= '\u201B') {
      return '\'';
    } else if (c >= '\u201C' && c <= '\u201F') {
      return '"';
    } else if (c >= '\u2010' && c <= '\u2014' || "\u2022\u2023\u203B\u2043".indexOf(c) >= 0) {
      return '-';
    }
    return c;
  }

  /** Numbers with their signs, separators and currency as one 0: "$1,200.50" is "0". */
  private static String withoutDigits(String form) {
    StringBuilder out = new StringBuilder(form.length());
    char last = 0;
    int at = 0;
    while (at < form.length()) {
      at = withoutCurrency(form, at);
      char c = form.charAt(at);
      boolean behindDigit = isDigit(last);
      if (c == '%' && behindDigit) {
        at++;
        continue;
      }
      if (joinsDigits(c) && at + 1 < form.length()) {
        int digit = withoutCurrency(form, at + 1);
        if (isDigit(form.charAt(digit)) && behindDigit && at > 0) {
          at = digit + 1;
          continue;
        }
        if (isDigit(form.charAt(digit)) && at == 0) {
          at = digit;
          c = form.charAt(at);
        }
      }
      if (!isDigit(c)) {
        out.append(c);
      } else if (!behindDigit) {
        out.append('0');
      }
      last = c;
      at++;
    }
    return out.toString();
  }

  /** The place behind a dollar or pound sign that stands before a digit; otherwise the place. */
  private static int withoutCurrency(String form, int at) {
    char c = form.charAt(at);
    boolean sign = c == '$' || c == '#';
    return sign && at + 1 < form.length() && isDigit(form.charAt(at + 1)) ? at + 1 : at;
  }

  private static boolean joinsDigits(char c) {
    return ".-+,:/=\u00B1\u2212\u2213\u221A\u221B\u221C".indexOf(c) >= 0;
  }

  /** Marks that are repeated, twice at most. */
  private static String withShortRuns(String form) {
    StringBuilder out = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean third = i > 1 && isMark(c) && c == form.charAt(i - 1) && c == form.charAt(i - 2);
      if (!third) {
        out.append(c);
      }
    }
    return out.toString();
  }

  static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A mark of ASCII. */
  static boolean isMark(char c) {
    return c > ' ' && c < 127 && !isLetter(c) && !isDigit(c);
  }

  private static boolean isLetter(char c) {
    return isUpper(c) || isLower(c);
  }

  private static boolean isWordChar(char c) {
    return isLetter(c) || isDigit(c) || c == '_';
  }
}
