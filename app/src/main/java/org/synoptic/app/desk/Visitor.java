package org.synoptic.app.desk;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.synoptic.store.people.Person;
import org.synoptic.store.people.Role;

/**
 * Who sends a request.
 *
 * @param person null for the one at this machine, where a desk has no people, and for strangers
 * @param role the most that may be done; null for strangers
 * @param token that forms carry
 */
record Visitor(Kind kind, @Nullable Person person, @Nullable Role role, String token) {

  /** How somebody is known. */
  enum Kind {
    /** The one person of a desk on the loopback interface. */
    ALONE,
    STRANGER,
    /** Signed in, in a browser. */
    SIGNED_IN,
    /** A program with a person's token. */
    PROGRAM
  }

  /** Who decides where a desk has one person. */
  private static final String READER = "reader";

  private static final String ATTRIBUTE = "visitor";

  /** Of whom nothing is known; whose forms are refused. */
  static final Visitor STRANGER = new Visitor(Kind.STRANGER, null, null, "");

  /** The one person of a desk. */
  static Visitor alone(String token) {
    return new Visitor(Kind.ALONE, null, Role.OWNER, token);
  }

  /** Who sends this request. */
  static Visitor of(Context context) {
    Visitor visitor = context.attribute(ATTRIBUTE);
    return visitor == null ? STRANGER : visitor;
  }

  void sends(Context context) {
    context.attribute(ATTRIBUTE, this);
  }

  boolean may(Role least) {
    return role != null && role.may(least);
  }

  /** The person, of whom a route that only people reach can be sure. */
  Person known() {
    if (person == null) {
      throw new IllegalStateException("no person is signed in");
    }
    return person;
  }

  /** Under which it is kept what this visitor has seen. */
  String seen() {
    return person == null ? ReadMarks.LOOKED : ReadMarks.LOOKED + " " + person.key();
  }

  /** With which decisions are signed. */
  String author() {
    return person == null ? READER : person.name();
  }
}
