package dev.interlock.hibernate;

import java.util.Map;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.hibernate.event.spi.PreUpsertEvent;
import org.hibernate.event.spi.PreUpsertEventListener;
import org.hibernate.persister.entity.EntityPersister;

/** Is called before each statement that writes an entity, and asks the guard of that entity. */
final class EntityListener
    implements PreInsertEventListener, PreUpdateEventListener, PreUpsertEventListener {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, EntityGuard> guards;

  EntityListener(Map<String, EntityGuard> guards) {
    this.guards = Map.copyOf(guards);
  }

  private @Nullable EntityGuard guard(EntityPersister entity) {
    return guards.get(entity.getEntityName());
  }

  @Override
  public boolean onPreInsert(PreInsertEvent event) {
    EntityGuard guard = guard(event.getPersister());
    if (guard != null) {
      guard.insert(Sessions.of(event), event.getEntity(), event.getId(), event.getState());
    }
    return false;
  }

  @Override
  public boolean onPreUpdate(PreUpdateEvent event) {
    EntityGuard guard = guard(event.getPersister());
    if (guard != null) {
      guard.update(
          Sessions.of(event),
          event.getEntity(),
          event.getId(),
          event.getState(),
          event.getOldState());
    }
    return false;
  }

  @Override
  public boolean onPreUpsert(PreUpsertEvent event) {
    EntityGuard guard = guard(event.getPersister());
    if (guard != null) {
      guard.upsert(Sessions.of(event), event.getEntity(), event.getId(), event.getState());
    }
    return false;
  }
}
