package com.example;

import dev.interlock.*;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class RefusalAdvice {
  @ExceptionHandler
  ResponseEntity<?> refused(IllegalTransitionException refused) {
    Refusal<?> refusal = refused.refusal();
    if (refusal.repeated()) {
      return ResponseEntity.ok(Map.of("state", refusal.from()));
    }
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            refusal.kind() == Refusal.Kind.ACTOR ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT,
            refusal.message());
    problem.setProperty("state", refusal.from());
    problem.setProperty("allowedEvents", refusal.allowedEvents());
    problem.setProperty("allowedTargets", refusal.allowedTargets());
    return ResponseEntity.of(problem).build();
  }
}
