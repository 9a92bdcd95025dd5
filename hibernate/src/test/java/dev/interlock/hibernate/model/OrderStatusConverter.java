package dev.interlock.hibernate.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** In small letters, and former names are read. */
@Converter
public class OrderStatusConverter implements AttributeConverter<OrderStatus, String> {
  @Override
  public String convertToDatabaseColumn(OrderStatus status) {
    return status == null ? null : status.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public OrderStatus convertToEntityAttribute(String stored) {
    return stored == null ? null : OrderStatusTransitions.of(stored.toUpperCase(Locale.ROOT));
  }
}
