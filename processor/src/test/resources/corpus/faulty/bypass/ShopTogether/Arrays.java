package corpus.faulty.bypass;

class Arrays {
  private final OrderStatus[] lines = {OrderStatus.PLACED, OrderStatus.PLACED};

  void pay(int line) {
    lines[line] = lines[line].pay();
  }

  void ship(int line) {
    lines[line] = OrderStatus.SHIPPED; // expect: warn [bypass] Arrays.lines is set to SHIPPED without a move | lines[line] = lines[line].ship()
  }

  void set(int line, OrderStatus status) {
    this.lines[line] = status; // expect: warn [bypass] set sets Arrays.lines to whatever it is given
  }

  void add(int line) {
    lines[line] = OrderStatus.PLACED;
  }
}
