package dev.interlock.processor.generate.code;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Begins what a generated type keeps to itself. */
public final class Hidden {

  private Hidden() {}

  /** A class of what only the type around it sees. */
  public static TypeSpec.Builder type(String name, String doc) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(doc);
    hideConstructor(type);
    return type;
  }

  /** Begins a field that only the type around it sees. */
  public static FieldSpec.Builder field(TypeName type, String name, String meaning) {
    return FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L\n", meaning);
  }

  /** Adds a constructor that nobody can call; javac wants a comment on one that isn't there. */
  public static void hideConstructor(TypeSpec.Builder type) {
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addJavadoc("Not to be made: everything here is static.\n")
            .addModifiers(Modifier.PRIVATE)
            .build());
  }
}
