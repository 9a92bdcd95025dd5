package dev.interlock.processor.surface;

/** A member of a generated type, before it is generated. */
public sealed interface MemberPlan permits MethodPlan, ConstantPlan, TypePlan {

  /** Returns the member's name. */
  String name();

  /** Returns why it is there. */
  Cause cause();
}
