package com.example.shop;

/** No annotation of ours is compiled with this: the enum is a class file. */
class Fixtures {
  Parcel lost(Parcel parcel) {
    parcel.status = OrderStatus.CANCELLED; // [bypass]
    return parcel;
  }

  void deliver(Parcel parcel) {
    parcel.status.deliver(); // [discarded-move]
    parcel.status = parcel.status.deliver();
  }
}
