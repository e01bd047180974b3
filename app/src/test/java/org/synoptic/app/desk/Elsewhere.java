package org.synoptic.app.desk;

import java.util.ArrayList;
import java.util.List;

/** Ways to write an address of another site so that a careless check takes it for a path. */
final class Elsewhere {

  private static final String HOST = "evil.example";

  private static final List<String> BEFORE =
      List.of(
          "//",
          "///",
          "////",
          "/\\",
          "\\\\",
          "\\/",
          "/\t/",
          "/\n/",
          "/\r\n/",
          " //",
          "\t//",
          "\u0000//",
          "/%09/",
          "/%2f",
          "/%5c",
          "/%2f%2f",
          "%2f%2f",
          "/.//",
          "/..//",
          "/;//",
          "/:@",
          "/@",
          "//@",
          "//:@",
          "//user@",
          "//127.0.0.1@",
          "/\u2215/",
          "/\uff0f",
          "/\u2044",
          "\u2028//",
          "\u3000//",
          "https:",
          "https:/",
          "https://",
          "HTTPS://",
          "hTTp://",
          "http:\\\\",
          "https:///",
          "ftp://",
          "ws://",
          "?next=//",
          "#//",
          ".",
          "..//",
          "");

  private static final List<String> WHOLE =
      List.of(
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          "java\nscript:alert(1)",
          "\u0001javascript:alert(1)",
          "/javascript:alert(1)",
          "data:text/html,<script>alert(1)</script>",
          "vbscript:x",
          "file:///etc/passwd",
          "mailto:a@evil.example",
          "about:blank",
          "/\r\nSet-Cookie: synoptic=x",
          "/stories\r\nLocation: //evil.example",
          "/a//evil.example",
          "/a/../..//evil.example",
          "/.evil.example",
          "/-evil.example//",
          "/<script>",
          "/\"onload=x",
          "/a".repeat(1_100));

  private Elsewhere() {}

  static List<String> addresses() {
    List<String> all = new ArrayList<>(WHOLE);
    BEFORE.forEach(
        before -> {
          all.add(before + HOST);
          all.add(before + HOST + "/stories");
        });
    return all;
  }
}
