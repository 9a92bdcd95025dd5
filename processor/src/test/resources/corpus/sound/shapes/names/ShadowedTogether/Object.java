package corpus.sound.shapes.shadowed;

class Object {}

class String {}

class Override {}

class SuppressWarnings {}

class IllegalArgumentException {}

class Deprecated {}

class FunctionalInterface {}

class Class {}

class Enum {}

class Iterable {}

class Optional {}

class Set {}

class EnumSet {}

class Collections {}

class Arrays {}

class Objects {}

class List {}

class Map {}

class StateGraph {}

class Refusal {}

class InterlockGenerated {}

class IllegalTransitionException {}

class VarHandle {}

class MethodHandles {}

class ReflectiveOperationException {}

class ExceptionInInitializerError {}

class NullPointerException {}

class Record {}

class Integer {}

class Long {}

class Boolean {}

class GuardedMoves {}

enum Character {
  KEEPER,
  GUEST
}
