package dev.interlock.benchmark.audit;

import dev.interlock.example.audit.history.Entry;
import dev.interlock.example.audit.history.HistorySink;
import dev.interlock.example.audit.history.Unreadable;
import dev.interlock.example.audit.read.Form;
import dev.interlock.example.audit.read.HistoryReader;
import dev.interlock.example.audit.replay.Replay;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.openjdk.jol.info.GraphLayout;

/** How many bytes are kept of a job, beside its id. */
final class JobSize {

  private JobSize() {}

  /** What the audit keeps behind a history. */
  static long ofAudit(Path history) throws IOException {
    Replay replay = new Replay(false);
    Set<String> ids = new HashSet<>();
    HistorySink sink =
        new HistorySink() {
          @Override
          public void entry(Entry entry) {
            replay.next(entry);
            ids.add(entry.job());
          }

          @Override
          public void unreadable(Unreadable part) {
            throw new IllegalStateException(part.problem());
          }
        };
    try (InputStream in = Files.newInputStream(history)) {
      new HistoryReader(sink).read(in, history.toString(), Form.LOG);
    }
    return beside(ids, replay);
  }

  /** What the plain loop keeps. */
  static long ofLoop(Path history) throws IOException {
    PlainLoop loop = new PlainLoop();
    loop.read(history);
    return beside(loop.ids(), loop);
  }

  private static long beside(Set<String> ids, Object keeper) {
    long texts = 0;
    for (String id : ids) {
      texts += GraphLayout.parseInstance(id).totalSize();
    }
    return (GraphLayout.parseInstance(keeper).totalSize() - texts) / ids.size();
  }
}
