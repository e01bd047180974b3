package org.synoptic.parser;

/** The models are damaged, or made for another version of this program. */
public final class UnfitModelsException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * @param reason goes on after "they do not fit, for"
   */
  UnfitModelsException(String reason) {
    super(reason);
  }
}
