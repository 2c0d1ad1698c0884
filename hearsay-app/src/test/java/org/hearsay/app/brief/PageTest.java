package org.hearsay.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.statement.Stance;
import org.junit.jupiter.api.Test;

/** Lines of a terminal. */
final class PageTest {

  @Test
  void longLine_isBrokenAtBlanks_andIndented() {
    Page page = new Page(false, 12);
    page.wrapped("  one two three four", 4);
    assertThat(page).hasToString("  one two\n    three\n    four\n");
  }

  @Test
  void longWord_staysWhole() {
    Page page = new Page(false, 6);
    page.wrapped("a longer-than-that b", 2);
    assertThat(page).hasToString("a\n  longer-than-that\n  b\n");
  }

  @Test
  void gluedPart_staysTogether() {
    Page page = new Page(false, 9);
    page.wrapped("one " + Page.glued("two three"), 0);
    assertThat(page).hasToString("one\ntwo three\n");
  }

  @Test
  void colours_takeNoRoom() {
    Page page = new Page(true, 9);
    page.wrapped(page.bold("one") + " " + page.stance(Stance.DENIED, "denied"), 0);
    assertThat(page).hasToString("\u001b[1mone\u001b[0m\n\u001b[31mdenied\u001b[0m\n");
  }

  @Test
  void clean_takesControlsAway() {
    assertThat(Page.clean("a\u001b[31m\nb\u202e\tc\u0007")).isEqualTo("a[31m b c");
  }

  @Test
  void shorten_cutsAtAWord() {
    assertThat(Page.shorten("one two three", 20)).isEqualTo("one two three");
    assertThat(Page.shorten("one two three four", 12)).isEqualTo("one two …");
    assertThat(Page.shorten("🚢🚢🚢🚢🚢🚢", 6)).isEqualTo("🚢🚢 …");
  }
}
