package com.example;

import dev.interlock.*;
import jakarta.persistence.*;

public enum BatchStatus implements BatchStatusMoves {
  @State(initial = true, formerly = "BUSY")
  @Transition(on = "finish", to = "DONE")
  RUNNING,

  @State(terminal = true)
  DONE
}

@Converter(autoApply = true)
class BatchStatusConverter implements AttributeConverter<BatchStatus, String> {
  @Override
  public String convertToDatabaseColumn(BatchStatus status) {
    return status == null ? null : status.name();
  }

  @Override
  public BatchStatus convertToEntityAttribute(String stored) {
    return stored == null ? null : BatchStatusTransitions.of(stored);
  }
}

@Entity
class Batch {
  @Id private Long id;

  @Version private long version;

  private BatchStatus status = BatchStatus.RUNNING; // by the converter

  protected Batch() {} // for JPA

  Batch(long id) {
    this.id = id;
  }

  void finish() {
    status = status.finish();
  }

  BatchStatus status() {
    return status;
  }
}
