package com.example;

public record OrderView(String id, Status status, String label, String last) {

  public enum Status {
    PLACED,
    PAID,
    SHIPPED
  }
}
