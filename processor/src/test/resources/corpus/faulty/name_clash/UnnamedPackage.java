// In the unnamed package, nothing else can name a type that a member's name hides.
import dev.interlock.*;

@StateMachine(
    typed = true,
    machine = true,
    stripPrefix = "P_",
    actors = {
      "UNNAMED_PACKAGE_EVENT", // expect: [name-clash] Actor "UNNAMED_PACKAGE_EVENT" UnnamedPackageMachine.UnnamedPackageEvent hides the type UnnamedPackageEvent | fix: remove machine = true from @StateMachine, or put UnnamedPackage into a package, or rename actor "UNNAMED_PACKAGE_EVENT"
      "OBJECTS",
      "USER"
    })
public enum UnnamedPackage {
  @State(initial = true, in = "unnamedPackageGuards") // expect: [name-clash] Group "unnamedPackageGuards" TypedUnnamedPackage.UnnamedPackageGuards hides the type UnnamedPackageGuards
  @Transition(on = "go", to = "DONE", by = {"USER", "UNNAMED_PACKAGE_EVENT", "OBJECTS"}, guard = "ok")
  P_NEW,

  @Transition(to = "DONE")
  @Transition(on = "back", to = "NEW")
  P_UnnamedPackage, // expect: [name-clash] State P_UnnamedPackage TypedUnnamedPackage.UnnamedPackage hides the type UnnamedPackage

  @State(terminal = true)
  @Transition(on = "quit", to = "UnnamedPackage", by = "USER") // expect: [terminal-exit] DONE
  P_DONE;
}
