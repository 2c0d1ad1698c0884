package org.hearsay.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A prefix tree over sequences of words, each named by form, by lemma, or by nothing.
 *
 * <p>A word of a phrase is a key that one of {@link Word#keys()} must equal; {@code =form} the
 * lower-case form alone; {@code *} any word. Immutable once built, safe for all threads.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTrie<T> {

  private static final String ANY = "*";

  private final Node<T> root = new Node<>();

  /** The words of a phrase of a table as keys, broken and spelled as tokens of the language are. */
  static List<String> keys(String phrase, WordBreaker breaker, Vocabulary vocabulary) {
    List<String> keys = new ArrayList<>();
    for (String word : phrase.strip().split(" +")) {
      boolean exact = word.length() > 1 && word.startsWith("=");
      String form = exact ? word.substring(1) : word;
      if (form.equals(ANY)) {
        keys.add(form);
        continue;
      }
      if (breaker.isClitic(form)) {
        keys.add(exact ? "=" + form : form);
        continue;
      }
      breaker.breakWords(
          form,
          0,
          form.length(),
          (start, end) -> {
            String lower = vocabulary.word(form.substring(start, end)).lower();
            keys.add(exact ? "=" + lower : lower);
          });
    }
    return keys;
  }

  /** Adds a phrase, given as words. */
  void add(List<String> phrase, T value) {
    Node<T> node = root;
    for (String word : phrase) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    if (!node.values.contains(value)) {
      node.values.add(value);
    }
  }

  /** Whether any phrase can start with {@code word}. */
  public boolean starts(Word word) {
    for (String key : word.keys()) {
      if (root.next.containsKey(key)) {
        return true;
      }
    }
    return root.next.containsKey(word.exactKey());
  }

  /** Calls {@code sink} for each phrase that starts at {@code i}, shorter ones first. */
  public void match(IntFunction<@Nullable Word> words, int i, Sink<T> sink) {
    step(root, words, i, i, sink);
  }

  private void step(
      Node<T> node, IntFunction<@Nullable Word> words, int from, int i, Sink<T> sink) {
    Word word = words.apply(i);
    if (word == null) {
      return;
    }
    List<String> keys = word.keys();
    for (int k = 0; k < keys.size(); k++) {
      follow(node.next.get(keys.get(k)), words, from, i, sink);
    }
    if (node.next.size() > 0) {
      follow(node.next.get(word.exactKey()), words, from, i, sink);
      if (node != root) {
        follow(node.next.get(ANY), words, from, i, sink);
      }
    }
  }

  private void follow(
      @Nullable Node<T> next, IntFunction<@Nullable Word> words, int from, int i, Sink<T> sink) {
    if (next == null) {
      return;
    }
    for (T value : next.values) {
      sink.accept(from, i + 1, value);
    }
    if (!next.next.isEmpty()) {
      step(next, words, from, i + 1, sink);
    }
  }

  /** Takes matches: tokens {@code first} to {@code end} (exclusive) are the phrase of a value. */
  @FunctionalInterface
  public interface Sink<T> {
    void accept(int first, int end, T value);
  }

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>(4);
    final List<T> values = new ArrayList<>(1);
  }
}
