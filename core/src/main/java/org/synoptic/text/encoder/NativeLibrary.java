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
    String platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
    if (platform == null) {
      return;
    }
    List<URL> entries = new ArrayList<>();
    for (String name : NAMES) {
      String file = System.mapLibraryName(name);
      URL entry =
          NativeLibrary.class.getResource("/ai/onnxruntime/native/" + platform + "/" + file);
      if (entry == null) {
        return;
      }
      entries.add(entry);
    }
    Path folder = UnpackedFiles.folder("onnxruntime", entries);
    if (folder != null) {
      System.setProperty(PLACE, folder.toString());
    }
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
