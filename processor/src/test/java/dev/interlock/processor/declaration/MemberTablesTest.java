package dev.interlock.processor.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The processor's tables have the members that the annotations have. */
class MemberTablesTest {

  private static List<String> members(Class<? extends Annotation> annotation) {
    return Arrays.stream(annotation.getDeclaredMethods()).map(Method::getName).toList();
  }

  @Test
  void theMembersOfStatesAndTransitionsAreThoseOfTheAnnotations() {
    assertThat(AnnotationMember.of(Meaning.STATE))
        .extracting(AnnotationMember::member)
        .containsExactlyInAnyOrderElementsOf(members(State.class));
    assertThat(AnnotationMember.of(Meaning.TRANSITION))
        .extracting(AnnotationMember::member)
        .containsExactlyInAnyOrderElementsOf(members(Transition.class));
  }

  @Test
  void aMemberHasOneValueWhereTheAnnotationTakesOne() throws NoSuchMethodException {
    for (AnnotationMember member : AnnotationMember.values()) {
      Class<?> annotation = member.meaning() == Meaning.STATE ? State.class : Transition.class;
      Class<?> type = annotation.getMethod(member.member()).getReturnType();
      assertThat(type.isArray()).as(member.member()).isEqualTo(!member.isSingle());
      assertThat(type == boolean.class).as(member.member()).isEqualTo(member.isFlag());
    }
  }

  @Test
  void theSettingsOfAMachineAreThoseOfTheAnnotationAndNoneIsSetUnlessItIsSaid()
      throws NoSuchMethodException {
    assertThat(MachineMember.values())
        .extracting(MachineMember::member)
        .containsExactlyInAnyOrderElementsOf(members(StateMachine.class));
    for (MachineMember member : MachineMember.values()) {
      Method declared = StateMachine.class.getMethod(member.member());
      boolean flag = declared.getReturnType() == boolean.class;
      assertThat(flag).as(member.member()).isEqualTo(member.isFlag());
      assertThat(declared.getDefaultValue()).as(member.member()).isNotEqualTo(true);
    }
  }
}
