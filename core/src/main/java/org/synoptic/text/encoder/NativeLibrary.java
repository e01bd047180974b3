package org.synoptic.text.encoder;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lets ONNX Runtime load its libraries from {@link UnpackedFiles}. By itself it unpacks 28 MB into
 * a temporary folder whenever it starts, and does so still where this finds nothing.
 */
final class NativeLibrary {

  /** Where ONNX Runtime looks first (its class {@code OnnxRuntime}). */
  private static final String PLACE = "onnxruntime.native.path";

  private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

  private NativeLibrary() {}

  /** Before the first use of ONNX Runtime. */
  static void unpack() {
    if (System.getProperty(PLACE) != null) {
      return;
    }
    List<URL> entries =
        entries(platform(System.getProperty("os.name"), System.getProperty("os.arch")));
    Path folder = entries.isEmpty() ? null : UnpackedFiles.folder("onnxruntime", entries);
    if (folder != null) {
      System.setProperty(PLACE, folder.toString());
    }
  }

  /**
   * Why there is no library for a system; null where there is one. A jar that a person built for
   * the own system has those of this system alone.
   */
  static @Nullable String lack(String system, String processor) {
    return entries(platform(system, processor)).isEmpty()
        ? "there is no ONNX Runtime for "
            + system
            + " on "
            + processor
            + " in this jar; one built with -Dsynoptic.systems=all has those of all systems that"
            + " have one"
        : null;
  }

  /** The libraries of a platform; none where one is missing. */
  private static List<URL> entries(@Nullable String platform) {
    List<URL> entries = new ArrayList<>();
    for (String name : NAMES) {
      String file = System.mapLibraryName(name);
      URL entry =
          NativeLibrary.class.getResource("/ai/onnxruntime/native/" + platform + "/" + file);
      if (platform == null || entry == null) {
        return List.of();
      }
      entries.add(entry);
    }
    return entries;
  }

  /** The name that ONNX Runtime gives a platform; null when it has none. */
  static @Nullable String platform(String system, String processor) {
    String name = system.toLowerCase(Locale.ROOT);
    String os =
        name.startsWith("mac")
            ? "osx"
            : name.startsWith("win") ? "win" : name.startsWith("linux") ? "linux" : null;
    String bits =
        switch (processor) {
          case "amd64", "x86_64" -> "x64";
          case "aarch64" -> "aarch64";
          default -> null;
        };
    return os == null || bits == null ? null : os + "-" + bits;
  }
}
