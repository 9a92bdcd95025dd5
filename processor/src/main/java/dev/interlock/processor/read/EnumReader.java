package dev.interlock.processor.read;

import static java.lang.Boolean.TRUE;

import dev.interlock.processor.declaration.ActorType;
import dev.interlock.processor.declaration.Deprecation;
import dev.interlock.processor.declaration.EnumName;
import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.MachineMember;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.Spelling;
import dev.interlock.processor.declaration.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads an annotated enum. */
public final class EnumReader {

  private final TypeElement type;
  private final Elements elements;
  private final Optional<AnnotationMirror> settings;

  private EnumReader(TypeElement type, Elements elements) {
    this.type = type;
    this.elements = elements;
    this.settings = Mirrors.of(type, Mirrors.STATE_MACHINE).stream().findFirst();
  }

  /**
   * Reads an enum's annotations.
   *
   * @param type the enum
   * @param elements the compilation
   * @return what they declare, or nothing while some value in them doesn't resolve
   */
  public static Optional<MachineDeclaration> read(TypeElement type, Elements elements) {
    EnumReader reader = new EnumReader(type, elements);
    return reader.isResolved() ? Optional.of(reader.declaration()) : Optional.empty();
  }

  private boolean isResolved() {
    return settings.filter(Mirrors::isUnresolved).isEmpty()
        && !Namesakes.isUnknown(type)
        && Types.constants(type).stream().noneMatch(DeclaringAnnotation::isAnyUnresolved);
  }

  private MachineDeclaration declaration() {
    Namesakes namesakes = Namesakes.in(type);
    Optional<ActorType> actorType = actorType();
    List<Reference> actors = new ArrayList<>(actors());
    actorType.ifPresent(
        each ->
            each.constants()
                .forEach(
                    name ->
                        actors.add(new Reference(name, new Spelling(true, ""), each.origin()))));
    return new MachineDeclaration(
        new Subject(
            Types.name(type),
            Types.visibility(type, elements),
            Types.deprecation(type),
            SuperInterfaces.of(type),
            Mirrors.of(type, "kotlin.Metadata").isEmpty()),
        Types.name(type),
        setting(MachineMember.STRIP_PREFIX).map(value -> value.getValue().toString()).orElse(""),
        actors,
        actorType,
        flags(),
        Types.constants(type).stream().map(each -> ConstantReader.read(each, namesakes)).toList(),
        Silenced.on(type),
        Silenced.around(type));
  }

  private Optional<AnnotationValue> setting(MachineMember member) {
    return settings.flatMap(mirror -> Mirrors.value(mirror, member.member()));
  }

  private List<Reference> actors() {
    List<Reference> actors = new ArrayList<>();
    for (AnnotationValue item :
        setting(MachineMember.ACTORS).map(Mirrors::items).orElse(List.of())) {
      Origin place = MachineMember.ACTORS.origin().item(actors.size());
      actors.add(new Reference(item.getValue().toString(), Spelling.STRING, place));
    }
    return actors;
  }

  private Set<MachineMember> flags() {
    return Stream.of(MachineMember.values())
        .filter(MachineMember::isFlag)
        .filter(
            flag -> setting(flag).map(AnnotationValue::getValue).filter(TRUE::equals).isPresent())
        .collect(Collectors.toSet());
  }

  private Optional<ActorType> actorType() {
    return setting(MachineMember.ACTOR_TYPE)
        .map(AnnotationValue::getValue)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast)
        .filter(named -> named.getKind() != TypeKind.VOID)
        .map(this::actorType);
  }

  private ActorType actorType(TypeMirror named) {
    Origin origin = MachineMember.ACTOR_TYPE.origin();
    if (!(named instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element)) {
      return new ActorType(
          new EnumName("", List.of(named.toString())),
          ActorType.Kind.NO_ENUM,
          Deprecation.NONE,
          Set.of(),
          origin);
    }
    // Eclipse's compiler has those of a class file in no order of their own; sorted, all agree.
    Set<String> constants = new TreeSet<>();
    Deprecation worst = Types.deprecation(element);
    for (Element constant : Types.constants(element)) {
      constants.add(constant.getSimpleName().toString());
      Deprecation own = Types.deprecation(constant);
      worst = own.compareTo(worst) > 0 ? own : worst;
    }
    return new ActorType(Types.name(element), kind(element), worst, constants, origin);
  }

  private ActorType.Kind kind(TypeElement actors) {
    if (actors.getKind() != ElementKind.ENUM) {
      return ActorType.Kind.NO_ENUM;
    }
    boolean samePackage = Types.name(actors).packageName().equals(Types.name(type).packageName());
    return switch (Types.visibility(actors)) {
      case PUBLIC -> ActorType.Kind.PUBLIC;
      case PACKAGE -> samePackage ? ActorType.Kind.PACKAGE : ActorType.Kind.INACCESSIBLE;
      case PRIVATE, UNNAMED -> ActorType.Kind.INACCESSIBLE;
    };
  }
}
