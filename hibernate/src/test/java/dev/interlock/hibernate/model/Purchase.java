package dev.interlock.hibernate.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** An entity as they are written everywhere: everything can be set. */
@Entity
public class Purchase {
  @Id private long id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  public OrderStatus status = OrderStatus.PLACED;

  private String note = "";

  protected Purchase() {}

  public Purchase(long id) {
    this.id = id;
  }

  public static Builder builder() {
    return new Builder();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }

  public OrderStatus getStatus() {
    return status;
  }

  @JsonProperty
  public void setStatus(OrderStatus status) {
    this.status = status;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  /** As Lombok writes them. */
  public static final class Builder {
    private final Purchase built = new Purchase();

    public Builder id(long id) {
      built.id = id;
      return this;
    }

    public Builder version(long version) {
      built.version = version;
      return this;
    }

    public Builder status(OrderStatus status) {
      built.status = status;
      return this;
    }

    public Purchase build() {
      return built;
    }
  }
}
