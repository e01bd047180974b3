package org.synoptic.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;
import org.synoptic.publish.HtmlBuilder;

/** The pages about people, at a desk that has one person: they say so. */
final class AloneRoutes {

  private static final String ALONE =
      "This desk has one person, the one at this machine, who need not sign in. Start it with"
          + " --people or --listen for several.";

  private AloneRoutes() {}

  static void addTo(RoutesConfig routes) {
    for (String page : List.of("/login", "/join", "/people", "/me")) {
      routes.get(page, AloneRoutes::say);
    }
    for (String form :
        List.of(
            "/login",
            "/logout",
            "/join",
            "/people",
            "/people/invite",
            "/people/role",
            "/people/remove",
            "/me/password",
            "/me/tokens",
            "/me/tokens/remove")) {
      routes.post(form, AloneRoutes::refuse);
    }
  }

  private static void say(Context context) {
    DeskFrame frame = DeskFrame.of(context);
    HtmlBuilder html = frame.begin("One person");
    html.element("p", ALONE).line();
    Answers.html(context, frame.end(html));
  }

  private static void refuse(Context context) {
    throw new BadRequestResponse(ALONE);
  }
}
