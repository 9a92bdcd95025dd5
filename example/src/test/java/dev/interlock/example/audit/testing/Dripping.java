package dev.interlock.example.audit.testing;

import java.io.ByteArrayInputStream;

/** Gives one byte at a time, and sometimes none, as a slow pipe may. */
public final class Dripping extends ByteArrayInputStream {

  private boolean dry;

  public Dripping(byte[] content) {
    super(content);
  }

  @Override
  public synchronized int read(byte[] target, int offset, int length) {
    dry = !dry;
    return dry && available() > 0 ? 0 : super.read(target, offset, Math.min(length, 1));
  }
}
