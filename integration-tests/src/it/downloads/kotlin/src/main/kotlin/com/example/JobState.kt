package com.example

import dev.interlock.State
import dev.interlock.StateMachine
import dev.interlock.Transition

/** Names earlier constants by themselves, in annotations of its own. */
@StateMachine(typed = true)
enum class JobState {
    @State(initial = true)
    QUEUED,

    @Start(from = [JobState.QUEUED])
    RUNNING,

    @State(terminal = true)
    @End(from = [JobState.QUEUED, JobState.RUNNING])
    DONE,
}

@Transition(on = ["start"])
annotation class Start(val from: Array<JobState>)

@Transition(on = ["end"])
annotation class End(val from: Array<JobState>)
