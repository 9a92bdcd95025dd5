package com.example;

/** What comes over the wire. Nobody moves it: it is made, read and forgotten. */
public record OrderRequest(Long id, OrderStatus status) {}
