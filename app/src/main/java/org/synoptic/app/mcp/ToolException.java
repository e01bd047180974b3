package org.synoptic.app.mcp;

/** A call that a tool cannot answer; the message tells the caller why, and what would be right. */
final class ToolException extends Exception {

  private static final long serialVersionUID = 1L;

  ToolException(String message) {
    super(message);
  }
}
