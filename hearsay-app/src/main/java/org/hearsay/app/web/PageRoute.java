package org.hearsay.app.web;

import java.util.List;
import java.util.function.BiFunction;

/**
 * A page of the desk: where it is, what it shows, by which template; the same value is given as
 * JSON.
 *
 * @param path of the page; {@code {id}} stands for the id of a thing
 * @param data path of the JSON below {@code /api/v1}
 * @param tells what it shows, in a sentence
 * @param query names of the fields that its query may hold
 */
record PageRoute<V>(
    String path,
    String data,
    String template,
    String tells,
    List<String> query,
    Class<V> type,
    BiFunction<OpenCase, Ask, V> view) {

  /** All that an address says to this page, and nothing else of it. */
  String address(Ask ask) {
    StringBuilder address = new StringBuilder(data);
    if (data.contains("{id}")) {
      address.append('\0').append(ask.id());
    }
    query.forEach(name -> address.append('\0').append(ask.text(name)));
    return address.toString();
  }
}
