package org.hearsay.app.export;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The formats that a case can be written in; docs/export.md describes each. */
public enum Format {
  /** Everything, one object a line. */
  JSONL(JsonLinesExport::write),
  /** A folder of tables. */
  CSV(null),
  /** The same, with tabs. */
  TSV(null),
  /** FollowTheMoney entities. */
  FTM(new FollowTheMoneyExport()),
  /** W3C PROV. */
  PROV(new ProvExport()),
  /** Schema.org claims. */
  CLAIM(new ClaimExport()),
  /** W3C Web Annotations. */
  ANNOTATION(new AnnotationExport()),
  GEOJSON(new GeoJsonExport()),
  GRAPHML(new GraphMlExport()),
  GEXF(new GexfExport()),
  TIMELINEJS(new TimelineExport()),
  STIX(new StixExport());

  private final @Nullable Export export;

  Format(@Nullable Export export) {
    this.export = export;
  }

  /** What writes it; null for a set of tables, which is {@link TableExport}'s. */
  public @Nullable Export export() {
    return export;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
