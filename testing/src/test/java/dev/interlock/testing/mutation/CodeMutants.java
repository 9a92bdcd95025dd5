package dev.interlock.testing.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes statements of generated code, one at a time. */
final class CodeMutants {

  /** What is changed, and what it becomes. */
  private record Rule(String sort, Pattern what, Function<MatchResult, List<String>> by) {

    static Rule of(String sort, String what, String by) {
      return new Rule(
          sort, Pattern.compile(what), match -> List.of(match.group().replaceAll(what, by)));
    }
  }

  /** What a method gives, or a switch. */
  private static final String GIVES = "(return|yield|->) ";

  private static final List<Rule> RULES =
      List.of(
          Rule.of("a comparison", "& 1\\) != 0", "& 1) == 0"),
          Rule.of("a comparison", "== null\\)", "!= null)"),
          Rule.of("a comparison", "!= null;", "== null;"),
          Rule.of("a comparison", "if \\(to == ", "if (to != "),
          Rule.of("a negation", "if \\(!", "if ("),
          Rule.of("a negation", "if \\(([a-z]+\\.[a-z]\\w*\\(\\))\\)", "if (!$1)"),
          Rule.of("a shift", ">>> to\\.ordinal\\(\\)", ">>> from.ordinal()"),
          Rule.of("a shift", ">>> from\\.ordinal\\(\\)", ">>> event.ordinal()"),
          Rule.of("an index", "\\[from\\.ordinal\\(\\)\\]", "[to.ordinal()]"),
          Rule.of("an index", "\\+ by\\.ordinal\\(\\)", "+ 0"),
          Rule.of("an index", "\\+ event\\.ordinal\\(\\)", "+ 0"),
          Rule.of("an answer", GIVES + "true;", "$1 false;"),
          Rule.of("an answer", GIVES + "false;", "$1 true;"),
          Rule.of("an answer", GIVES + "guards\\.", "$1 !guards."),
          Rule.of("a target", GIVES + "null;", "$1 from;"),
          Rule.of("a target", GIVES + "(to|next);", "$1 from;"),
          Rule.of("a target", GIVES + "(\\w+)\\.[A-Z]\\w*;", "$1 from;"),
          Rule.of("a set", "allowed = allowed\\.without\\(\\w+\\);", ";"),
          new Rule("a case", Pattern.compile("case ([\\w, ]+) ->"), CodeMutants::withoutOne));

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

  private static final Pattern ENUM = Pattern.compile("(?m)^(public )?enum ");

  private CodeMutants() {}

  /** Returns all changes of what is no enum among the sources. */
  static List<CodeMutant> of(Map<String, String> sources) {
    List<CodeMutant> mutants = new ArrayList<>();
    sources.forEach(
        (name, text) -> {
          String code = COMMENT.matcher(text).replaceAll("");
          if (!ENUM.matcher(code).find()) {
            RULES.forEach(rule -> mutants.addAll(of(sources, name, code, rule)));
          }
        });
    return mutants;
  }

  private static List<CodeMutant> of(
      Map<String, String> sources, String name, String code, Rule rule) {
    List<CodeMutant> mutants = new ArrayList<>();
    Matcher matcher = rule.what().matcher(code);
    while (matcher.find()) {
      for (String by : rule.by().apply(matcher.toMatchResult())) {
        int from = matcher.start();
        int to = matcher.end();
        String line = line(code, from);
        mutants.add(
            new CodeMutant(
                rule.sort(),
                name + ", " + method(code, from) + ": " + line + " became " + by,
                () -> changed(sources, name, code.substring(0, from) + by + code.substring(to))));
      }
    }
    return mutants;
  }

  static Map<String, String> changed(Map<String, String> sources, String name, String text) {
    Map<String, String> changed = new TreeMap<>(sources);
    changed.put(name, text);
    return changed;
  }

  private static List<String> withoutOne(MatchResult match) {
    List<String> labels = List.of(match.group(1).split(", ", -1));
    return labels.size() == 1
        ? List.of()
        : labels.stream()
            .map(
                dropped ->
                    labels.stream()
                        .filter(each -> !each.equals(dropped))
                        .collect(Collectors.joining(", ", "case ", " ->")))
            .toList();
  }

  private static String line(String code, int at) {
    int from = code.lastIndexOf('\n', at) + 1;
    return code.substring(from, code.indexOf('\n', at)).strip();
  }

  /** The head of the method in which something stands. */
  private static String method(String code, int at) {
    return Stream.of(code.substring(0, at).split("\n", -1))
        .filter(line -> line.matches("\\s+[\\w<>., ]+ \\w+\\(.*"))
        .reduce((one, other) -> other)
        .map(line -> line.strip().replaceAll("\\(.*", ""))
        .orElse("");
  }
}
