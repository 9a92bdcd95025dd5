// What a user writes compiles, and what is wrong doesn't.
import {
  allEvents,
  canFire,
  canPay,
  canShip,
  canTransition,
  events,
  next,
  of,
  type OrderStatus,
  type OrderStatusActor,
  type OrderStatusGuards,
} from "./orderStatus.js";

const warehouse: OrderStatusGuards = { inStock: () => true };

class Order implements OrderStatusGuards {
  status: OrderStatus = "PLACED";
  inStock(): boolean {
    return this.status === "PAID";
  }
}

export function buttons(status: OrderStatus, role: OrderStatusActor): readonly string[] {
  return events(status, role).map((event) => event.toLowerCase());
}

export function all(order: Order): readonly boolean[] {
  return [
    canPay(order.status),
    canPay(order.status, "CUSTOMER"),
    canShip(order.status, "CLERK", order),
    canTransition(order.status, "PAID", "CLERK", warehouse),
    ...allEvents.map((event) => canFire(order.status, event)),
  ];
}

export function ship(order: Order): void {
  order.status = next(order.status, "SHIP", "CLERK", order) ?? order.status;
}

export function title(status: OrderStatus): string {
  switch (status) {
    case "PLACED":
    case "PAID":
      return "in work";
    case "SHIPPED":
      return "under way";
    case "DELIVERED":
    case "CANCELLED":
      return "over";
  }
}

export const received: OrderStatus | undefined = of("BOOKED");

declare const role: OrderStatusActor | undefined;

// @ts-expect-error There is no such state.
canShip("LOST");
// @ts-expect-error There is no such event.
canFire("PAID", "LOSE");
// @ts-expect-error There is no such actor.
canShip("PAID", "THIEF");
// @ts-expect-error Who isn't known to act isn't anyone.
canShip("PAID", role);
// @ts-expect-error The guards decide where it leads.
next("PAID", "SHIP", "CLERK");
// @ts-expect-error PAY is under no guard.
canPay("PLACED", "CUSTOMER", warehouse);
// @ts-expect-error What may be undefined is no state.
export const moved: OrderStatus = next("PAID", "SHIP", "CLERK", warehouse);
// @ts-expect-error Nobody changes the lists.
allEvents.push("SHIP");
