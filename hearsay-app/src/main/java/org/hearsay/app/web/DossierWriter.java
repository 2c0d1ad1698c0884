package org.hearsay.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hearsay.app.web.view.Board;
import org.hearsay.app.web.view.Dossier;
import org.hearsay.casefile.CaseIndex;

/**
 * Writes dossiers: one HTML file each, with its styles in it, that asks nothing of anybody and runs
 * nothing.
 */
public final class DossierWriter {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.hearsay.app.pages");

  private DossierWriter() {}

  /**
   * The dossier of claims of a case.
   *
   * @param claims ids; the heaviest claims when empty
   * @throws java.util.NoSuchElementException if the case does not hold one of them
   */
  public static String write(CaseIndex index, String title, List<String> claims) {
    return write(Dossier.of(Board.of(index), title, claims));
  }

  static String write(Dossier dossier) {
    StringOutput out = new StringOutput(64 * 1024);
    String styles =
        new String(Assets.read("desk.css"), StandardCharsets.UTF_8)
            + new String(Assets.read("dossier.css"), StandardCharsets.UTF_8);
    TEMPLATES.render("dossier.jte", Map.of("view", dossier, "styles", styles), out);
    return out.toString();
  }
}
