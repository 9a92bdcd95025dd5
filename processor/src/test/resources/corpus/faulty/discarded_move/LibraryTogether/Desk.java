package com.example.desk;

import com.example.library.LoanStatus;

/** The enum comes from a class file, and there is no annotation of ours here. */
class Desk {
  LoanStatus status = LoanStatus.LENT;

  void renew(Desk other) {
    status.renew(); // expect: warn [discarded-move] status.renew() | fix: write status = status.renew()
    other.status.giveBack(); // expect: warn [discarded-move] other.status.giveBack() | fix: write other.status = other.status.giveBack()
    LoanStatus.BACK.renew(); // expect: warn [impossible-move] LoanStatus.BACK.renew() is always refused: no transition on "renew" leads from BACK.
  }
}
