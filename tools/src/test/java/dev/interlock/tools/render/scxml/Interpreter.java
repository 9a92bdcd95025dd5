package dev.interlock.tools.render.scxml;

import dev.interlock.tools.testing.Circumstance;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.scxml2.SCXMLExecutor;
import org.apache.commons.scxml2.SCXMLListener;
import org.apache.commons.scxml2.TriggerEvent;
import org.apache.commons.scxml2.env.SimpleDispatcher;
import org.apache.commons.scxml2.env.jexl.JexlEvaluator;
import org.apache.commons.scxml2.io.SCXMLReader;
import org.apache.commons.scxml2.model.EnterableState;
import org.apache.commons.scxml2.model.ModelException;
import org.apache.commons.scxml2.model.SCXML;
import org.apache.commons.scxml2.model.Transition;
import org.apache.commons.scxml2.model.TransitionTarget;

/** A document that Apache Commons SCXML executes. */
final class Interpreter implements SCXMLListener {

  private final SCXMLExecutor executor;
  private final List<Transition> made = new ArrayList<>();
  private String state = "";

  Interpreter(String document) throws XMLStreamException, ModelException, IOException {
    SCXML read = SCXMLReader.read(new StringReader(document));
    this.executor =
        new SCXMLExecutor(
            new JexlEvaluator(),
            new SimpleDispatcher(),
            (code, detail, context) -> {
              throw new AssertionError(code + ": " + detail + " at " + context);
            });
    executor.setStateMachine(read);
    executor.addListener(read, this);
  }

  /** Begins, on whatever was before. */
  void start() throws ModelException {
    executor.go();
    made.clear();
  }

  /** Sends an event, and says what that did. */
  Outcome send(String event, Circumstance circumstance, List<String> guards) throws ModelException {
    Map<String, Object> data = new HashMap<>();
    circumstance.actor().ifPresent(actor -> data.put("actor", actor));
    Map<String, Boolean> answers = new HashMap<>();
    Set<String> yes = circumstance.guards().orElse(Set.of());
    guards.forEach(guard -> answers.put(guard, yes.contains(guard)));
    data.put("guards", answers);
    made.clear();
    executor.triggerEvent(new TriggerEvent(event, TriggerEvent.SIGNAL_EVENT, data));
    if (made.isEmpty()) {
      return Outcome.REFUSED;
    }
    return made.get(0).getTargets().isEmpty() || made.get(0).getNext() == null
        ? Outcome.IGNORED
        : Outcome.MADE;
  }

  /** What an event did. */
  enum Outcome {
    MADE,
    IGNORED,
    REFUSED
  }

  /** Returns the id of the state in which it is. */
  String state() {
    return state;
  }

  /** Returns whether it has ended, and takes no event any more. */
  boolean hasEnded() {
    return !executor.isRunning();
  }

  @Override
  public void onEntry(EnterableState entered) {
    if (entered.isAtomicState()) {
      state = entered.getId();
    }
  }

  @Override
  public void onExit(EnterableState left) {
    // Something is entered next.
  }

  @Override
  public void onTransition(
      TransitionTarget from, TransitionTarget to, Transition transition, String event) {
    made.add(transition);
  }
}
