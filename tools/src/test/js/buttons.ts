import {
  canShip,
  events,
  next,
  of,
  type OrderStatus,
  type OrderStatusActor,
  type OrderStatusEvent,
  type OrderStatusGuards,
} from "./orderStatus.js";

interface Order extends OrderStatusGuards {
  status: OrderStatus;
}

export function buttons(order: Order, role: OrderStatusActor): readonly OrderStatusEvent[] {
  return events(order.status, role, order); // what the guards refuse is left out
}

export function mayEverShip(order: Order): boolean {
  return canShip(order.status); // as declared: whoever acts, whatever the guards say
}

export function press(order: Order, event: OrderStatusEvent, role: OrderStatusActor): void {
  order.status = next(order.status, event, role, order) ?? order.status;
}

export function received(text: string): OrderStatus {
  return of(text) ?? "PLACED"; // BOOKED is PAID, as the enum says
}
