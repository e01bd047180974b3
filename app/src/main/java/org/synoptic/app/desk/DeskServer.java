package org.synoptic.app.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.synoptic.app.desk.people.BusyException;
import org.synoptic.app.desk.people.Passwords;
import org.synoptic.app.desk.people.People;
import org.synoptic.publish.Publisher;
import org.synoptic.store.people.Role;

/** Serves a desk, to the one person at this machine or to its people. */
public final class DeskServer implements AutoCloseable {

  private static final Set<String> METHODS = Set.of("GET", "POST");

  private static final int TOO_OFTEN = 429;

  private final Desk desk;
  private final Serving serving;
  private final @Nullable People people;
  private final Javalin server;

  /** Starts serving the one person at this machine. */
  public DeskServer(Desk desk, int port) {
    this(desk, Serving.alone(port));
  }

  /** Starts serving. */
  public DeskServer(Desk desk, Serving serving) {
    this.desk = desk;
    this.serving = serving;
    Passwords passwords = serving.passwords();
    this.people = passwords == null ? null : new People(desk.store(), passwords, desk.clock());
    this.server = Javalin.create(this::configure).start(serving.listen(), serving.port());
    desk.begin();
  }

  /** The address of the first page. */
  public String address() {
    return serving.firstPage(server.port());
  }

  /** The port on which it listens. */
  int port() {
    return server.port();
  }

  /** The people of the desk; null for a desk of one person. */
  public @Nullable People people() {
    return people;
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
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = (long) RequestSize.MAX_MEGABYTES << 20;
    config.jetty.multipartConfig.maxFileSize(RequestSize.MAX_MEGABYTES, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(RequestSize.MAX_MEGABYTES, SizeUnit.MB);
    Request.Handler refusals = new UnreadRequests();
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
    Visitors visitors = new Visitors(serving, people, desk.clock());
    RequestGuard guard = new RequestGuard(serving, RouteAccess.described(), visitors);
    routes.before(guard::meet);
    routes.beforeMatched(guard::admit);
    new StoryRoutes(desk).addTo(routes);
    new DecisionRoutes(desk).addTo(routes);
    new IntakeRoutes(desk).addTo(routes);
    new SendRoutes(desk).addTo(routes);
    new SearchRoutes(desk).addTo(routes);
    new WatchRoutes(desk).addTo(routes);
    new ExportRoutes(desk).addTo(routes);
    new ProgramRoutes(desk).addTo(routes);
    people(routes, visitors);
    fixed(routes);
    refusals(routes);
  }

  private void people(RoutesConfig routes, Visitors visitors) {
    if (people == null) {
      AloneRoutes.addTo(routes);
      return;
    }
    new SignInRoutes(people, visitors, desk.clock()).addTo(routes);
    new PeopleRoutes(people).addTo(routes);
    new OwnRoutes(people, visitors.cookie()).addTo(routes);
  }

  private static void fixed(RoutesConfig routes) {
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
  }

  private static void refusals(RoutesConfig routes) {
    routes.exception(
        HttpResponseException.class,
        (e, context) -> Answers.refuse(context, e.getStatus(), sentence(e, context)));
    routes.exception(
        BusyException.class, (e, context) -> Answers.refuse(context, TOO_OFTEN, e.getMessage()));
    routes.exception(Exception.class, DeskServer::fault);
  }

  /** Of an address that no route has the server would name the route that it looked for. */
  private static @Nullable String sentence(HttpResponseException refusal, Context context) {
    boolean lost = context.endpoints().matchedHttpEndpoint() == null;
    return lost && refusal instanceof NotFoundResponse
        ? "There is no such page."
        : refusal.getMessage();
  }

  private static void fault(Exception fault, Context context) {
    HttpResponseException tooLarge = RequestSize.refusal(fault, context);
    if (tooLarge == null) {
      String told = Visitor.of(context).may(Role.OWNER) ? ": " + fault : ".";
      Answers.refuse(context, 500, "A fault of Synoptic's own" + told);
    } else {
      Answers.refuse(context, tooLarge.getStatus(), tooLarge.getMessage());
    }
  }

  @Override
  public void close() {
    server.stop();
    desk.close();
  }
}
