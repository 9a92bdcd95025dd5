package dev.interlock.hibernate;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.bytecode.enhance.spi.LazyPropertyInitializer;
import org.hibernate.type.CompositeType;

/** The way through embedded values to the one that is meant; none where it is the value itself. */
record ValuePath(List<Step> steps) {

  record Step(CompositeType type, int index) {}

  ValuePath then(CompositeType type, int index) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(new Step(type, index));
    return new ValuePath(List.copyOf(longer));
  }

  /** Follows the way; to null where an embedded value is, and to what isn't loaded yet. */
  @Nullable
  Object in(@Nullable Object value) {
    Object found = value;
    for (Step step : steps) {
      if (found == null || isUnfetched(found)) {
        return found;
      }
      found = step.type().getPropertyValues(found)[step.index()];
    }
    return found;
  }

  static boolean isUnfetched(@Nullable Object value) {
    return value == LazyPropertyInitializer.UNFETCHED_PROPERTY;
  }
}
