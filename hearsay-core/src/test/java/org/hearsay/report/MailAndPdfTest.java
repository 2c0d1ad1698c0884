package org.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** Messages and PDFs as reports. */
final class MailAndPdfTest {

  private static final String HEAD =
      "From: =?utf-8?q?North_D=C3=A9sk?= <news@n.example>\r\nSubject: =?utf-8?b?RGFtIG5ld3M=?=\r\n"
          + "Date: Sat, 3 Feb 2024 09:00:00 +0100\r\nMIME-Version: 1.0\r\nMessage-ID: <1@x>\r\n";

  @Test
  void mail_isItsPlainText_withWhatTheHeaderSays() throws Exception {
    Report report =
        read(
            HEAD
                + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type:"
                + " text/plain; charset=iso-8859-2\r\nContent-Transfer-Encoding:"
                + " quoted-printable\r\n\r\nThe mayor of =A3=F3d=BC said that the dam=\r\n"
                + " broke.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>The mayor</p>\r\n--b--\r\n");
    assertThat(report.text()).isEqualTo("The mayor of Łódź said that the dam broke.");
    assertThat(report.outlet()).isEqualTo("North Désk");
    assertThat(report.title()).isEqualTo("Dam news");
    assertThat(report.published().when().from()).hasToString("2024-02-03");
  }

  @Test
  void mail_withAHintOnly_isItsPage() throws Exception {
    String page = "<p>" + "The mayor said that the dam broke at dawn. ".repeat(8) + "</p>";
    Report report =
        read(
            HEAD
                + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type:"
                + " text/plain\r\n\r\nSee the page.\r\n--b\r\nContent-Type: text/html\r\n\r\n"
                + page
                + "\r\n--b--\r\n");
    assertThat(report.body().of(report.text())).startsWith("The mayor said that the dam broke");
  }

  @Test
  void mail_attachment_isNotRead() {
    refused(
        "a.eml",
        bytes(
            HEAD
                + "Content-Type: text/plain\r\nContent-Disposition: attachment; filename=x\r\n\r\n"
                + "The mayor said so."),
        "a.eml: is a message without text; ");
  }

  @Test
  void mail_ofManyParts_isRefused() {
    String part = "--b\r\nContent-Type: text/plain\r\n\r\nA word.\r\n";
    refused(
        "a.eml",
        bytes(HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + part.repeat(10_000)),
        "a.eml: is a message that cannot be taken apart: it has more than 500 parts; ");
  }

  @Test
  void pdf_isItsTextLayer_withLinesAndWordsPutTogether() throws Exception {
    byte[] pdf = pdf("The mayor said that the dam had bro-", "ken at dawn on Friday.");
    Report report = ReportReader.read("a.pdf", pdf);
    assertThat(report.text())
        .isEqualTo("The mayor said that the dam had broken at dawn on Friday.");
  }

  @Test
  void pdf_withoutText_saysWhatToDo() throws IOException {
    refused("a.pdf", pdf(), "a.pdf: has no text layer; run text recognition (OCR)");
  }

  @Test
  void pdf_cutShort_isReadOrRefused() throws IOException {
    byte[] whole = pdf("The mayor said that the dam broke at dawn.");
    for (int length = 20; length < whole.length; length += 97) {
      byte[] cut = Arrays.copyOf(whole, length);
      try {
        assertThat(ReportReader.read("a.pdf", cut).text()).contains("mayor");
      } catch (UnreadableReport e) {
        assertThat(e.getMessage()).startsWith("a.pdf: ").contains("; ");
      }
    }
  }

  @Test
  void pdf_thatUnpacksToMuch_isRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes("%PDF-1.5\n1 0 obj<</Filter/FlateDecode/Length 99>>stream\n"));
    try (OutputStream packed = new DeflaterOutputStream(out)) {
      packed.write(new byte[64 << 20]);
    }
    refused("a.pdf", out.toByteArray(), "a.pdf: unpacks to more than memory should hold; ");
  }

  @Test
  void pdf_withAHiddenCompression_isRefused() {
    for (String filter :
        new String[] {"/Filter/LZWDecode", "/F#69lter/LZ#57Decode", "/Filter 5 0 R"}) {
      refused(
          "a.pdf",
          bytes("%PDF-1.5\n1 0 obj<<" + filter + ">>stream\nxx\nendstream"),
          "a.pdf: holds streams in a compression that is not read here; ");
    }
  }

  private static Report read(String message) throws UnreadableReport {
    return ReportReader.read("a.eml", bytes(message));
  }

  private static void refused(String path, byte[] bytes, String line) {
    assertThatThrownBy(() -> ReportReader.read(path, bytes))
        .isInstanceOf(UnreadableReport.class)
        .hasMessageStartingWith(line);
  }

  private static byte[] pdf(String... lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.setLeading(14);
        content.newLineAtOffset(50, 700);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
