package org.synoptic.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.blocks.ExtractionLimits;
import org.synoptic.extract.blocks.Whitespace;
import org.synoptic.extract.charset.Mojibake;
import org.synoptic.extract.dates.DateParser;
import org.synoptic.extract.fields.Genres;
import org.synoptic.extract.fields.SiteName;
import org.synoptic.extract.language.LanguageIdentifier;
import org.synoptic.extract.lines.Bylines;
import org.synoptic.markup.LinkedData;
import org.synoptic.model.Genre;
import org.synoptic.model.SourcedDate;

/** Reads an article from a JSON object with the fields of a feed or of schema.org. */
final class JsonReader {

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(ExtractionLimits.DEPTH)
                          .maxStringLength(ExtractionLimits.PAGE_BYTES)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonReader() {}

  /**
   * The article in {@code json}.
   *
   * @param verbatim whether the text is taken as it is
   * @param url where it was fetched, or null
   * @throws BrokenPageException if it is no JSON object, or has neither text nor HTML
   */
  static ExtractedArticle read(String json, boolean verbatim, @Nullable String url)
      throws BrokenPageException {
    JsonNode object = object(json);
    String text = first(object, "text", "body", "content", "articleBody");
    String html = first(object, "html");
    if (text == null && html == null) {
      throw new BrokenPageException("the object has no \"text\", \"body\" or \"html\"");
    }
    String headline = first(object, "headline", "title");
    ExtractedArticle extracted =
        text == null ? HtmlReader.read(html == null ? "" : html, url) : null;
    if (extracted == null) {
      String plain = text == null ? "" : text;
      extracted = verbatim ? TextReader.verbatim(plain) : TextReader.read(plain, headline);
    }
    return withFields(object, extracted, headline);
  }

  private static ExtractedArticle withFields(
      JsonNode object, ExtractedArticle extracted, @Nullable String headline) {
    String published = first(object, "published", "date", "datePublished", "publish_date");
    String date = published == null ? null : DateParser.iso(published);
    List<String> bylines = bylines(object);
    String outlet = or(outlet(object), extracted.outlet());
    String url = or(first(object, "url", "link"), extracted.url());
    SiteName site = SiteName.of(outlet, Addresses.host(url));
    ExtractedArticle.Builder article =
        extracted.toBuilder()
            .outlet(outlet)
            .url(url)
            .language(
                or(
                    LanguageIdentifier.code(first(object, "language", "lang")),
                    extracted.language()));
    if (headline != null) {
      article.headline(site.withoutNameAtEnd(Whitespace.normalize(Mojibake.repair(headline))));
    }
    if (!bylines.isEmpty()) {
      article.bylines(bylines);
    }
    String section = first(object, "genre", "section", "articleSection", "category");
    if (section != null && Genres.isOpinion(section)) {
      article.genre(Genre.OPINION);
    }
    if (date != null) {
      article.published(SourcedDate.of(date, SourcedDate.Source.FEED));
    }
    return article.build();
  }

  private static JsonNode object(String json) throws BrokenPageException {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (node == null || !node.isObject()) {
        throw new BrokenPageException("an article is a JSON object, this is none");
      }
      return node;
    } catch (JsonProcessingException broken) {
      throw new BrokenPageException("not valid JSON: " + sentence(broken));
    }
  }

  private static String sentence(JsonProcessingException broken) {
    String message = broken.getOriginalMessage();
    if (broken instanceof StreamConstraintsException) {
      message = "it is nested too deep, or a part of it is too long";
    }
    String first = message == null ? "" : message.lines().findFirst().orElse("");
    String where =
        broken.getLocation() == null
            ? ""
            : " (line %d, column %d)"
                .formatted(broken.getLocation().getLineNr(), broken.getLocation().getColumnNr());
    return first.substring(0, Math.min(first.length(), 200)) + where;
  }

  private static List<String> bylines(JsonNode object) {
    List<String> names = new ArrayList<>();
    for (String field : new String[] {"bylines", "byline", "authors", "author"}) {
      for (JsonNode one : LinkedData.values(object.path(field))) {
        LinkedData.names(one).forEach(name -> names.addAll(Bylines.names(name)));
      }
      if (!names.isEmpty()) {
        break;
      }
    }
    return names.stream().distinct().toList();
  }

  private static @Nullable String outlet(JsonNode object) {
    return Stream.of("outlet", "source", "publisher")
        .flatMap(field -> LinkedData.values(object.path(field)).stream())
        .flatMap(one -> LinkedData.names(one).stream())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String first(JsonNode object, String... fields) {
    for (String field : fields) {
      JsonNode node = object.path(field);
      if (node.isTextual() && !node.asText().isBlank()) {
        return node.asText();
      }
    }
    return null;
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first != null ? first : second;
  }
}
