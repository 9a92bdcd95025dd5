package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Parcel {
  @Id Long id;
  OrderStatus status = OrderStatus.PLACED;
}
