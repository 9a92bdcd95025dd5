package com.example;

import dev.interlock.State;

public enum Parcel {
  @State(initial = true, terminal = true)
  SENT
}
