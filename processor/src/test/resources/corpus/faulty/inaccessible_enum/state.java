// A type that is called like a variable, in the package that gives it no other name.
enum state { // expect: [inaccessible-enum] state a variable there is called so | fix: rename state, or put it into a package
  @dev.interlock.State(initial = true, terminal = true)
  NEW
}
