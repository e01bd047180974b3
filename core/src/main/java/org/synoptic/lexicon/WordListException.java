package org.synoptic.lexicon;

/** A fault in a word list; the message names the file and the line. */
final class WordListException extends IllegalStateException {

  private static final long serialVersionUID = 1;

  WordListException(String file, int line, String fault) {
    super(file + ", line " + line + ": " + fault);
  }

  WordListException(String file, String fault) {
    super(file + ": " + fault);
  }
}
