package com.example.counter;

import com.example.legacy.StockStatus;

final class Counter {
  private StockStatus stock = StockStatus.FULL;

  void count(int pieces) {
    stock = pieces == 0 ? StockStatus.EMPTY : StockStatus.FULL; // [bypass]
  }

  void sell() {
    stock.sell(); // [discarded-move]
    stock = stock.sell();
  }

  StockStatus never() {
    return StockStatus.EMPTY.sell(); // [impossible-move]
  }
}
