package org.hearsay.report.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.report.Facts;
import org.hearsay.report.Form;
import org.hearsay.report.Given;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The pages, PDFs and texts of a WARC: what servers answered, and what was kept beside it. */
final class WarcRecords {

  private static final int MOST_RECORDS = 1_000_000;

  private final Unpacking into;

  WarcRecords(Unpacking into) {
    this.into = into;
  }

  /**
   * What a record holds.
   *
   * @param bytes one more than a report may have when there were more
   */
  private record Payload(byte[] bytes, Given given) {}

  void read(InputStream in) throws IOException {
    WarcReader reader = new WarcReader(in);
    for (int number = 1; number <= MOST_RECORDS; number++) {
      String entry = "record " + number;
      Optional<Payload> payload;
      try {
        Optional<WarcRecord> record = reader.next();
        if (record.isEmpty()) {
          return;
        }
        payload = payload(record.get());
      } catch (Metered.Exceeded e) {
        into.refuseGain();
        return;
      } catch (IOException | RuntimeException e) {
        into.refuse(entry, "cannot be read, nor what comes after it", "fetch the WARC again");
        return;
      }
      payload.ifPresent(found -> give(entry, found));
    }
    into.refuse("", "has more than %,d records".formatted(MOST_RECORDS), "split it");
  }

  private void give(String entry, Payload payload) {
    Form form = payload.given().form();
    if (payload.bytes().length > (form == null ? Form.TEXT : form).mostBytes()) {
      into.refuse(entry, "is larger than a report may be", "save it by itself, in parts");
    } else {
      into.item(entry, payload.bytes(), payload.given());
    }
  }

  private Optional<Payload> payload(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response) {
      if (!response.contentType().base().equals(MediaType.HTTP)) {
        return skipped("other protocol");
      }
      HttpResponse http = response.http();
      return http.status() == 200
          ? payload(http.contentType(), http.bodyDecoded(), response)
          : skipped("HTTP " + http.status());
    }
    if (record instanceof WarcResource || record instanceof WarcConversion) {
      return payload(record.contentType(), record.body(), (WarcTargetRecord) record);
    }
    return Optional.empty();
  }

  private Optional<Payload> payload(MediaType type, MessageBody body, WarcTargetRecord record)
      throws IOException {
    String base = type.base().toString().toLowerCase(Locale.ROOT);
    @Nullable Form form =
        switch (base) {
          case "text/html", "application/xhtml+xml" -> Form.PAGE;
          case "application/pdf" -> Form.PDF;
          case "text/plain" -> Form.TEXT;
          default -> null;
        };
    if (form == null) {
      return skipped(base.length() > 40 ? "other type" : base);
    }
    byte[] bytes = Unpacking.all(body.stream(), form.mostBytes());
    String charset = type.parameters().get("charset");
    Facts facts = Facts.NONE.withUrl(record.target());
    return Optional.of(new Payload(bytes, new Given(form, charset, facts)));
  }

  private Optional<Payload> skipped(String kind) {
    into.skip(kind);
    return Optional.empty();
  }
}
