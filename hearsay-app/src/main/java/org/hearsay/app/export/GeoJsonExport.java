package org.hearsay.app.export;

import java.io.Writer;
import org.hearsay.casefile.CaseIndex;
import org.hearsay.statement.Place;
import org.hearsay.statement.Statement;
import org.hearsay.text.Interval;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * GeoJSON (RFC 7946): a point for each place of each statement whose coordinates are known, the
 * statement in its properties.
 */
final class GeoJsonExport implements Export {

  @Override
  public void write(CaseIndex index, Writer out) {
    ObjectNode collection = JsonTree.object().put("type", "FeatureCollection");
    ArrayNode features = collection.putArray("features");
    for (Statement statement : index.file().statements()) {
      for (int i = 0; i < statement.where().size(); i++) {
        Place place = statement.where().get(i);
        @Nullable Double latitude = place.latitude();
        @Nullable Double longitude = place.longitude();
        if (latitude != null && longitude != null) {
          ObjectNode feature = features.addObject();
          feature.put("type", "Feature").put("id", statement.id() + "." + (i + 1));
          ObjectNode point = feature.putObject("geometry").put("type", "Point");
          point.putArray("coordinates").add(longitude).add(latitude);
          properties(index, statement, place, feature.putObject("properties"));
        }
      }
    }
    JsonTree.write(collection, out);
  }

  private static void properties(
      CaseIndex index, Statement statement, Place place, ObjectNode properties) {
    properties.put("place", place.name());
    properties.put("statement", statement.id());
    properties.put("text", statement.text());
    properties.put("stance", statement.stance().label());
    @Nullable String voice = statement.voice();
    JsonTree.put(properties, "voice", voice == null ? null : index.voiceName(voice));
    properties.put("report", statement.report());
    JsonTree.put(properties, "outlet", index.getReport(statement.report()).outlet());
    index
        .findClaimOf(statement)
        .ifPresent(claim -> properties.put("claim", claim.id()).put("gloss", claim.gloss()));
    @Nullable Interval when = statement.when();
    if (when != null) {
      properties.put("from", when.from().toString()).put("to", when.to().toString());
    }
  }
}
