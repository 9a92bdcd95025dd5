package dev.interlock.processor.fix;

import dev.interlock.processor.declaration.AnnotationMember;
import dev.interlock.processor.declaration.Edit;
import dev.interlock.processor.declaration.Origin;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.declaration.StateDeclaration;
import dev.interlock.processor.declaration.TransitionDeclaration;
import dev.interlock.processor.finding.Sentence;
import dev.interlock.processor.finding.Way;
import dev.interlock.processor.model.Arc;
import dev.interlock.processor.model.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways out that many checks offer. */
public final class Ways {

  private Ways() {}

  /** Writes other names in place of one. */
  public static Way write(Reference written, List<Reference> others) {
    Sentence words = Sentence.of("write {names}", others);
    return isHere(written.origin())
        ? Way.of(words, new Edit.Write(written.origin(), others))
        : Way.open(words);
  }

  /** Removes an item, or its member if it is the only one. */
  public static Way remove(Sentence words, Reference item, List<Reference> all) {
    return all.size() == 1
        ? removeMember(words, all)
        : isHere(item.origin()) ? Way.of(words, new Edit.Remove(item.origin())) : Way.open(words);
  }

  /** Removes a transition. */
  public static Way remove(TransitionDeclaration transition) {
    return removeTransition(transition.origin());
  }

  /** Removes the transition that an annotation declares. */
  static Way removeTransition(Origin annotation) {
    return Way.of(Sentence.of("remove the transition"), new Edit.Remove(annotation));
  }

  /** Removes a member. */
  public static Way removeMember(Sentence words, List<Reference> values) {
    Origin place = values.get(0).origin();
    // A user's own annotation may need it.
    return isOurs(place) && isHere(place)
        ? Way.of(words, new Edit.Remove(place.ofMember()))
        : Way.open(words);
  }

  /** Removes a flag from a state. */
  public static Way unset(AnnotationMember flag, StateDeclaration constant) {
    Origin place = constant.flag(flag);
    Sentence words = Sentence.of("remove {flag} = true from {constant}", flag, constant.name());
    return isHere(place) ? Way.of(words, new Edit.Remove(place)) : Way.open(words);
  }

  /** Sets a flag of a state, whether it has an annotation already or not. */
  public static Way set(AnnotationMember flag, StateDeclaration constant) {
    Sentence words =
        Sentence.of(
            isAnnotated(constant)
                ? "add {flag} = true to {constant}'s @State"
                : "put @State({flag} = true) on {constant}",
            flag,
            constant.name());
    Origin place = flag.in(constant.origin().annotation(Origin.STATE, 0));
    return Way.of(words, new Edit.Flag(place));
  }

  /** Whether a {@code @State} of ours stands on a constant, as far as it says anything. */
  private static boolean isAnnotated(StateDeclaration constant) {
    Stream<Origin> named =
        Stream.concat(
            Stream.of(constant.groups(), constant.formerly(), constant.ignores())
                .flatMap(List::stream)
                .map(Reference::origin),
            constant.rules().stream().map(rule -> rule.origin()));
    return Stream.concat(constant.flags().stream(), named)
        .anyMatch(origin -> origin.annotation().equals(Origin.STATE));
  }

  /** Adds states to what a wildcard leaves out. */
  public static Way except(Arc wildcard, List<State> states) {
    TransitionDeclaration transition = wildcard.declaration();
    List<Reference> except = transition.except();
    Reference like = except.isEmpty() ? wildcard.source() : except.get(0);
    List<Reference> added = states.stream().map(state -> state.inPlaceOf(like)).toList();
    Sentence words =
        Sentence.of("add {states} to the 'except' of {target}'s wildcard", added, wildcard.to());
    return canAdd(transition.origin(), except)
        ? Way.of(words, new Edit.Add(AnnotationMember.EXCEPT.in(transition.origin()), added))
        : Way.open(words);
  }

  /** Takes states out of a wildcard, or the wildcard if nothing would be left of it. */
  public static Way withoutAll(Arc wildcard, List<State> states) {
    return Way.firstOf(List.of(except(wildcard, states), without(wildcard, true)));
  }

  /** Takes an arc out of the transition that gives it, for all of its events or for its own. */
  public static Way without(Arc arc, boolean allEvents) {
    TransitionDeclaration transition = arc.declaration();
    boolean enters = transition.to().isEmpty();
    List<Reference> ends = enters ? transition.from() : transition.to();
    List<Reference> events = transition.on();
    if (allEvents || events.size() < 2) {
      return ends.size() == 1
          ? remove(transition)
          : remove(
              Sentence.of(
                  enters ? "remove {source} from its 'from'" : "remove {target} from its 'to'",
                  arc.source()),
              arc.source(),
              ends);
    }
    Optional<Reference> event = events.stream().filter(each -> arc.isOn(each.name())).findFirst();
    if (event.isEmpty()) {
      // Where an enum lists the events, what was written is another spelling.
      return Way.open("remove its constant from its 'on' for this state");
    }
    return ends.size() == 1
        ? remove(Sentence.of("remove {event} from its 'on'", event.get()), event.get(), events)
        : Way.open("remove {event} from its 'on' for this state", event.get());
  }

  /** Writes a name differently wherever it is mentioned. */
  public static Way rename(Sentence words, List<Reference> mentions, String name) {
    List<Edit> edits = new ArrayList<>();
    for (Reference mention : mentions) {
      if (!isHere(mention.origin())) {
        return Way.open(words);
      }
      edits.add(new Edit.Write(mention.origin(), List.of(mention.to(name))));
    }
    return new Way(words, edits);
  }

  /** Whether a member can be given values: an annotation of a user's own may not know it. */
  public static boolean canSet(Origin annotation, List<Reference> present) {
    return isOurs(annotation) || (!present.isEmpty() && isHere(present.get(0).origin()));
  }

  /** Whether values can be added to a member: one of a user's own may hold just one. */
  static boolean canAdd(Origin annotation, List<Reference> present) {
    return isOurs(annotation) || (present.size() > 1 && canSet(annotation, present));
  }

  private static boolean isOurs(Origin annotation) {
    return annotation.annotation().startsWith("dev.interlock.");
  }

  /** Whether something is written where the annotation is used. */
  public static boolean isHere(Origin place) {
    return place.giver() == Origin.Giver.USE;
  }
}
