package org.synoptic.app.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Corrections;
import org.synoptic.model.Outlet;
import org.synoptic.model.Page;
import org.synoptic.model.SourceMetadata;
import org.synoptic.text.Sha256;

/** Writes a story as a bundle. */
public final class BundleWriter {

  static final String MANIFEST = "manifest.json";
  static final String MANIFEST_HASH = "manifest.sha256";
  static final String ACCOUNT = "account.json";
  static final String CORRECTIONS = "corrections.json";

  /** Another number where a bundle of the present form cannot be read any longer. */
  static final int FORM = 1;

  private static final String README =
      "A story of Synoptic. “synoptic verify FILE” computes its account again from the pages.\n";

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** The version where the classes lie in no jar. */
  public static final String NOT_PACKAGED = "(not packaged)";

  private BundleWriter() {}

  /** The version of Synoptic, as the build writes it into the jar's manifest. */
  public static String version() {
    String version = BundleWriter.class.getPackage().getImplementationVersion();
    return version == null ? NOT_PACKAGED : version;
  }

  /**
   * A bundle as the bytes of a zip file.
   *
   * @param story its id
   * @param pages of its reports, in the order in which they are compared
   * @param account the joint account as JSON
   * @param corrections of people, with which it was made
   */
  public static byte[] bundle(
      String story, String headline, List<Page> pages, String account, Corrections corrections) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      files.put(fileOf(i), pages.get(i).content());
    }
    files.put(ACCOUNT, account.getBytes(StandardCharsets.UTF_8));
    if (!corrections.equals(Corrections.NONE)) {
      files.put(CORRECTIONS, CorrectionsJson.write(corrections));
    }
    files.put("README.txt", README.getBytes(StandardCharsets.UTF_8));
    byte[] manifest = manifest(story, headline, pages, files);
    files.put(MANIFEST, manifest);
    files.put(MANIFEST_HASH, (Sha256.hex(manifest) + "\n").getBytes(StandardCharsets.UTF_8));
    return zip(files);
  }

  private static String fileOf(int page) {
    return String.format(Locale.ROOT, "pages/%04d", page + 1);
  }

  private static byte[] manifest(
      String story, String headline, List<Page> pages, Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeNumberField("form", FORM);
      json.writeStringField("synoptic", version());
      json.writeStringField("story", story);
      json.writeStringField("headline", headline);
      json.writeArrayFieldStart("reports");
      for (int i = 0; i < pages.size(); i++) {
        page(json, fileOf(i), pages.get(i));
      }
      json.writeEndArray();
      json.writeObjectFieldStart("sha256");
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        json.writeStringField(file.getKey(), Sha256.hex(file.getValue()));
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void page(JsonGenerator json, String file, Page page) throws IOException {
    Outlet outlet = page.outlet();
    SourceMetadata said = page.metadata();
    json.writeStartObject();
    json.writeStringField("file", file);
    json.writeStringField("id", page.id());
    json.writeStringField("path", page.path());
    text(json, "url", page.url());
    text(json, "outletId", outlet == null ? null : outlet.id());
    text(json, "outlet", outlet == null ? null : outlet.name());
    json.writeStringField("gatheredAt", page.gatheredAt().toString());
    json.writeStringField("mediaType", page.mediaType());
    text(json, "headline", said.headline());
    json.writeArrayFieldStart("bylines");
    for (String byline : said.bylines()) {
      json.writeString(byline);
    }
    json.writeEndArray();
    text(json, "published", said.published());
    text(json, "updated", said.updated());
    text(json, "language", said.language());
    text(json, "section", said.section());
    text(json, "partial", said.partial());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String field, @Nullable String text)
      throws IOException {
    if (text != null) {
      json.writeStringField(field, text);
    }
  }

  /** The same files are the same bytes, whenever and wherever they are written. */
  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        CRC32 crc = new CRC32();
        crc.update(file.getValue());
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.getValue().length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
