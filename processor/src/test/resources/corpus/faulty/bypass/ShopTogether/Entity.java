package corpus.faulty.bypass;

/** JPA's: it is known by its simple name. */
@interface Entity {}
