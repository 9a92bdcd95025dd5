package dev.interlock.tools.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.interlock.tools.model.Lifecycle;
import dev.interlock.tools.testing.Lifecycles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema takes what is written, and refuses what isn't read for its form. */
class SchemaTest {

  private static String schema() throws IOException {
    try (InputStream resource = LifecycleJson.class.getResourceAsStream("lifecycle.schema.json")) {
      assertThat(resource).isNotNull();
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Error> errors(String text) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema(), InputFormat.JSON);
    return schema.validate(text, InputFormat.JSON);
  }

  @Test
  void isPublishedWithTheDocumentation() throws IOException {
    assertThat(Path.of("../docs/lifecycle.schema.json")).content().isEqualTo(schema());
    assertThat(schema())
        .contains("\"$id\": \"" + LifecycleJson.SCHEMA + "\"")
        .contains("\"const\": " + LifecycleJson.VERSION);
  }

  @Test
  void takesWhatIsWritten() throws IOException {
    for (Lifecycle each : Lifecycles.all().values()) {
      assertThat(errors(LifecycleJson.write(each))).as(each.type()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"version\": 1 | \"version\": 2",
        "\"type\" | \"typ\"",
        "\"name\": \"PLACED\", | ''",
        "\"to\": \"PAID\", | ''",
        "\"initial\": true | \"initial\": \"yes\"",
        "\"PLACED\" | \" \"",
        "\"PLACED\" | \"A\\u0001\"",
        "[\"CUSTOMER\"] | [\"CUSTOMER\", \"CUSTOMER\"]",
        "\"actors\": [\"CUSTOMER\"] | \"actor\": \"CUSTOMER\"",
        "\"guard\": \"inStock\" | \"guard\": null",
      })
  void refusesWhatIsntRead(String part, String replacement) throws IOException {
    String text = LifecycleJson.write(Lifecycles.ORDER);
    assertThat(text).contains(part);
    String wrong = text.replace(part, replacement);
    assertThat(errors(wrong)).isNotEmpty();
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> LifecycleJson.read(wrong))
        .isInstanceOf(InvalidLifecycle.class);
  }

  @Test
  void isOneItself() throws IOException {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(schema(), InputFormat.JSON)).isEmpty();
    assertThat(meta.validate("{\"type\": \"objekt\"}", InputFormat.JSON)).isNotEmpty();
  }
}
