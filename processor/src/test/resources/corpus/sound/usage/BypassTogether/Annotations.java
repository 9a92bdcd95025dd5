package corpus.sound.usage.bypass;

/** JPA's and others', which are known by their simple names. */
@interface Entity {}

@interface Embeddable {}

@interface Id {}

@interface PrePersist {}

@interface PostLoad {}
