package com.example.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShapesTest {
  @Test
  void constantsWithBodies() {
    assertEquals(50, Signal.RED.go().applyAsInt(80));
    assertSame(TypedSignal.RED, TypedSignal.of(Signal.GREEN.stop()));
  }

  @Test
  void nestedInARecord() {
    Shipment sent = new Shipment("1", Shipment.Phase.PACKED).send();

    assertTrue(Shipment_PhaseTransitions.isTerminal(sent.phase()));
  }

  @Test
  void nestedInAnInterface() {
    Device device = () -> Device.Power.OFF;

    assertEquals(Device.Power.ON, device.power().press());
    assertEquals(Device.Power.ON, Device_PowerMachine.at(device.power()).press());
  }

  @Test
  void nestedInAGenericClass() {
    assertEquals("cat", new Box<>("cat").open());
    assertTrue(Box.Lid.SHUT.canFire(Box_LidEvent.OPEN));
  }

  @Test
  void twoInOneFile() {
    assertEquals(Valve.OPEN, Valve.SHUT.open());
    assertEquals(Pump.STOPPED, Pump.RUNNING.stop());
  }

  @Test
  void calledLikeAnAnnotation() {
    assertEquals(State.LIQUID, State.SOLID.melt());
    assertSame(TypedState.LIQUID, TypedState.SOLID.melt());
  }

  @Test
  void statesCalledLikeWordsOfJava() {
    assertEquals(Words.CLASS, Words.NEW.toClass());
    assertEquals(Words.GET_CLASS, Words.NEW.toGetClass());
    assertEquals(Words.WAIT, Words.NEW.toWait());
    assertFalse(Words.CLASS.canTransitionTo(Words.NEW));
    assertSame(TypedWords.VOID, TypedWords.NEW.print().end());
    TypedWords.Object object = TypedWords.NEW.toObject();
    assertEquals(Words.OBJECT, object.state());
  }
}
