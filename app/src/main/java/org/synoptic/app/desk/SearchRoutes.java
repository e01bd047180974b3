package org.synoptic.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.synoptic.store.search.Found;
import org.synoptic.store.search.SearchQuery;

/** Searches: each is an address. */
final class SearchRoutes {

  /** The last page that one can turn to. Set by hand. */
  private static final int MOST_PAGES = 500;

  private final Desk desk;

  SearchRoutes(Desk desk) {
    this.desk = desk;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/search", this::page);
    routes.get("/search.json", this::json);
  }

  private void page(Context context) {
    SearchQuery query = query(context);
    int page = pageNumber(context);
    Found found = desk.search(query, (page - 1) * SearchPage.REPORTS, SearchPage.REPORTS);
    Answers.html(context, new SearchPage(desk, DeskFrame.of(context), query, page).of(found));
  }

  private void json(Context context) {
    SearchQuery query = query(context);
    Found found =
        desk.search(query, (pageNumber(context) - 1) * SearchPage.REPORTS, SearchPage.REPORTS);
    Answers.json(context, SearchJson.of(found, desk));
  }

  private static SearchQuery query(Context context) {
    return SearchAddress.query(context::queryParam);
  }

  private static int pageNumber(Context context) {
    String asked = context.queryParam("page");
    return asked != null && asked.matches("[1-9]\\d{0,3}")
        ? Math.min(MOST_PAGES, Integer.parseInt(asked))
        : 1;
  }
}
