package dev.interlock.processor.declaration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes changes in a declaration, as they would be made in its source. */
public final class Edits {

  private final List<Edit> edits;

  private Edits(List<Edit> edits) {
    this.edits = edits;
  }

  /** Returns a declaration with all of the changes made. */
  public static MachineDeclaration made(List<Edit> edits, MachineDeclaration before) {
    return new Edits(edits).declaration(before);
  }

  private MachineDeclaration declaration(MachineDeclaration before) {
    Origin place = MachineMember.STRIP_PREFIX.origin();
    List<Reference> prefix =
        names(place, List.of(new Reference(before.stripPrefix(), Spelling.STRING, place)));
    return new MachineDeclaration(
        before.subject(),
        before.carrier(),
        new Silencing(names(silencing(""), before.silencing().own()), before.silencing().around()),
        prefix.stream().map(Reference::name).findFirst().orElse(""),
        names(MachineMember.ACTORS.origin(), before.actors()),
        before.actorType(),
        before.eventType(),
        names(MachineMember.IGNORES.origin(), before.ignores()),
        before.flags().stream()
            .filter(flag -> !isRemoved(flag.origin()))
            .collect(Collectors.toSet()),
        before.constants().stream().map(this::constant).toList());
  }

  private StateDeclaration constant(StateDeclaration before) {
    List<TransitionDeclaration> transitions =
        new ArrayList<>(
            before.transitions().stream()
                .filter(each -> !isRemoved(each.origin()))
                .map(this::transition)
                .toList());
    edits.stream()
        .filter(edit -> edit instanceof Edit.Declare && edit.at().equals(before.origin()))
        .map(edit -> declared((Edit.Declare) edit, transitions.size()))
        .forEach(transitions::add);
    Origin state = before.origin().annotation(Origin.STATE, 0);
    return new StateDeclaration(
        before.name(),
        before.deprecation(),
        flags(before),
        before.rules().stream().map(this::rule).flatMap(Optional::stream).toList(),
        transitions,
        before.misfits(),
        names(silencing(before.name()), before.silenced()),
        written(Meaning.STATE, state, before.written()));
  }

  private static Origin silencing(String constant) {
    return Origin.ofConstant(constant)
        .annotation(SuppressWarnings.class.getName(), 0)
        .member("value");
  }

  private TransitionDeclaration transition(TransitionDeclaration before) {
    return new TransitionDeclaration(
        written(Meaning.TRANSITION, before.origin(), before.written()),
        before.text(),
        before.origin());
  }

  private static TransitionDeclaration declared(Edit.Declare edit, int occurrence) {
    Written written = new Written(Map.of(AnnotationMember.TO, List.of(edit.to())));
    return new TransitionDeclaration(
        written, "", edit.at().annotation(Origin.TRANSITION, occurrence));
  }

  private Optional<RuleDeclaration> rule(RuleDeclaration before) {
    List<Reference> names = names(before.origin(), before.names());
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new RuleDeclaration(before.member(), names, before.text(), before.origin()));
  }

  private List<Origin> flags(StateDeclaration before) {
    Stream<Origin> set =
        edits.stream()
            .filter(Edit.Flag.class::isInstance)
            .map(Edit::at)
            .filter(flag -> flag.carrier().equals(before.origin()));
    return Stream.concat(before.flags().stream().filter(flag -> !isRemoved(flag)), set).toList();
  }

  private Written written(Meaning meaning, Origin annotation, Written before) {
    return Written.of(meaning, member -> names(member.in(annotation), before.names(member)));
  }

  /** Returns what a member names. */
  private List<Reference> names(Origin member, List<Reference> before) {
    Set<Reference> names = new LinkedHashSet<>();
    for (Reference name : before) {
      if (!isRemoved(name.origin()) && !isRemoved(name.origin().ofMember())) {
        names.addAll(instead(name));
      }
    }
    for (Edit edit : edits) {
      if (edit instanceof Edit.Set set && edit.at().equals(member)) {
        return set.values();
      }
      if (edit instanceof Edit.Add add && edit.at().equals(member)) {
        names.addAll(add.values());
      }
    }
    return List.copyOf(names);
  }

  private List<Reference> instead(Reference name) {
    return edits.stream()
        .filter(Edit.Write.class::isInstance)
        .map(Edit.Write.class::cast)
        .filter(edit -> edit.at().equals(name.origin()))
        .map(Edit.Write::values)
        .findFirst()
        .orElse(List.of(name));
  }

  private boolean isRemoved(Origin place) {
    return edits.contains(new Edit.Remove(place));
  }
}
