package dev.interlock.processor.finding;

import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Place;
import java.util.Arrays;
import java.util.Optional;

/**
 * An option as it was given to the compiler. On the command line nothing can be mended from here.
 *
 * @param name its name, without {@code -A}
 * @param value its value; empty if it has none
 */
public record Option(String name, String value) implements Setting {

  /** How the names of ours begin. */
  public static final String PREFIX = "interlock.";

  private static final String GIVEN = "-A{option}={value}";
  private static final String WRITE = "write {setting}";

  @Override
  public String id() {
    return name.substring(PREFIX.length()).replace('_', '-');
  }

  /** Returns the severity that it gives. */
  Optional<Severity> severity() {
    return Arrays.stream(Severity.values()).filter(each -> each.text().equals(value)).findFirst();
  }

  @Override
  public Sentence written() {
    return Sentence.of("-A{option}", name);
  }

  @Override
  public Place place() {
    return Origin.ofEnum();
  }

  @Override
  public String spelled(Check check) {
    return Sentence.of(GIVEN, check.option(), value).text();
  }

  @Override
  public Way writing(Check check) {
    return Way.open(WRITE, spelled(check));
  }

  @Override
  public Way removing(Sentence words) {
    return Way.open(words);
  }
}
