package org.synoptic.app.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tool that a client can call.
 *
 * @param description for the model that chooses among tools
 * @param parameters all of them strings
 */
record Tool(String name, String description, List<Parameter> parameters, Body body) {

  /** Most characters of an argument. */
  static final int LONGEST_ARGUMENT = 4_000;

  Tool {
    parameters = List.copyOf(parameters);
  }

  /** A parameter of a tool. */
  record Parameter(String name, String description, boolean required) {}

  /** What a tool does. */
  @FunctionalInterface
  interface Body {

    ObjectNode call(Arguments arguments) throws ToolException;
  }

  /** The JSON Schema of the arguments. */
  ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    var required = schema.putArray("required");
    for (Parameter parameter : parameters) {
      properties
          .putObject(parameter.name())
          .put("type", "string")
          .put("maxLength", LONGEST_ARGUMENT)
          .put("description", parameter.description());
      if (parameter.required()) {
        required.add(parameter.name());
      }
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  /**
   * Calls the tool.
   *
   * @throws ToolException where an argument is missing, unknown, no text or too long, or names
   *     nothing
   */
  ObjectNode call(JsonNode arguments) throws ToolException {
    for (var field : arguments.properties()) {
      if (parameters.stream().noneMatch(one -> one.name().equals(field.getKey()))) {
        throw new ToolException(name + " has no argument \"" + field.getKey() + "\"");
      }
      if (!field.getValue().isTextual() || field.getValue().asText().length() > LONGEST_ARGUMENT) {
        throw new ToolException(
            field.getKey() + " must be a text of at most " + LONGEST_ARGUMENT + " characters");
      }
    }
    for (Parameter parameter : parameters) {
      if (parameter.required() && arguments.path(parameter.name()).asText().isBlank()) {
        throw new ToolException(name + " needs the argument \"" + parameter.name() + "\"");
      }
    }
    return body.call(new Arguments(arguments));
  }

  /** The arguments of a call, which were checked. */
  record Arguments(JsonNode json) {

    String get(String name) {
      return json.path(name).asText();
    }

    /** Null where the argument is missing or blank. */
    @Nullable String orNull(String name) {
      String value = json.path(name).asText();
      return value.isBlank() ? null : value;
    }
  }
}
