package org.synoptic.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Copies the rows of tables from one database into the empty tables of another. */
final class TableCopy {

  /** Rows that a driver fetches at once: some are pages of megabytes. Set by hand. */
  private static final int ROWS_AT_ONCE = 20;

  private TableCopy() {}

  /**
   * Copies tables in the order in which they are given; returns the number of rows.
   *
   * @param from in a transaction, or the driver fetches whole tables
   */
  static long all(Connection from, Connection to, List<String> tables) throws SQLException {
    long rows = 0;
    for (String table : tables) {
      rows += one(from, to, table);
    }
    return rows;
  }

  private static long one(Connection from, Connection to, String table) throws SQLException {
    try (Statement statement = from.createStatement()) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet row = statement.executeQuery("SELECT * FROM " + table);
          PreparedStatement copy = to.prepareStatement(insert(table, row.getMetaData()))) {
        int columns = row.getMetaData().getColumnCount();
        long rows = 0;
        while (row.next()) {
          for (int i = 1; i <= columns; i++) {
            Sql.set(copy, i, row.getObject(i));
          }
          copy.executeUpdate();
          rows++;
        }
        return rows;
      }
    }
  }

  private static String insert(String table, ResultSetMetaData columns) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      names.add(columns.getColumnName(i));
    }
    return "INSERT INTO "
        + table
        + " ("
        + String.join(", ", names)
        + ") VALUES ("
        + String.join(", ", Collections.nCopies(names.size(), "?"))
        + ")";
  }
}
