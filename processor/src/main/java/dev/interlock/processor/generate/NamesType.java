package dev.interlock.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.interlock.processor.declaration.Reference;
import dev.interlock.processor.surface.Names;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes an enum of declared names: the events or the actors. */
final class NamesType {

  private NamesType() {}

  static TypeSpec events(Api api) {
    Docs docs = new Docs(api);
    return type(
        api,
        api.event,
        "The events of {@link $T}.\n",
        api.machine.events(),
        event ->
            CodeBlock.of(
                "The event {@code $L}.$L\n",
                event,
                docs.arcs(api.moves.stream().filter(move -> move.isOn(event)).toList())));
  }

  static TypeSpec actors(Api api) {
    return type(
        api,
        api.actor,
        "Who may make the transitions of {@link $T}.\n",
        api.machine.actors(),
        actor -> CodeBlock.of("The actor {@code $L}.\n", actor));
  }

  private static TypeSpec type(
      Api api,
      ClassName name,
      String doc,
      List<Reference> names,
      Function<String, CodeBlock> docOf) {
    TypeSpec.Builder type = api.head(TypeSpec.enumBuilder(name)).addJavadoc(doc, api.state);
    boolean same = names.stream().allMatch(each -> Names.constant(each.name()).equals(each.name()));
    for (Reference each : names) {
      TypeSpec.Builder constant =
          same
              ? TypeSpec.anonymousClassBuilder("")
              : TypeSpec.anonymousClassBuilder("$S", each.name());
      type.addEnumConstant(
          Names.constant(each.name()), constant.addJavadoc(docOf.apply(each.name())).build());
    }
    if (!same) {
      type.addField(
              FieldSpec.builder(String.class, "declared", Modifier.PRIVATE, Modifier.FINAL)
                  .addJavadoc("The name as the machine declares it.\n")
                  .build())
          .addMethod(
              MethodSpec.constructorBuilder()
                  .addJavadoc("Makes a constant.\n")
                  .addParameter(
                      ParameterSpec.builder(String.class, "declared")
                          .addJavadoc("the name as the machine declares it")
                          .build())
                  .addStatement("this.declared = declared")
                  .build())
          .addMethod(
              MethodSpec.methodBuilder("toString")
                  .addModifiers(Modifier.PUBLIC)
                  .addAnnotation(Override.class)
                  .addJavadoc("Returns the name as the machine declares it.\n\n@return the name\n")
                  .returns(String.class)
                  .addStatement("return declared")
                  .build());
    }
    return type.build();
  }
}
