package org.synoptic.flink.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.apache.flink.api.common.functions.MapFunction;
import org.synoptic.flink.record.ResultRow;
import org.synoptic.flink.record.RevisionRow;

/** Tells a story's revision as JSON. */
final class StoryResult implements MapFunction<RevisionRow, ResultRow> {

  private static final long serialVersionUID = 1;

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public ResultRow map(RevisionRow row) {
    ObjectNode json = JSON.createObjectNode();
    json.put("story", row.story());
    json.put("revision", row.revision());
    json.put("at", Instant.ofEpochMilli(row.at()).toString());
    row.reports().forEach(json.putArray("reports")::add);
    json.put("asleep", row.asleep());
    json.put("into", row.into().isEmpty() ? null : row.into());
    row.changes().forEach(json.putArray("changes")::add);
    return new ResultRow(row.story(), row.revision(), row.at(), json.toString());
  }
}
