package dev.interlock.example;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the names and numbers of {@link JobState} against the enum that Google ships. */
class JobStateWireTest {

  @Test
  void namesAndNumbersAreThoseOfTheApi() {
    Map<String, Integer> published =
        Arrays.stream(com.google.dataflow.v1beta3.JobState.values())
            .filter(state -> state != com.google.dataflow.v1beta3.JobState.UNRECOGNIZED)
            .collect(
                toMap(
                    com.google.dataflow.v1beta3.JobState::name,
                    com.google.dataflow.v1beta3.JobState::getNumber));

    assertThat(published).hasSize(13);
    assertThat(Arrays.stream(JobState.values()).collect(toMap(JobState::name, JobState::number)))
        .isEqualTo(published);
  }

  @ParameterizedTest
  @EnumSource
  void aStateIsFoundByItsNumber(JobState state) {
    assertThat(JobState.ofNumber(state.number())).contains(state);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 13, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void noStateIsFoundByANumberThatNoneHas(int number) {
    assertThat(JobState.ofNumber(number)).isEmpty();
  }
}
