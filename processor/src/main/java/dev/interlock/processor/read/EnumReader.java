package dev.interlock.processor.read;

import static java.lang.Boolean.TRUE;

import dev.interlock.processor.declaration.Deprecation;
import dev.interlock.processor.declaration.EnumName;
import dev.interlock.processor.declaration.GivenType;
import dev.interlock.processor.declaration.MachineDeclaration;
import dev.interlock.processor.declaration.MachineMember;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.Silencing;
import dev.interlock.processor.declaration.Spelling;
import dev.interlock.processor.declaration.Subject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  /** What declares something, by the constant that it is on. */
  private final Map<Element, List<DeclaringAnnotation>> declaring = new LinkedHashMap<>();

  private EnumReader(TypeElement type, Elements elements) {
    this.type = type;
    this.elements = elements;
    this.settings = Mirrors.of(type, Mirrors.STATE_MACHINE).stream().findFirst();
  }

  /** Returns whether an enum is a machine: it or a constant of it carries an annotation of ours. */
  public static boolean isMachine(TypeElement type) {
    if (carriesOurs(type)) {
      return true;
    }
    for (Element constant : Types.constants(type)) {
      if (carriesOurs(constant)) {
        return true;
      }
    }
    return false;
  }

  private static boolean carriesOurs(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (Mirrors.isOurs(mirror)) {
        return true;
      }
    }
    return false;
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
        && Types.constants(type).stream().allMatch(this::isResolved);
  }

  private boolean isResolved(Element constant) {
    if (constant.getAnnotationMirrors().stream().anyMatch(DeclaringAnnotation::isUnknown)) {
      return false;
    }
    List<DeclaringAnnotation> found = DeclaringAnnotation.on(constant);
    declaring.put(constant, found);
    return found.stream().noneMatch(DeclaringAnnotation::isUnresolved);
  }

  private MachineDeclaration declaration() {
    Namesakes namesakes = Namesakes.of(declaring.values());
    Optional<GivenType> actorType = given(MachineMember.ACTOR_TYPE);
    List<Reference> actors = new ArrayList<>(names(MachineMember.ACTORS));
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
            Mirrors.of(type, "kotlin.Metadata").isEmpty(),
            SuperInterfaces.of(type),
            OwnMethods.of(type)),
        Types.name(type),
        new Silencing(Silenced.on(type), Silenced.around(type)),
        setting(MachineMember.STRIP_PREFIX).map(value -> value.getValue().toString()).orElse(""),
        actors,
        actorType,
        given(MachineMember.EVENT_TYPE),
        names(MachineMember.IGNORES),
        flags(),
        declaring.entrySet().stream()
            .map(each -> ConstantReader.read(each.getKey(), each.getValue(), namesakes))
            .toList());
  }

  private Optional<AnnotationValue> setting(MachineMember member) {
    return settings.flatMap(mirror -> Mirrors.value(mirror, member.member()));
  }

  private List<Reference> names(MachineMember member) {
    List<Reference> names = new ArrayList<>();
    for (AnnotationValue item : setting(member).map(Mirrors::items).orElse(List.of())) {
      Origin place = member.origin().item(names.size());
      names.add(new Reference(item.getValue().toString(), Spelling.STRING, place));
    }
    return names;
  }

  private Set<MachineMember> flags() {
    Set<MachineMember> flags = EnumSet.noneOf(MachineMember.class);
    for (MachineMember each : MachineMember.values()) {
      Optional<AnnotationValue> value = each.isFlag() ? setting(each) : Optional.empty();
      if (value.isPresent() && TRUE.equals(value.get().getValue())) {
        flags.add(each);
      }
    }
    return flags;
  }

  private Optional<GivenType> given(MachineMember member) {
    return setting(member)
        .map(AnnotationValue::getValue)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast)
        .filter(named -> named.getKind() != TypeKind.VOID)
        .map(named -> given(named, member));
  }

  private GivenType given(TypeMirror named, MachineMember member) {
    if (!(named instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element)) {
      return new GivenType(
          new EnumName("", List.of(named.toString())),
          GivenType.Kind.NO_ENUM,
          Deprecation.NONE,
          Set.of(),
          member);
    }
    // Eclipse's compiler has those of a class file in no order of their own; sorted, all agree.
    Set<String> constants = new TreeSet<>();
    Deprecation worst = Types.deprecation(element);
    for (Element constant : Types.constants(element)) {
      constants.add(constant.getSimpleName().toString());
      Deprecation own = Types.deprecation(constant);
      worst = own.compareTo(worst) > 0 ? own : worst;
    }
    return new GivenType(Types.name(element), kind(element), worst, constants, member);
  }

  private GivenType.Kind kind(TypeElement given) {
    if (given.getKind() != ElementKind.ENUM) {
      return GivenType.Kind.NO_ENUM;
    }
    boolean samePackage = Types.name(given).packageName().equals(Types.name(type).packageName());
    return switch (Types.visibility(given)) {
      case PUBLIC -> GivenType.Kind.PUBLIC;
      case PACKAGE -> samePackage ? GivenType.Kind.PACKAGE : GivenType.Kind.INACCESSIBLE;
      case PRIVATE, UNNAMED -> GivenType.Kind.INACCESSIBLE;
    };
  }
}
