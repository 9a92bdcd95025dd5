package dev.interlock.tools.render.scxml;

import java.util.HashMap;
import java.util.Map;
import javax.script.Invocable;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.MapContext;
import org.apache.commons.scxml.Context;
import org.apache.commons.scxml.Evaluator;
import org.apache.commons.scxml.SCXMLExpressionException;
import org.apache.commons.scxml.env.SimpleContext;
import org.openjdk.nashorn.api.scripting.NashornScriptEngineFactory;
import org.w3c.dom.Node;

/** Evaluates conditions in ECMAScript, and in JEXL, which has to come to the same. */
final class Conditions implements Evaluator {

  private final ScriptEngine script = new NashornScriptEngineFactory().getScriptEngine();
  private final JexlEngine jexl = new JexlBuilder().strict(true).silent(false).create();
  private final Map<String, String> functions = new HashMap<>();
  private final Map<String, JexlExpression> expressions = new HashMap<>();
  private Map<String, Object> event = Map.of();

  /** Says which event is under way. */
  void under(Map<String, Object> happening) {
    event = happening;
  }

  @Override
  public Boolean evalCond(Context context, String condition) throws SCXMLExpressionException {
    try {
      Object answer = ((Invocable) script).invokeFunction(function(condition), event);
      Object other =
          expressions
              .computeIfAbsent(condition, jexl::createExpression)
              .evaluate(new MapContext(Map.of("_event", event)));
      if (!answer.equals(other)) {
        throw new AssertionError(condition + " is " + answer + " in ECMAScript, in JEXL " + other);
      }
      return (Boolean) answer;
    } catch (ScriptException | NoSuchMethodException e) {
      throw new SCXMLExpressionException(condition, e);
    }
  }

  private String function(String condition) throws ScriptException {
    String known = functions.get(condition);
    if (known != null) {
      return known;
    }
    String name = "condition" + functions.size();
    script.eval("function " + name + "(_event) { return " + condition + "; }");
    functions.put(condition, name);
    return name;
  }

  @Override
  public Object eval(Context context, String expression) {
    throw new UnsupportedOperationException(expression);
  }

  @Override
  public Node evalLocation(Context context, String expression) {
    throw new UnsupportedOperationException(expression);
  }

  @Override
  public Context newContext(Context parent) {
    return new SimpleContext(parent);
  }
}
