package org.hearsay.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * A message (RFC 5322 and MIME), or a page that a browser saved as one: its text, and what its
 * header says.
 *
 * <p>The first plain text that is no attachment, or the first page when the plain text is but a
 * hint at it. Attachments are not read.
 */
final class MailMessage extends AbstractContentHandler {

  private static final int MOST_PARTS = 500;
  private static final int MOST_DEPTH = 20;
  private static final int MOST_LINE = 1 << 20;

  private static final Pattern SENDER =
      Pattern.compile("\\s*\"?([^\"<>@]{2,200}?)\"?\\s*<[^>]*>.*");
  private static final Pattern DOMAIN = Pattern.compile("@([\\w.-]{3,200}\\.\\w{2,20})");
  private static final Pattern ADDRESS = Pattern.compile("(?i)<?(https?://[^\\s<>]+)>?");

  private static final Pattern ENCODED_WORD_BREAK = Pattern.compile("\\r?\\n[ \\t]+");

  private final Map<String, String> header = new HashMap<>();
  private @Nullable String plain;
  private @Nullable String page;
  private boolean attached;
  private int messages;
  private int depth;
  private int parts;

  private MailMessage() {}

  static Draft read(String path, byte[] bytes) throws UnreadableReport {
    MimeConfig bounds =
        MimeConfig.custom()
            .setMaxLineLen(MOST_LINE)
            .setMaxHeaderCount(1000)
            .setMaxHeaderLen(100_000)
            .setMaxContentLen(Form.MAIL.mostBytes())
            .build();
    MailMessage message = new MailMessage();
    MimeStreamParser parser = new MimeStreamParser(bounds);
    parser.setContentHandler(message);
    parser.setContentDecoding(true);
    try {
      parser.parse(new ByteArrayInputStream(bytes));
    } catch (MimeException | IOException e) {
      throw refusal(path, String.valueOf(e.getMessage()));
    }
    return message.draft(path);
  }

  private static UnreadableReport refusal(String path, String why) {
    return new UnreadableReport(
        path,
        "is a message that cannot be taken apart: " + why.replaceAll("\\s+", " "),
        "save its text as a file of its own");
  }

  private Draft draft(String path) throws UnreadableReport {
    Facts facts = facts();
    String text = plain;
    String html = page;
    if (html != null && (text == null || text.strip().length() * 4 < WebPage.text(html).length())) {
      Draft read = WebPage.page(html);
      Facts own = facts.or(read.facts());
      return new Draft(read.text(), read.body(), read.furniture(), own);
    }
    if (text == null) {
      throw new UnreadableReport(
          path, "is a message without text", "save what it holds as files of their own");
    }
    return Draft.of(text, facts);
  }

  private Facts facts() {
    String language = header.getOrDefault("content-language", "").split(",", 2)[0];
    Facts facts =
        Facts.NONE.withLanguage(language).withTitle(header.get("subject"), "the message's subject");
    Matcher address =
        ADDRESS.matcher(
            header.getOrDefault("snapshot-content-location", "")
                + " "
                + header.getOrDefault("content-location", "")
                + " "
                + header.getOrDefault("archived-at", ""));
    if (address.find()) {
      facts = facts.withUrl(address.group(1));
    } else {
      facts = facts.withOutlet(sender(), "the message's sender");
    }
    Facts undated = facts;
    return StatedDate.parse(header.getOrDefault("date", ""), null)
        .map(d -> undated.withPublished(d, "the message's date"))
        .orElse(undated);
  }

  private @Nullable String sender() {
    String from = header.getOrDefault("from", "");
    Matcher named = SENDER.matcher(from);
    Matcher domain = DOMAIN.matcher(from);
    return named.matches() ? named.group(1).strip() : domain.find() ? domain.group(1) : null;
  }

  @Override
  public void startMessage() throws MimeException {
    messages++;
    deeper();
  }

  @Override
  public void endMessage() {
    depth--;
  }

  @Override
  public void startMultipart(BodyDescriptor descriptor) throws MimeException {
    deeper();
  }

  @Override
  public void endMultipart() {
    depth--;
  }

  private void deeper() throws MimeException {
    if (++depth > MOST_DEPTH) {
      throw new MimeException("it is nested more than " + MOST_DEPTH + " levels deep");
    }
  }

  @Override
  public void startHeader() {
    attached = false;
  }

  @Override
  public void startBodyPart() throws MimeException {
    if (++parts > MOST_PARTS) {
      throw new MimeException("it has more than " + MOST_PARTS + " parts");
    }
  }

  @Override
  public void field(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    String value = field.getBody() == null ? "" : field.getBody();
    if (name.equals("content-disposition")) {
      attached = value.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    }
    if ((messages == 1 && parts == 0) || name.equals("content-location")) {
      header.putIfAbsent(name, unfolded(value));
    }
  }

  private static String unfolded(String value) {
    String line = ENCODED_WORD_BREAK.matcher(value).replaceAll(" ");
    try {
      return DecoderUtil.decodeEncodedWords(line, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
    } catch (RuntimeException e) {
      return line;
    }
  }

  @Override
  public void body(BodyDescriptor descriptor, InputStream in) throws IOException {
    String type = String.valueOf(descriptor.getMimeType()).toLowerCase(Locale.ROOT);
    boolean text = type.equals("text/plain") && plain == null;
    boolean html =
        (type.equals("text/html") || type.equals("application/xhtml+xml")) && page == null;
    if (attached || (!text && !html)) {
      return;
    }
    byte[] bytes = in.readNBytes(Form.PAGE.mostBytes());
    String decoded = Decoding.decode(bytes, descriptor.getCharset()).orElse("");
    if (!decoded.isBlank()) {
      plain = text ? decoded : plain;
      page = html ? decoded : page;
    }
  }
}
