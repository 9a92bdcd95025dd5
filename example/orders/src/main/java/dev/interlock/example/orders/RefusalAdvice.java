package dev.interlock.example.orders;

import dev.interlock.IllegalTransitionException;
import dev.interlock.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A refusal as a problem (RFC 9457): why not, and what may be done instead. */
@RestControllerAdvice
class RefusalAdvice {

  @ExceptionHandler
  ProblemDetail refused(IllegalTransitionException refused) {
    Refusal<?> refusal = refused.refusal();
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            refusal.kind() == Refusal.Kind.ACTOR ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT,
            refusal.message());
    problem.setProperty("state", refusal.from());
    problem.setProperty("allowedEvents", refusal.allowedEvents());
    problem.setProperty("allowedTargets", refusal.allowedTargets());
    return problem;
  }
}
