package org.synoptic.app.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.synoptic.publish.Publisher;

/** Serves a desk on the loopback interface. */
public final class DeskServer implements AutoCloseable {

  private static final Set<String> METHODS = Set.of("GET", "POST");
  private static final String LOOPBACK = "127.0.0.1";

  private final Desk desk;
  private final RequestGuard guard = new RequestGuard();
  private final DeskFrame frame = new DeskFrame(guard.token());
  private final Answers answers = new Answers(frame);
  private final Javalin server;

  /**
   * Starts serving.
   *
   * @param port 0 for any that is free
   */
  public DeskServer(Desk desk, int port) {
    this.desk = desk;
    this.server = Javalin.create(this::configure).start(LOOPBACK, port);
  }

  /** The address of the first page. */
  public String address() {
    return "http://" + LOOPBACK + ":" + server.port() + "/";
  }

  /** The routes as {@code GET /stories/{id}}, in alphabetical order. */
  List<String> routes() {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> METHODS.contains(endpoint.method.name()))
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .sorted()
        .toList();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.http.maxRequestSize = (long) RequestSize.MAX_MEGABYTES << 20;
    config.jetty.multipartConfig.maxFileSize(RequestSize.MAX_MEGABYTES, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(RequestSize.MAX_MEGABYTES, SizeUnit.MB);
    Request.Handler refusals = new UnreadRequests(answers);
    config.jetty.modifyServletContextHandler(
        context -> {
          context.setMaxFormContentSize(RequestSize.MAX_MEGABYTES << 20);
          context.setErrorHandler(refusals);
        });
    config.jetty.modifyServer(server -> server.setErrorHandler(refusals));
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    routes(config.routes);
  }

  private void routes(RoutesConfig routes) {
    routes.before(RequestSize::check);
    routes.before(guard::check);
    new StoryRoutes(desk, frame).addTo(routes);
    new IntakeRoutes(desk, frame).addTo(routes);
    new SearchRoutes(desk, frame).addTo(routes);
    new WatchRoutes(desk, frame).addTo(routes);
    new ExportRoutes(desk).addTo(routes);
    new ProgramRoutes(desk).addTo(routes);
    routes.get(
        "/style.css",
        context ->
            context
                .contentType("text/css; charset=utf-8")
                .result(Publisher.pageStyle() + Answers.text("desk.css")));
    routes.get(
        "/desk.js",
        context ->
            context
                .contentType("text/javascript; charset=utf-8")
                .result(Publisher.pageScript() + Answers.text("desk.js")));
    routes.exception(
        HttpResponseException.class,
        (e, context) -> answers.refuse(context, e.getStatus(), e.getMessage()));
    routes.exception(Exception.class, this::fault);
    routes.error(404, context -> answers.refuse(context, 404, "There is no such page."));
  }

  private void fault(Exception fault, Context context) {
    HttpResponseException tooLarge = RequestSize.refusal(fault, context);
    if (tooLarge == null) {
      answers.refuse(context, 500, "A fault of Synoptic's own: " + fault);
    } else {
      answers.refuse(context, tooLarge.getStatus(), tooLarge.getMessage());
    }
  }

  @Override
  public void close() {
    server.stop();
    desk.close();
  }
}
