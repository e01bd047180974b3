package org.synoptic.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What programs ask of a desk: whether it is alive and can work, figures, what it answers. */
final class ProgramRoutes {

  private static final String TEXT = "text/plain; charset=utf-8";
  private static final int CANNOT = 503;

  private final Desk desk;
  private final Figures figures;
  private final @Nullable RequestLog log;

  ProgramRoutes(Desk desk) {
    this.desk = desk;
    this.figures = new Figures(desk);
    this.log = RequestLog.of(System.getenv(), System.err, desk.clock());
  }

  void addTo(RoutesConfig routes) {
    routes.after(context -> figures.answered(context.statusCode()));
    if (log != null) {
      routes.before(log::begin);
      routes.after(log::end);
    }
    routes.get("/healthz", context -> context.contentType(TEXT).result("ok\n"));
    routes.get("/readyz", this::ready);
    routes.get("/metrics", this::metrics);
    routes.get("/openapi.json", context -> Answers.json(context, Answers.text("openapi.json")));
  }

  private void ready(Context context) {
    List<String> missing = desk.notReady();
    context
        .contentType(TEXT)
        .status(missing.isEmpty() ? 200 : CANNOT)
        .result(missing.isEmpty() ? "ready\n" : String.join("\n", missing) + "\n");
  }

  private void metrics(Context context) {
    context.contentType("text/plain; version=0.0.4; charset=utf-8").result(figures.text());
  }
}
