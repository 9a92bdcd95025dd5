package corpus.faulty.nameclash;

interface SeatMoves {}

class SeatTransitions {}

enum SeatActor {}

class SeatGuards {}

class SeatHooks {}

class TypedSeat {}

class SeatMachine {}
