package dev.interlock.example.audit.history;

/** Takes what a reader finds, in the order of the input. */
public interface HistorySink {

  /**
   * Takes an entry that was read.
   *
   * @param entry the entry
   */
  void entry(Entry entry);

  /**
   * Takes a part of the input that can't be read. Reading goes on behind it.
   *
   * @param unreadable where it stands, and why
   */
  void unreadable(Unreadable unreadable);
}
