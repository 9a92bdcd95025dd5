package dev.interlock.tools.render.scxml;

import dev.interlock.tools.testing.Circumstance;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.scxml.SCXMLExecutor;
import org.apache.commons.scxml.SCXMLListener;
import org.apache.commons.scxml.TriggerEvent;
import org.apache.commons.scxml.env.SimpleContext;
import org.apache.commons.scxml.env.SimpleDispatcher;
import org.apache.commons.scxml.env.SimpleErrorHandler;
import org.apache.commons.scxml.io.SCXMLParser;
import org.apache.commons.scxml.model.ModelException;
import org.apache.commons.scxml.model.SCXML;
import org.apache.commons.scxml.model.State;
import org.apache.commons.scxml.model.Transition;
import org.apache.commons.scxml.model.TransitionTarget;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A document that Apache Commons SCXML executes. */
final class Interpreter implements SCXMLListener {

  private final Conditions conditions;
  private final SCXMLExecutor executor;
  private final List<Transition> made = new ArrayList<>();
  private String state = "";

  Interpreter(String document, Conditions conditions)
      throws ModelException, IOException, SAXException {
    this.conditions = conditions;
    // It is older than the attribute, and knows conditions by what evaluates them.
    String known = document.replace(" datamodel=\"ecmascript\"", "");
    SCXML read =
        SCXMLParser.parse(new InputSource(new StringReader(known)), new SimpleErrorHandler());
    this.executor =
        new SCXMLExecutor(
            conditions,
            new SimpleDispatcher(),
            (code, detail, context) -> {
              throw new AssertionError(code + ": " + detail + " at " + context);
            });
    executor.setStateMachine(read);
    executor.setRootContext(new SimpleContext());
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
    conditions.under(Map.of("name", event, "data", data));
    made.clear();
    executor.triggerEvent(new TriggerEvent(event, TriggerEvent.SIGNAL_EVENT));
    if (made.isEmpty()) {
      return Outcome.REFUSED;
    }
    return made.get(0).getNext() == null ? Outcome.IGNORED : Outcome.MADE;
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

  /** Returns whether it has ended. */
  boolean hasEnded() {
    for (Object each : executor.getCurrentStatus().getStates()) {
      if (!((State) each).isFinal()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void onEntry(TransitionTarget entered) {
    if (entered instanceof State atomic && atomic.isSimple()) {
      state = entered.getId();
    }
  }

  @Override
  public void onExit(TransitionTarget left) {
    // Something is entered next.
  }

  @Override
  public void onTransition(TransitionTarget from, TransitionTarget to, Transition transition) {
    made.add(transition);
  }
}
