package dev.interlock.processor.declaration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    Origin settings = Origin.ofEnum().annotation(Origin.STATE_MACHINE, 0);
    List<Reference> prefix =
        names(
            settings.member("stripPrefix"),
            List.of(
                new Reference(
                    before.stripPrefix(), Spelling.STRING, settings.member("stripPrefix"))));
    return new MachineDeclaration(
        before.name(),
        before.visibility(),
        before.deprecation(),
        prefix.stream().map(Reference::name).findFirst().orElse(""),
        names(settings.member("actors"), before.actors()),
        before.actorType(),
        flag(settings.member("typed"), before.typed()),
        flag(settings.member("machine"), before.machine()),
        flag(settings.member("hooks"), before.hooks()),
        before.constants().stream().map(this::constant).toList(),
        names(silencing(""), before.silenced()),
        before.silencedAround());
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
        flag(state.member("initial"), before.initial(), before),
        flag(state.member("terminal"), before.terminal(), before),
        flag(state.member("sentinel"), before.sentinel(), before),
        before.flags(),
        names(state.member("in"), before.groups()),
        before.rules().stream().map(this::rule).flatMap(Optional::stream).toList(),
        transitions,
        before.misfits(),
        names(silencing(before.name()), before.silenced()));
  }

  private static Origin silencing(String constant) {
    return Origin.ofConstant(constant)
        .annotation(SuppressWarnings.class.getName(), 0)
        .member("value");
  }

  private TransitionDeclaration transition(TransitionDeclaration before) {
    Origin at = before.origin();
    return new TransitionDeclaration(
        names(at.member("on"), before.on()),
        names(at.member("from"), before.from()),
        names(at.member("to"), before.to()),
        names(at.member("except"), before.except()),
        names(at.member("by"), before.by()),
        names(at.member("guard"), before.guard().stream().toList()).stream().findFirst(),
        before.text(),
        at);
  }

  private static TransitionDeclaration declared(Edit.Declare edit, int occurrence) {
    return new TransitionDeclaration(
        List.of(),
        List.of(),
        List.of(edit.to()),
        List.of(),
        List.of(),
        Optional.empty(),
        "",
        edit.at().annotation(Origin.TRANSITION, occurrence));
  }

  private Optional<RuleDeclaration> rule(RuleDeclaration before) {
    List<Reference> names = names(before.origin(), before.names());
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new RuleDeclaration(before.kind(), names, before.text(), before.origin()));
  }

  private boolean flag(Origin member, boolean before, StateDeclaration constant) {
    return flag(member, before && !isRemoved(constant.flag(member.member())));
  }

  private boolean flag(Origin member, boolean before) {
    return edits.contains(new Edit.Flag(member, !before)) != before;
  }

  /** Returns what a member names. */
  private List<Reference> names(Origin member, List<Reference> before) {
    Set<Reference> names = new LinkedHashSet<>();
    for (Reference name : before) {
      if (!isRemoved(name.origin()) && !isRemoved(name.origin().ofMember())) {
        names.addAll(written(name));
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

  private List<Reference> written(Reference name) {
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
