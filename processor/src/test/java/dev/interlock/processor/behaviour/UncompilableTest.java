package dev.interlock.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.interlock.processor.testing.compiler.Compiled;
import dev.interlock.processor.testing.generated.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a lifecycle doesn't allow isn't there to be written: the compiler says so, and why. */
class UncompilableTest {

  @TempDir private static Path folder;

  private static Program machines;

  @BeforeAll
  static void compileTheMachines() {
    machines = Program.of(folder, "machines");
  }

  @AfterAll
  static void close() {
    machines.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TypedJobState.DONE.drain(TypedJobState.UPDATE_JOB) | method drain(UpdateJob)
          TypedJobState.STOPPED.drain(TypedJobState.UPDATE_JOB) | method drain(UpdateJob)
          TypedJobState.RUNNING.finishDrain(TypedJobState.SERVICE) | method finishDrain(Service)
          TypedJobState.RUNNING.drain(TypedJobState.UPDATE_JOB).drain(TypedJobState.UPDATE_JOB) | method drain(UpdateJob)
          TypedJobState.RUNNING.toDone()                    | method toDone()
          TypedJobState.STOPPED.toLost()                    | method toLost()
          TypedJobState.UNKNOWN.cancel(TypedJobState.UPDATE_JOB) | method cancel(UpdateJob)
          TypedJobState.of(JobState.JOB_STATE_RUNNING).drain(TypedJobState.UPDATE_JOB) | method drain(UpdateJob)
          TypedJobState.NOBODY                              | variable NOBODY
          TypedOrder.CUSTOMER                               | variable CUSTOMER
          JobStateMachine.initial().toDone()                | method toDone()
          JobStateMachine.initial().asService().start()     | method start()
          JobStateMachine.initial().asService().tryDrain()  | method tryDrain()
          JobStateMachine.initial().asUpdateJob().finishDrain() | method finishDrain()
          JobStateMachine.initial().asUpdateJob().toUpdated() | method toUpdated()
          JobStateMachine.initial().asService().fire(JobStateEvent.CANCEL) | method fire(JobStateEvent)
          JobStateMachine.initial().asService().transitionTo(JobState.JOB_STATE_LOST) | method transitionTo(JobState)
          JobStateMachine.initial().asNobody()              | method asNobody()
          TypedSignal.NEW.toClass()                         | method toClass()
          SignalMachine.initial().fire(OrderEvent.PAY)      | method fire(OrderEvent)
          BareMachine.initial()                             | variable BareMachine
          TypedBare.BEGUN                                   | variable TypedBare
          """)
  void whatDoesNotExist(String expression, String missing) {
    assertThat(error(expression))
        .startsWith("compiler.err.cant.resolve.location")
        .contains("cannot find symbol")
        .contains("symbol:   " + missing + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TypedOrder.OPEN.pay()                | pay in class Open
          TypedOrder.OPEN.toCancelled()        | toCancelled in class Open
          TypedOrder.PAID.toCancelled(null)    | toCancelled in class Paid
          ((TypedOrder.CanPay) TypedOrder.OPEN).pay()| pay in interface CanPay
          TypedJobState.RUNNING.drain()        | drain in class Running
          TypedJobState.RUNNING.toUpdated()    | toUpdated in class Running
          ((TypedJobState.CanCancel) TypedJobState.RUNNING).cancel() | cancel in interface CanCancel
          TypedJobState.RUNNING.toLost(TypedJobState.SERVICE) | toLost in class Running
          TypedClaim.REVIEW.decide(TypedClaim.CLERK) | decide in class Review
          TypedVisit.NOTED.settle(null) | settle in class Noted
          TypedVisit.NOTED.note(TypedVisit.NURSE) | note in class Noted
          TypedVisit.OPEN.settle(TypedVisit.NURSE, null) | settle in class Open
          OrderMachine.initial().pay()         | pay in class OrderMachine
          OrderMachine.initial().tryShip()     | tryShip in class OrderMachine
          OrderMachine.initial().toCancelled() | toCancelled in class OrderMachine
          OrderMachine.initial().fire(OrderEvent.AUDIT) | fire in class OrderMachine
          OrderMachine.initial().transitionTo(Order.PAID) | transitionTo in class OrderMachine
          ClaimMachine.initial().asClerk().decide() | decide in class Clerk
          Outer_StatusMachine.initial()        | initial in class Outer_StatusMachine
          JobStateMachine.initial(JobState.JOB_STATE_STOPPED) | initial in class JobStateMachine
          DoorMachine.initial()                | initial in class DoorMachine
          LampMachine.at(Lamp.ON)              | at in class LampMachine
          """)
  void whatTakesSomethingElse(String expression, String method) {
    assertThat(error(expression))
        .startsWith("compiler.err.cant.apply.symbol")
        .contains("method " + method + " cannot be applied to given types");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TypedJobState.RUNNING.drain(TypedJobState.SERVICE)      | Service cannot be converted to UpdateJob
          TypedJobState.RUNNING.toUpdated(TypedJobState.UPDATE_JOB) | UpdateJob cannot be converted to Service
          TypedJobState.RUNNING.drain(JobStateActor.UPDATE_JOB)   | JobStateActor cannot be converted to UpdateJob
          TypedJobState.RUNNING.drain(TypedJobState.RUNNING)      | Running cannot be converted to UpdateJob
          TypedJobState.RUNNING.drain((TypedJobState.Actor) null) | Actor cannot be converted to UpdateJob
          TypedClaim.FILED.expire(TypedClaim.BOSS)                | Boss cannot be converted to System
          TypedVisit.OPEN.admit(TypedVisit.PORTER)                | Porter cannot be converted to DoctorOrNurse
          TypedVisit.OPEN.admit((TypedVisit.AllButPorter) null)   | AllButPorter cannot be converted to DoctorOrNurse
          TypedVisit.OPEN.note(TypedVisit.PORTER)                 | Porter cannot be converted to AllButPorter
          TypedVisit.NOTED.close(TypedVisit.OPEN_ACTOR)           | OpenActor cannot be converted to DoctorOrNurseOrPorter
          """)
  void aMoveOfAnotherActor(String expression, String conversion) {
    assertThat(error(expression)).contains("incompatible types: " + conversion);
  }

  @Test
  void aMoveHasTheExactNextTypeAndNoOther() {
    assertThat(
            errorOf(
                "TypedJobState.Done d = TypedJobState.RUNNING.drain(TypedJobState.UPDATE_JOB);"))
        .startsWith("compiler.err.prob.found.req")
        .contains("Draining cannot be converted to Done");
  }

  @Test
  void aMethodThatNeedsAnAbilityTakesNoStateWithoutIt() {
    Compiled result =
        machines.use(
            """
            class Use {
              static void cancel(TypedJobState.CanCancel state) {}
              static { cancel(TypedJobState.DONE); }
            }
            """);
    assertThat(only(result))
        .startsWith("compiler.err.prob.found.req")
        .contains("Done cannot be converted to CanCancel");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TypedJobState           | class is not allowed to extend sealed class: TypedJobState
          TypedJobState.CanCancel | class is not allowed to extend sealed class: CanCancel
          TypedJobState.Terminal  | class is not allowed to extend sealed class: Terminal
          TypedJobState.Active    | class is not allowed to extend sealed class: Active
          TypedJobState.Actor     | class is not allowed to extend sealed class: Actor
          TypedClaim.ClerkOrBoss  | class is not allowed to extend sealed class: ClerkOrBoss
          """)
  void aStateOfOnesOwn(String type, String message) {
    Compiled result = machines.use("abstract class Use implements " + type + " {}");
    assertThat(only(result)).contains(message);
  }

  @Test
  void aStateHasOneInstance() {
    assertThat(error("new TypedJobState.Running()"))
        .startsWith("compiler.err.report.access")
        .contains("Running() has private access in Running");
    assertThat(error("new TypedJobState.Service()"))
        .contains("Service() has private access in Service");
    assertThat(error("new JobStateMachine(JobState.JOB_STATE_STOPPED)"))
        .contains("JobStateMachine(JobState) has private access in JobStateMachine");
    assertThat(error("JobStateMachine.at(JobState.JOB_STATE_STOPPED).new Service()"))
        .contains("Service() has private access in Service");
  }

  @Test
  void aMatchThatMissesAState() {
    Compiled result =
        machines.use(
            """
            class Use implements TypedSignal.Cases<String> {
              public String onNew(TypedSignal.New state) { return ""; }
              public String onString(TypedSignal.String state) { return ""; }
            }
            """);
    assertThat(only(result))
        .startsWith("compiler.err.does.not.override.abstract")
        .contains("Use is not abstract and does not override abstract method onClass(Class)");
  }

  @Test
  void aSwitchThatMissesAState() {
    assumeTrue(Runtime.version().feature() >= 21, "patterns in switch");
    Compiled result =
        machines.use(
            """
            class Use {
              static int use(TypedJobState state) {
                return switch (state) {
                  case TypedJobState.Unknown u -> 0;
                  case TypedJobState.Stopped s -> 1;
                  case TypedJobState.Draining d -> 2;
                  case TypedJobState.Terminal t -> 3;
                };
              }
            }
            """);
    assertThat(only(result))
        .startsWith("compiler.err.not.exhaustive")
        .contains("the switch expression does not cover all possible input values");
  }

  @Test
  void aSentinelAndANamesakeOfNothingAreNoTypes() {
    assertThat(errorOf("TypedJobState.Initial i = TypedJobState.UNKNOWN;"))
        .contains("Unknown cannot be converted to Initial");
    assertThat(errorOf("TypedJobState.Active a = TypedJobState.DONE;"))
        .contains("Done cannot be converted to Active");
    assertThat(errorOf("TypedSignal.Terminal t = null;")).contains("symbol:   class Terminal");
    assertThat(errorOf("BareHooks h = null;")).contains("symbol:   class BareHooks");
    assertThat(errorOf("JobStateHooks h = null;")).contains("symbol:   class JobStateHooks");
  }

  private static String error(String expression) {
    return errorOf("Object o = " + expression + ";");
  }

  private static String errorOf(String statement) {
    return only(machines.use("class Use { static { " + statement + " } }"));
  }

  /** Returns the code and the text of the only error, with types by their last name. */
  private static String only(Compiled result) {
    List<Diagnostic<? extends JavaFileObject>> errors =
        result.diagnostics().stream()
            .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
            .<Diagnostic<? extends JavaFileObject>>map(each -> each)
            .toList();
    assertThat(errors).hasSize(1);
    String text = errors.get(0).getMessage(Locale.ENGLISH);
    return errors.get(0).getCode() + ": " + text.replaceAll("programs\\.(\\w+\\.)*(?=\\w)", "");
  }
}
