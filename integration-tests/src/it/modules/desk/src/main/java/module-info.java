/** A desk, which needs nothing but orders. */
module com.example.desk {
  requires com.example.orders;
}
