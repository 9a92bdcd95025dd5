package dev.interlock.processor.usage;

import dev.interlock.processor.declaration.Place;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.Call;
import dev.interlock.processor.usage.body.SourceCode;

/** How messages show a call. */
final class CallText {

  private static final int LONGEST = 80;

  private CallText() {}

  /** Returns the call as it is written, without its arguments where that would be long. */
  static String of(Call call, Body body) {
    String whole = whole(call, body);
    return whole.length() <= LONGEST || call.isReference()
        ? whole
        : SourceCode.text(call.place(), body.compilation().trees()) + "(…)";
  }

  /** Returns the whole call as it is written. */
  static String whole(Call call, Body body) {
    return SourceCode.text(call.path(), body.compilation().trees());
  }

  /** Returns where the call is. */
  static Place place(Call call, Body body) {
    return SourceCode.place(call.path(), body.compilation().trees());
  }
}
