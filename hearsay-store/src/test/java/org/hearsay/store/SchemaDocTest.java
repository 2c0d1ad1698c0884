package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/schema.md names every table and view of a case, and every column of its tables. */
final class SchemaDocTest {

  @TempDir private Path folder;

  @Test
  void documentation_namesEveryTableAndColumn() throws IOException, SQLException {
    String documentation = Files.readString(Path.of("..", "docs", "schema.md"));
    List<String> names = names();
    assertThat(names).hasSizeGreaterThan(100);
    assertThat(names)
        .allSatisfy(name -> assertThat(documentation).containsPattern("\\b" + name + "\\b"));
  }

  private List<String> names() throws SQLException {
    Path file = folder.resolve("case.db");
    SqliteCaseStore.open(file).close();
    String sql =
        """
        select m.name as name from sqlite_schema m
          where m.type in ('table', 'view') and m.name not like 'sqlite%' and m.name not like '%search_%'
        union all
        select c.name from sqlite_schema m, pragma_table_info(m.name) c
          where m.type = 'table' and m.name not like 'sqlite%' and m.name not like '%search%'
            and m.name <> 'migrations'
        """;
    List<String> names = new ArrayList<>();
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
        ResultSet rows = c.createStatement().executeQuery(sql)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
