package org.hearsay.app.web.view;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.brief.Page;
import org.hearsay.statement.Statement;

/**
 * A reason in a sentence, with the statement that it points to.
 *
 * @param report id of the statement's report; empty when it points to none
 * @param statement id of the statement; empty when it points to none
 */
public record Reason(String text, String report, String statement) {

  private static final Pattern POINTER = Pattern.compile("\\s*\\((t[0-9a-f]+-[0-9]+)\\)(?=;|$)");

  static Reason of(Board board, String line) {
    String text = Page.clean(line);
    Matcher pointer = POINTER.matcher(text);
    if (pointer.find()) {
      String id = pointer.group(1);
      return board
          .index()
          .findStatement(id)
          .map(Statement::report)
          .map(report -> new Reason(pointer.replaceFirst(""), report, id))
          .orElse(new Reason(text, "", ""));
    }
    return new Reason(text, "", "");
  }
}
