package corpus.faulty.nameclash;

record OrderEvent(String what) {}
