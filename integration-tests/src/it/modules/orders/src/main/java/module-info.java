/** Orders. */
module com.example.orders {
  // Transitive, as the generated types' signatures have Interlock's types.
  requires transitive dev.interlock;

  exports com.example.orders;
}
