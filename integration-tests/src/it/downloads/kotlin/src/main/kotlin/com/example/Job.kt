package com.example

/** Exhaustive without 'else', since the interface is sealed. */
fun colour(state: JobState): String =
    when (TypedJobState.of(state)) {
        is TypedJobState.Queued -> "grey"
        is TypedJobState.Running -> "blue"
        is TypedJobState.Done -> "green"
    }

fun run(queued: TypedJobState.Queued): TypedJobState.Done = queued.start().end()
