package dev.interlock.processor.testing.generated;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What generated classes offer, a line for each type, constant and method that one can see. */
public final class Signatures {

  private Signatures() {}

  /**
   * Reads compiled classes of the unnamed package, such as {@code XMachine.pay(XActor): X}.
   *
   * @param classes the folder
   * @param own the enum, whose own members aren't read
   */
  public static Set<String> of(Path classes, String own) throws Exception {
    Set<String> lines = new TreeSet<>();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      for (String name : names(classes)) {
        Class<?> type = Class.forName(name, false, loader);
        if (!name.equals(own) && !name.startsWith(own + "$") && isSeen(type)) {
          lines.addAll(lines(type));
        }
      }
    }
    return lines;
  }

  private static List<String> names(Path classes) throws IOException {
    try (Stream<Path> files = Files.list(classes)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class"))
          .map(file -> file.replace(".class", ""))
          .toList();
    }
  }

  /** Generated types are seen by all or by their package, what is in them by all or by nobody. */
  private static boolean isSeen(Class<?> type) {
    return type.getEnclosingClass() == null
        || (type.isMemberClass() && Modifier.isPublic(type.getModifiers()));
  }

  private static List<String> lines(Class<?> type) {
    String name = type.getName().replace('$', '.');
    String head = (Modifier.isPublic(type.getModifiers()) ? "public " : "") + name;
    Stream<String> constants =
        Arrays.stream(type.getDeclaredFields())
            .filter(Signatures::isSeen)
            .map(Field::getName)
            .map(constant -> name + "." + constant);
    Stream<String> methods =
        Arrays.stream(type.getDeclaredMethods())
            .filter(Signatures::isSeen)
            .map(method -> name + "." + text(method));
    String superTypes =
        Arrays.stream(type.getInterfaces())
            .map(Signatures::text)
            .sorted()
            .collect(Collectors.joining(", "));
    String all = superTypes.isEmpty() ? head : head + " is " + superTypes;
    return Stream.of(Stream.of(all), constants, methods).flatMap(each -> each).toList();
  }

  private static boolean isSeen(Member member) {
    return Modifier.isPublic(member.getModifiers()) && !member.isSynthetic();
  }

  private static String text(Method method) {
    return method.getName() + parameters(method) + ": " + text(method.getGenericReturnType());
  }

  private static String parameters(Executable method) {
    return Arrays.stream(method.getGenericParameterTypes())
        .map(Signatures::text)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /** The type without its package and the types around it. */
  private static String text(Type type) {
    return type.getTypeName().replaceAll("\\w+[.$]", "");
  }
}
