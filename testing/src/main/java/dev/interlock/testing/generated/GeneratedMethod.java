package dev.interlock.testing.generated;

import dev.interlock.IllegalTransitionException;
import dev.interlock.Refusal;
import dev.interlock.testing.question.Answer;
import dev.interlock.testing.question.Asker;
import dev.interlock.testing.question.Question;
import dev.interlock.testing.question.Role;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A generated method that answers a question.
 *
 * @param role what it answers
 * @param about the event's or state's name of which alone it speaks; empty if it is told
 * @param method the method
 * @param receiver on what it is called
 */
public record GeneratedMethod(Role role, Optional<String> about, Method method, Receiver receiver) {

  /** Returns of what somebody asks only what the method takes. */
  public Asker told(Asker asker) {
    return asker.told(takesActor(), takesGuards());
  }

  private boolean takesActor() {
    return rest().stream().anyMatch(Class::isEnum);
  }

  private boolean takesGuards() {
    return rest().stream().anyMatch(Class::isInterface);
  }

  /** The parameters behind the constant that is asked and what is asked of it. */
  private List<Class<?>> rest() {
    List<Class<?>> all = Arrays.asList(method.getParameterTypes());
    return all.subList(receiver.takesState() + (isTold() ? 1 : 0), all.size());
  }

  private boolean isTold() {
    return about.isEmpty() && role.subject() != Role.Subject.NONE;
  }

  /**
   * Asks it.
   *
   * @return the answer in the words of {@link Answer}; what it throws besides a refusal, likewise
   */
  public String answer(Question<?> question) {
    try {
      return words(Reflection.call(method, receiver.of(question.from()), arguments(question)));
    } catch (IllegalTransitionException e) {
      return refused(e);
    } catch (RuntimeException e) {
      return "threw " + e;
    }
  }

  /** A refusal is made when it is read. Of what is allowed, there is none. */
  private static String refused(IllegalTransitionException thrown) {
    try {
      return Answer.of(thrown.refusal());
    } catch (RuntimeException e) {
      return "refused without a reason (" + e.getMessage() + ")";
    }
  }

  private Object[] arguments(Question<?> question) {
    List<Object> arguments = new ArrayList<>();
    Class<?>[] types = method.getParameterTypes();
    if (receiver.takesState() == 1) {
      arguments.add(question.from());
    }
    if (isTold()) {
      arguments.add(
          question.to().isPresent()
              ? question.to().get()
              : Constants.named(types[arguments.size()], question.event().orElseThrow()));
    }
    for (Class<?> each : rest()) {
      arguments.add(
          each.isEnum()
              ? Constants.named(each, question.asker().actor().orElseThrow())
              : Answers.of(each, question.asker().yes().orElseThrow()));
    }
    return arguments.toArray();
  }

  private static String words(Object answer) {
    if (answer instanceof Boolean yes) {
      return Answer.of(yes);
    }
    if (answer instanceof Enum<?> state) {
      return Answer.of(state);
    }
    if (answer instanceof Collection<?> constants) {
      Set<String> names =
          constants.stream().map(each -> ((Enum<?>) each).name()).collect(Collectors.toSet());
      return Answer.listed(names);
    }
    if (answer instanceof Optional<?> reason) {
      return reason.isEmpty() ? Answer.NOTHING : Answer.of((Refusal<?>) reason.get());
    }
    return String.valueOf(answer);
  }

  /** Returns the call as source code has it: {@code OrderStatusTransitions.next(PAID, SHIP)}. */
  public String text(Question<?> question) {
    List<String> arguments = new ArrayList<>();
    if (receiver.takesState() == 1) {
      arguments.add(question.from().name());
    }
    if (isTold()) {
      arguments.add(question.to().map(Enum::name).or(question::event).orElseThrow());
    }
    for (Class<?> each : rest()) {
      arguments.add(each.isEnum() ? question.asker().actor().orElseThrow() : "guards");
    }
    return receiver.text(question.from())
        + "."
        + method.getName()
        + "("
        + String.join(", ", arguments)
        + ")";
  }
}
