package corpus.faulty.name_clash;

record OrderEvent(String what) {}
