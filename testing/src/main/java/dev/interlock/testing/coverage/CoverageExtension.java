package dev.interlock.testing.coverage;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * What JUnit is told by {@link MeasuresLifecycle}, which registers it: it has no use of its own.
 */
public final class CoverageExtension implements BeforeAllCallback, ParameterResolver {

  /** Made by JUnit. */
  public CoverageExtension() {}

  @Override
  public void beforeAll(ExtensionContext context) {
    CoverageRun run = run(context);
    MeasuresLifecycle[] all =
        context.getRequiredTestClass().getAnnotationsByType(MeasuresLifecycle.class);
    for (MeasuresLifecycle each : all) {
      run.measure(each);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Coverage.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Type type = parameter.getParameter().getParameterizedType();
    return lifecycle(type)
        .flatMap(run(context)::coverage)
        .orElseThrow(
            () ->
                new ParameterResolutionException(
                    type.getTypeName()
                        + " isn't measured here: annotate "
                        + context.getRequiredTestClass().getSimpleName()
                        + " with @MeasuresLifecycle of the enum"));
  }

  private static Optional<Class<?>> lifecycle(Type coverage) {
    return coverage instanceof ParameterizedType type
            && type.getActualTypeArguments()[0] instanceof Class<?> argument
        ? Optional.of(argument)
        : Optional.empty();
  }

  /** The root's store is closed when all tests are over. */
  private static CoverageRun run(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(CoverageExtension.class))
        .getOrComputeIfAbsent(CoverageRun.class, any -> CoverageRun.of(context), CoverageRun.class);
  }
}
