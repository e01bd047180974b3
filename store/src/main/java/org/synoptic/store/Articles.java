package org.synoptic.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Article;

/** The articles that were read, each with the capture that it was read from. */
public final class Articles {

  /** A field that a later version adds is no hindrance to an earlier one. */
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final SqliteFile file;

  public Articles(SqliteFile file) {
    this.file = file;
  }

  /**
   * Keeps an article in place of an older one of the same id.
   *
   * @param capture number of the capture that it was read from; null where it was a file
   */
  public void keep(Article article, @Nullable Long capture, Instant now) {
    String json = json(article);
    file.write(
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "INSERT OR REPLACE INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, article.id());
            if (capture == null) {
              insert.setNull(2, Types.INTEGER);
            } else {
              insert.setLong(2, capture);
            }
            insert.setString(3, article.url());
            insert.setString(4, article.outlet() == null ? null : article.outlet().name());
            insert.setString(5, article.language());
            insert.setString(6, article.headline());
            insert.setString(7, article.published().when());
            insert.setString(8, now.toString());
            insert.setString(9, json);
            return insert.executeUpdate();
          }
        });
  }

  /** The article of an id; null where there is none. */
  public @Nullable Article get(String id) {
    String json =
        file.read(
            connection -> {
              try (PreparedStatement select =
                  connection.prepareStatement("SELECT article FROM articles WHERE id = ?")) {
                select.setString(1, id);
                try (ResultSet row = select.executeQuery()) {
                  return row.next() ? row.getString(1) : "";
                }
              }
            });
    return json.isEmpty() ? null : article(json);
  }

  private static String json(Article article) {
    try {
      return JSON.writeValueAsString(article);
    } catch (JsonProcessingException e) {
      throw new StoreException("the article " + article.id() + " cannot be written", e);
    }
  }

  private static Article article(String json) {
    try {
      return JSON.readValue(json, Article.class);
    } catch (JsonProcessingException e) {
      throw new StoreException("an article that was kept cannot be read", e);
    }
  }
}
