package dev.interlock.tools.command;

/** What was asked for can't be made, and why, for whoever asked. */
final class WrongInput extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongInput(String message) {
    super(message);
  }
}
