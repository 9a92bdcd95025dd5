package dev.interlock.processor.usage.update;

import com.sun.source.util.TreePath;
import dev.interlock.processor.finding.Check;
import dev.interlock.processor.finding.Finding;
import dev.interlock.processor.finding.Fix;
import dev.interlock.processor.finding.Note;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.model.State;
import dev.interlock.processor.surface.names.TypeNames;
import dev.interlock.processor.usage.UsageCheck;
import dev.interlock.processor.usage.UsageFinding;
import dev.interlock.processor.usage.body.Body;
import dev.interlock.processor.usage.body.ConstantText;
import dev.interlock.processor.usage.body.SourceCode;
import dev.interlock.processor.usage.body.UsedMachine;
import dev.interlock.processor.usage.bypass.Holders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * blind-update: does a statement of JPQL set a state without asking for the one that the row has?
 * In SQL, tables and columns have names that can only be guessed from here.
 */
public final class BlindUpdates implements UsageCheck {

  @Override
  public Set<Check> checks() {
    return Set.of(Check.BLIND_UPDATE);
  }

  @Override
  public List<UsageFinding> in(Body body) {
    List<UsageFinding> found = new ArrayList<>();
    ConstantText texts = new ConstantText(body.compilation());
    Entities entities = new Entities(body.compilation());
    for (TreePath each : body.statements()) {
      Optional<UpdateStatement> statement = texts.of(each).flatMap(UpdateStatement::of);
      Optional<TypeElement> entity =
          statement.flatMap(update -> entities.find(update.entity(), each));
      if (entity.isPresent()) {
        found.addAll(in(statement.orElseThrow(), entity.get(), each, body));
      }
    }
    return found;
  }

  private static List<UsageFinding> in(
      UpdateStatement statement, TypeElement entity, TreePath place, Body body) {
    List<VariableElement> attributes =
        ElementFilter.fieldsIn(body.compilation().elements().getAllMembers(entity)).stream()
            .filter(each -> !isHidden(each, entity))
            .toList();
    if (attributes.stream()
        .filter(Entities::isVersion)
        .anyMatch(each -> statement.asks(each.getSimpleName().toString()))) {
      // Nothing has happened to the row since it was read.
      return List.of();
    }
    return attributes.stream()
        .filter(each -> each.getKind() == ElementKind.FIELD)
        .filter(each -> Holders.isOnlyOfEntity(each, body.compilation().machines()))
        .filter(each -> statement.assigned().containsKey(each.getSimpleName().toString()))
        .filter(each -> !statement.asks(each.getSimpleName().toString()))
        .flatMap(
            each ->
                body.compilation().machines().of(each.asType()).stream()
                    .map(machine -> finding(statement, entity, each, machine, place, body))
                    .map(finding -> new UsageFinding(finding, place)))
        .toList();
  }

  /** Whether an inherited field isn't the attribute, as the entity has one of its name itself. */
  private static boolean isHidden(VariableElement field, TypeElement entity) {
    return ElementFilter.fieldsIn(entity.getEnclosedElements()).stream()
        .anyMatch(
            each -> !each.equals(field) && each.getSimpleName().equals(field.getSimpleName()));
  }

  private static Finding finding(
      UpdateStatement statement,
      TypeElement entity,
      Element attribute,
      UsedMachine machine,
      TreePath place,
      Body body) {
    String name = attribute.getSimpleName().toString();
    Optional<State> target =
        Optional.ofNullable(statement.assigned().get(name))
            .flatMap(value -> constant(value, machine));
    String where = statement.where().isPresent() ? "its where doesn't ask" : "it has no where";
    return new Finding(
        Check.BLIND_UPDATE,
        SourceCode.place(place, body.compilation().trees()),
        Sentence.of(
            "The statement sets {entity}.{attribute} whatever the row says: {where}.",
            entity.getSimpleName(),
            name,
            where),
        notes(target, machine),
        fix(statement, name, target, machine));
  }

  private static List<Note> notes(Optional<State> target, UsedMachine machine) {
    return target.map(each -> Note.of("allowed", sources(each, machine) + " -> " + each)).stream()
        .toList();
  }

  private static String sources(State target, UsedMachine machine) {
    List<String> sources =
        machine.moves().into(target).stream()
            .map(each -> each.from().toString())
            .distinct()
            .toList();
    return sources.isEmpty() ? "nothing" : String.join(", ", sources);
  }

  private static Fix fix(
      UpdateStatement statement, String name, Optional<State> target, UsedMachine machine) {
    String word = statement.where().isPresent() ? "and " : "where ";
    String condition = word + statement.named(name);
    Way asking =
        target
            .filter(each -> machine.machine().declaration().isGenerated())
            .map(
                each ->
                    Way.open(
                        "add \"{condition} in :from\", with {functions}.sources({type}.{state})",
                        condition,
                        TypeNames.of(machine.machine().carrier()).functions(),
                        machine.type().getSimpleName(),
                        each.name()))
            .orElseGet(
                () ->
                    Way.open(
                        "add \"{condition} = :seen\", with the state that was moved from, and look"
                            + " whether a row was changed",
                        condition));
    return Fix.of(
        Stream.of(
                asking,
                Way.open(
                    "put @SuppressWarnings(\"interlock:{check}\") on the declaration around it and"
                        + " say why, if that is meant",
                    Check.BLIND_UPDATE.id()))
            .toArray(Way[]::new));
  }

  /** Returns the state that a literal of JPQL is: a string, or a constant by its qualified name. */
  private static Optional<State> constant(String value, UsedMachine machine) {
    return value.matches("'\\w+'|[\\w.$]+\\.\\w+")
        ? machine.state(value.replaceAll("^.*\\.|'", ""))
        : Optional.empty();
  }
}
