// Of a class that javac comes to later, and that says only then that it has a lifecycle.
package corpus.faulty.bypass;

class Before {
  void mark(Zulu later) {
    later.status = OrderStatus.SHIPPED; // expect: warn [bypass] Zulu.status is set to SHIPPED
  }

  Yankee marked(Yankee later) {
    return later.toBuilder().status(OrderStatus.PAID).build(); // expect: warn [bypass] Yankee.status is set to PAID
  }
}
