package dev.interlock.hibernate;

import static dev.interlock.hibernate.model.OrderStatus.CANCELLED;
import static dev.interlock.hibernate.model.OrderStatus.DELIVERED;
import static dev.interlock.hibernate.model.OrderStatus.PAID;
import static dev.interlock.hibernate.model.OrderStatus.PLACED;
import static dev.interlock.hibernate.model.OrderStatus.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.interlock.IllegalTransitionException;
import dev.interlock.hibernate.model.OrderStatus;
import dev.interlock.hibernate.model.Plain;
import dev.interlock.hibernate.model.Shapes;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.hibernate.Hibernate;
import org.hibernate.PropertyValueException;
import org.junit.jupiter.api.Test;

/** Wherever in an entity a state is kept, it is judged. */
class ShapesTest {

  private final Database database = Database.shared();

  @Test
  void inAClassAboveTheEntity() {
    Shapes.Claim claim = new Shapes.Claim();
    database.store(claim);
    refused("Claim#0.status", user -> user.find(Shapes.Claim.class, 0L).status = SHIPPED);
    database.in(user -> user.find(Shapes.Claim.class, 0L).status = PAID);
  }

  @Test
  void inParentAndChildOfTwoTables() {
    database.store(new Shapes.Contract());
    refused("Contract#0.status", user -> user.find(Shapes.Document.class, 0L).status = SHIPPED);
    refused(
        "Contract#0.signature", user -> user.find(Shapes.Contract.class, 0L).signature = SHIPPED);
    database.in(
        user -> {
          user.find(Shapes.Contract.class, 0L).status = PAID;
          user.find(Shapes.Contract.class, 0L).signature = CANCELLED;
        });
    Shapes.Contract born = new Shapes.Contract();
    born.id = 1;
    born.signature = PAID;
    refused("Contract#1.signature", user -> user.persist(born));
  }

  @Test
  void inAChildOfOneTable() {
    database.store(new Shapes.Truck());
    refused("Truck#0.repair", user -> user.find(Shapes.Truck.class, 0L).repair = DELIVERED);
  }

  @Test
  void behindAConverter() {
    database.store(new Shapes.Import());
    refused("Import#0.status", user -> user.find(Shapes.Import.class, 0L).status = SHIPPED);
    database.sql("alter table import drop constraint if exists import_status_check");
    database.sql("update import set status = 'new'");
    refused("Import#0.status", user -> user.find(Shapes.Import.class, 0L).status = SHIPPED);
    database.in(user -> user.find(Shapes.Import.class, 0L).status = PAID);
    assertThat(database.stored("status", "import")).isEqualTo("paid");
  }

  @Test
  void whereTheDatabaseGivesTheId() {
    Shapes.Ticket born = new Shapes.Ticket();
    born.status = SHIPPED;
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(() -> database.user().persist(born))
        .withMessageStartingWith("a new dev.interlock.hibernate.model.Shapes$Ticket's status: ");
    database.store(new Shapes.Ticket());
  }

  @Test
  void inAnEmbeddedValue() {
    database.store(new Plain.Deal(1));
    refused(
        "Deal#1.payment.status", user -> user.find(Plain.Deal.class, 1L).payment.status = SHIPPED);
    Plain.Payment other = new Plain.Payment();
    other.status = SHIPPED;
    refused("Deal#1.payment.status", user -> user.find(Plain.Deal.class, 1L).payment = other);
    database.in(user -> user.find(Plain.Deal.class, 1L).payment.status = PAID);
    assertThat(database.stored("payment_status", "deal")).isEqualTo("PAID");
  }

  @Test
  @SuppressWarnings("NullAway") // that is the fault
  void anEmbeddedValueThatIsMissingHasNoState() {
    database.store(new Plain.Deal(1));
    Plain.Deal born = new Plain.Deal(2);
    born.payment = null;
    EntityManager user = database.user();
    user.persist(born);
    assertThatExceptionOfType(PropertyValueException.class)
        .isThrownBy(user::flush)
        .withMessageContaining("set interlock.hibernate.null.")
        .withMessageContaining("Deal.payment.status=allowed");
  }

  @Test
  void underAKeyOfAMap() {
    database.store(basket());
    refused("Basket#0.lines[a]", user -> basket(user).lines.put("a", SHIPPED));
    refused("Basket#0.lines[new]", user -> basket(user).lines.put("new", PAID));
    database.in(
        user -> {
          basket(user).lines.put("a", PAID);
          basket(user).lines.put("new", PLACED);
          basket(user).lines.remove("b");
        });
    assertThat(basket(database.user()).lines).isEqualTo(Map.of("a", PAID, "new", PLACED));
  }

  @Test
  void inAValueOfAMap() {
    database.store(basket());
    refused("Basket#0.details[a]", user -> detail(user).status = SHIPPED);
    database.in(user -> detail(user).status = PAID);
    assertThat(detail(database.user()).status).isEqualTo(PAID);
  }

  @Test
  void inAMapThatTakesTheOldOnesPlace() {
    database.store(basket());
    refused("Basket#0.lines[a]", user -> basket(user).lines = map(SHIPPED));
    refused(
        "Basket#0.lines[a]",
        user -> {
          Hibernate.initialize(basket(user).lines);
          basket(user).lines = map(SHIPPED);
        });
    database.in(user -> basket(user).lines = map(PAID));
    database.in(user -> basket(user).lines = map(SHIPPED));
    assertThat(database.stored("lines", "basket_lines")).isEqualTo("SHIPPED");
  }

  @Test
  void inAMapThatIsMerged() {
    database.store(basket());
    Shapes.Basket detached = basket(database.user());
    detached.lines.put("a", SHIPPED);
    refused("Basket#0.lines[a]", user -> user.merge(detached));
  }

  @Test
  void inAMapOfWhatIsNew() {
    Shapes.Basket born = basket();
    born.lines.put("a", PAID);
    refused("Basket#0.lines[a]", user -> user.persist(born));
  }

  /** Elements of a list have no identity: what is at a place today was elsewhere yesterday. */
  @Test
  void aListIsNotJudged() {
    database.store(basket());
    assertThatNoException()
        .isThrownBy(() -> database.in(user -> basket(user).history.addAll(List.of(DELIVERED))));
  }

  @Test
  void whatIsNeverUpdatedIsARecord() {
    database.store(new Plain.Milestone(1, SHIPPED));
    assertThat(database.stored("reached", "milestone")).isEqualTo("SHIPPED");
  }

  private static Shapes.Basket basket() {
    Shapes.Basket basket = new Shapes.Basket();
    basket.lines.put("a", PLACED);
    basket.lines.put("b", PLACED);
    basket.details.put("a", new Shapes.Line());
    return basket;
  }

  private static Map<String, OrderStatus> map(OrderStatus status) {
    return new HashMap<>(Map.of("a", status));
  }

  private static Shapes.Basket basket(EntityManager user) {
    return user.find(Shapes.Basket.class, 0L);
  }

  private static Shapes.Line detail(EntityManager user) {
    return Objects.requireNonNull(basket(user).details.get("a"));
  }

  private void refused(String place, Consumer<EntityManager> work) {
    EntityManager user = database.user();
    work.accept(user);
    assertThatExceptionOfType(IllegalTransitionException.class)
        .isThrownBy(user::flush)
        .withMessageContaining(place + ": ");
    user.getTransaction().rollback();
  }
}
