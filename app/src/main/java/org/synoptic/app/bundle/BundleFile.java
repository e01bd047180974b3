package org.synoptic.app.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Corrections;
import org.synoptic.model.Outlet;
import org.synoptic.model.Page;
import org.synoptic.model.SourceMetadata;
import org.synoptic.text.Sha256;

/**
 * A bundle that was read.
 *
 * @param version of Synoptic that wrote it
 * @param pages of the reports, as far as they are there
 * @param corrections of people, with which the account was made
 * @param damage what is not as it was written, a sentence each
 */
public record BundleFile(
    String version,
    String story,
    String headline,
    List<Page> pages,
    String account,
    Corrections corrections,
    List<String> damage) {

  /** Bytes of a bundle that is read, which is in memory some times at once. Set by hand. */
  private static final long MOST_BYTES = 128L << 20;

  private static final int MOST_FILES = 2_000;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  public BundleFile {
    pages = List.copyOf(pages);
    damage = List.copyOf(damage);
  }

  /**
   * Reads a bundle.
   *
   * @throws IOException when it is none, or too damaged to tell what was in it
   */
  public static BundleFile read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException("it is larger than " + (MOST_BYTES >> 20) + " MB");
    }
    byte[] bytes = Files.readAllBytes(file);
    Map<String, byte[]> files = files(file);
    List<String> damage = new ArrayList<>();
    byte[] manifest = files.get(BundleWriter.MANIFEST);
    if (manifest == null) {
      throw new IOException("there is no " + BundleWriter.MANIFEST + " in it");
    }
    String hash = text(files.get(BundleWriter.MANIFEST_HASH)).strip();
    if (!hash.equals(Sha256.hex(manifest))) {
      damage.add(BundleWriter.MANIFEST + " is not what its hash says, or the hash was changed");
    }
    JsonNode json = parsed(manifest);
    if (json.path("form").asInt() != BundleWriter.FORM) {
      throw new IOException("it is a bundle of another form, or its manifest is damaged");
    }
    compare(json.path("sha256"), files, damage);
    if (damage.isEmpty()) {
      compare(bytes, BundleWriter.zip(files), damage);
    }
    return new BundleFile(
        json.path("synoptic").asText(),
        json.path("story").asText(),
        json.path("headline").asText(),
        pages(json.path("reports"), files, damage),
        text(files.get(BundleWriter.ACCOUNT)),
        corrections(files.get(BundleWriter.CORRECTIONS), damage),
        damage);
  }

  private static Corrections corrections(byte @Nullable [] json, List<String> damage) {
    Corrections read = json == null ? Corrections.NONE : CorrectionsJson.read(json);
    if (read == null) {
      damage.add(BundleWriter.CORRECTIONS + " is damaged");
    }
    return read == null ? Corrections.NONE : read;
  }

  private static Map<String, byte[]> files(Path file) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      long left = MOST_BYTES;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (files.size() == MOST_FILES) {
          throw new IOException("there are more than " + MOST_FILES + " files in it");
        }
        byte[] content =
            zip.getInputStream(entry).readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
        left -= content.length;
        if (left < 0) {
          throw new IOException("unpacked it is larger than " + (MOST_BYTES >> 20) + " MB");
        }
        files.put(entry.getName(), content);
      }
    } catch (IllegalArgumentException | IOException e) {
      throw new IOException("it cannot be opened as a bundle: " + e.getMessage(), e);
    }
    return files;
  }

  private static JsonNode parsed(byte[] manifest) throws IOException {
    try {
      return MAPPER.readTree(manifest);
    } catch (JsonProcessingException e) {
      throw new IOException(BundleWriter.MANIFEST + " is damaged: it is no JSON", e);
    }
  }

  private static void compare(JsonNode hashes, Map<String, byte[]> files, List<String> damage) {
    hashes
        .fields()
        .forEachRemaining(
            one -> {
              byte[] content = files.get(one.getKey());
              if (content == null) {
                damage.add(one.getKey() + " is missing");
              } else if (!Sha256.hex(content).equals(one.getValue().asText())) {
                damage.add(one.getKey() + " is not as it was written");
              }
            });
    for (String name : files.keySet()) {
      boolean own = name.equals(BundleWriter.MANIFEST) || name.equals(BundleWriter.MANIFEST_HASH);
      if (!own && !hashes.has(name)) {
        damage.add(name + " was added");
      }
    }
  }

  /** What the hashes do not cover: the archive's own bytes. */
  private static void compare(byte[] bytes, byte[] written, List<String> damage) {
    for (int i = 0; i < Math.max(bytes.length, written.length); i++) {
      if (i >= bytes.length || i >= written.length || bytes[i] != written[i]) {
        damage.add("byte " + i + " of the archive itself is not as it was written");
        return;
      }
    }
  }

  private static List<Page> pages(
      JsonNode reports, Map<String, byte[]> files, List<String> damage) {
    List<Page> pages = new ArrayList<>();
    for (JsonNode report : reports) {
      byte[] content = files.get(report.path("file").asText());
      try {
        if (content != null) {
          pages.add(page(report, content));
        }
      } catch (DateTimeException e) {
        damage.add("the manifest has no time for " + report.path("id").asText());
      }
    }
    return pages;
  }

  private static Page page(JsonNode report, byte[] content) {
    List<String> bylines = new ArrayList<>();
    report.path("bylines").forEach(byline -> bylines.add(byline.asText()));
    String outletId = field(report, "outletId");
    String outlet = field(report, "outlet");
    return new Page(
        report.path("id").asText(),
        report.path("path").asText(),
        field(report, "url"),
        outletId == null || outlet == null ? null : new Outlet(outletId, outlet),
        Instant.parse(report.path("gatheredAt").asText()),
        report.path("mediaType").asText(),
        content,
        new SourceMetadata(
            field(report, "headline"),
            bylines,
            field(report, "published"),
            field(report, "updated"),
            field(report, "language"),
            field(report, "section"),
            field(report, "partial")));
  }

  private static @Nullable String field(JsonNode node, String name) {
    return node.hasNonNull(name) ? node.get(name).asText() : null;
  }

  private static String text(byte @Nullable [] content) {
    return content == null ? "" : new String(content, StandardCharsets.UTF_8);
  }
}
