package org.hearsay.app.web;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.json.JsonMapper;

/** How values of pages become JSON: their components, and nothing else of them. */
final class Json {

  private Json() {}

  static JsonMapper mapper() {
    return JsonMapper.builder()
        .changeDefaultVisibility(visible ->
            visible
                .withGetterVisibility(Visibility.NONE)
                .withIsGetterVisibility(Visibility.NONE)
                .withFieldVisibility(Visibility.ANY))
        .build();
  }
}
