package dev.interlock.hibernate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.RepresentationMode;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.ComponentType;
import org.hibernate.type.MapType;
import org.hibernate.type.Type;

/** The guards of a session factory: of those entities and maps alone that keep states. */
final class Guards {

  private final SessionFactoryImplementor factory;
  private final Settings settings;
  private final CommittedTransitions committed;
  private final Map<String, EntityGuard> entities = new HashMap<>();
  private final Map<String, List<MapGuard>> maps = new HashMap<>();
  private final List<Place> places = new ArrayList<>();

  Guards(SessionFactoryImplementor factory, Settings settings, CommittedTransitions committed) {
    this.factory = factory;
    this.settings = settings;
    this.committed = committed;
    factory.getMappingMetamodel().forEachEntityDescriptor(this::guard);
    settings.requireAllRead(places);
  }

  Map<String, EntityGuard> entities() {
    return entities;
  }

  Map<String, List<MapGuard>> maps() {
    return maps;
  }

  private void guard(EntityPersister entity) {
    if (!entity.isMutable() || isWithoutClass(entity)) {
      return;
    }
    List<GuardedAttribute> guarded = new ArrayList<>();
    Type[] types = entity.getPropertyTypes();
    for (int property = 0; property < types.length; property++) {
      // What is never updated has no lifecycle: it records what once was.
      if (entity.getPropertyUpdateability()[property]) {
        Place place = place(entity, entity.getPropertyNames()[property]);
        for (Machines.Found found : Machines.in(types[property], place, settings)) {
          guarded.add(GuardedAttribute.of(entity, property, found));
          places.add(found.judge().place());
        }
      }
      guardMaps(entity, types[property], entity.getPropertyNames()[property]);
    }
    if (!guarded.isEmpty()) {
      boolean writesAll = !entity.getEntityMetamodel().isDynamicUpdate();
      entities.put(
          entity.getEntityName(),
          new EntityGuard(entity.getEntityName(), writesAll, guarded, committed));
    }
  }

  /** As the tables are in which Envers keeps what was. */
  private static boolean isWithoutClass(EntityPersister entity) {
    return entity.getRepresentationStrategy().getMode() == RepresentationMode.MAP;
  }

  private void guardMaps(EntityPersister entity, Type type, String attribute) {
    if (type instanceof ComponentType parts) {
      for (int part = 0; part < parts.getSubtypes().length; part++) {
        guardMaps(
            entity, parts.getSubtypes()[part], attribute + "." + parts.getPropertyNames()[part]);
      }
    } else if (type instanceof MapType map) {
      Type values = map.getElementType(factory);
      for (Machines.Found found : Machines.in(values, place(entity, attribute), settings)) {
        maps.computeIfAbsent(entity.getEntityName(), any -> new ArrayList<>())
            .add(new MapGuard(entity.getEntityName(), attribute, map.getRole(), found, committed));
        places.add(found.judge().place());
      }
    }
  }

  private static Place place(EntityPersister entity, String attribute) {
    return new Place(entity.getEntityName(), entity.getMappedClass(), attribute);
  }
}
