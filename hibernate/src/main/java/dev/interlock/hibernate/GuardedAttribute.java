package dev.interlock.hibernate;

import org.hibernate.engine.OptimisticLockStyle;
import org.hibernate.persister.entity.EntityPersister;

/**
 * An attribute of an entity that keeps a state.
 *
 * @param judge what may be written
 * @param property the place of the entity's property among its values
 * @param path the way from the property's value to the state
 * @param inserted whether inserts write it
 * @param compared whether an update finds no row any more if somebody else has changed it since it
 *     was loaded
 */
record GuardedAttribute(
    Judge<?> judge, int property, ValuePath path, boolean inserted, boolean compared) {

  static GuardedAttribute of(EntityPersister entity, int property, Machines.Found found) {
    return new GuardedAttribute(
        found.judge(),
        property,
        found.path(),
        entity.getPropertyInsertability()[property],
        isCompared(entity, property));
  }

  private static boolean isCompared(EntityPersister entity, int property) {
    OptimisticLockStyle style = entity.getEntityMetamodel().getOptimisticLockStyle();
    return (entity.isVersioned()
            || style == OptimisticLockStyle.ALL
            || style == OptimisticLockStyle.DIRTY)
        && entity.getPropertyVersionability()[property];
  }

  @Nullable
  Object in(Object[] values) {
    return path.in(values[property]);
  }

  String name() {
    return judge.place().attribute();
  }
}
