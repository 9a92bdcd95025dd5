package corpus.faulty.name_clash;

interface SeatMoves {}

class SeatTransitions {}

enum SeatActor {}

class SeatGuards {}

class SeatHooks {}

class TypedSeat {}

class SeatMachine {}
