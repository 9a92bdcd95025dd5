package dev.interlock.hibernate;

import java.util.List;
import java.util.Map;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.PreCollectionRecreateEvent;
import org.hibernate.event.spi.PreCollectionRecreateEventListener;
import org.hibernate.event.spi.PreCollectionRemoveEvent;
import org.hibernate.event.spi.PreCollectionRemoveEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/** Is called before the statements that write a collection, and asks the guards of its owner. */
final class MapListener
    implements PreCollectionRecreateEventListener,
        PreCollectionRemoveEventListener,
        PreCollectionUpdateEventListener {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, List<MapGuard>> guards;

  MapListener(Map<String, List<MapGuard>> guards) {
    this.guards = Map.copyOf(guards);
  }

  private List<MapGuard> guards(AbstractCollectionEvent event) {
    String entity = event.getAffectedOwnerEntityName();
    return entity == null ? List.of() : guards.getOrDefault(entity, List.of());
  }

  @Override
  public void onPreRecreateCollection(PreCollectionRecreateEvent event) {
    for (MapGuard guard : guards(event)) {
      Object owner = event.getAffectedOwnerOrNull();
      if (isNow(event.getCollection(), now(event, owner, guard))) {
        guard.create(
            event.getSession(),
            event.getAffectedOwnerOrNull(),
            event.getAffectedOwnerIdOrNull(),
            (Map<?, ?>) event.getCollection());
      }
    }
  }

  @Override
  public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
    for (MapGuard guard : guards(event)) {
      if (isOf(event.getCollection(), guard)) {
        guard.update(
            event.getSession(),
            event.getAffectedOwnerOrNull(),
            event.getAffectedOwnerIdOrNull(),
            (Map<?, ?>) event.getCollection().getStoredSnapshot(),
            (Map<?, ?>) event.getCollection());
      }
    }
  }

  /** An owner whose own map is another one by now keeps its entries there. */
  @Override
  public void onPreRemoveCollection(PreCollectionRemoveEvent event) {
    Object owner = event.getAffectedOwnerOrNull();
    if (owner == null) {
      return;
    }
    for (MapGuard guard : guards(event)) {
      PersistentCollection<?> old = event.getCollection();
      if ((old == null || isOf(old, guard))
          && now(event, owner, guard) instanceof Map<?, ?> now
          && now != old) {
        guard.replace(
            event.getSession(),
            owner,
            event.getAffectedOwnerIdOrNull(),
            old == null ? null : (Map<?, ?>) old.getStoredSnapshot(),
            now);
      }
    }
  }

  private static boolean isOf(PersistentCollection<?> collection, MapGuard guard) {
    return guard.role().equals(collection.getRole());
  }

  /** Before it is written for the first time, a collection may not know yet what it is called. */
  private static boolean isNow(PersistentCollection<?> collection, @Nullable Object now) {
    return now == collection || (now != null && collection.isWrapper(now));
  }

  private static @Nullable Object now(
      AbstractCollectionEvent event, @Nullable Object owner, MapGuard guard) {
    EntityPersister entity =
        event
            .getFactory()
            .getMappingMetamodel()
            .getEntityDescriptor(event.getAffectedOwnerEntityName());
    return owner == null ? null : entity.getPropertyValue(owner, guard.map());
  }
}
