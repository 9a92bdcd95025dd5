/** A shop. */
module com.example.shop {
  requires com.example.orders;
  requires dev.interlock;
  requires legacy;
}
