// Asks each module of a folder everything, and writes what it answers beside it, as lines: a
// question and its circumstances, a tab, the answer. NAME.json is the lifecycle of NAME.js,
// NAME.names what its questions about single events are called.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const FEW = 4;

function outcomes(guards) {
  if (guards.length <= FEW) {
    return [...Array(1 << guards.length).keys()].map((bits) =>
      guards.filter((_, place) => (bits >> place) & 1),
    );
  }
  return [
    [],
    ...guards.map((guard) => [guard]),
    ...guards.map((guard) => guards.filter((other) => other !== guard)),
    guards,
  ];
}

class Asked {
  constructor(lifecycle, module, names) {
    this.lifecycle = lifecycle;
    this.module = module;
    this.names = names;
    this.actors = lifecycle.actors ?? [];
    this.events = lifecycle.events ?? [];
    this.states = lifecycle.states.map((state) => state.name);
    this.values = [...this.states, ...(lifecycle.sentinels ?? [])];
    this.guards = [...new Set(lifecycle.arcs.flatMap((arc) => arc.guard ?? []))];
    this.lines = [];
  }

  // Lists of arguments behind what is asked, with how they are told in a line.
  moves(met) {
    const actors = met.some((arc) => arc.actors) ? this.actors : [undefined];
    const guards = met.some((arc) => arc.guard) ? outcomes(this.guards) : [undefined];
    return actors.flatMap((actor) => guards.map((yes) => this.circumstance(actor, yes)));
  }

  questions(met) {
    const weaker = [this.circumstance(undefined, undefined)];
    if (met.some((arc) => arc.actors)) {
      weaker.push(...this.actors.map((actor) => this.circumstance(actor, undefined)));
    }
    const told = new Map([...weaker, ...this.moves(met)].map((each) => [each.told, each]));
    return [...told.values()];
  }

  circumstance(actor, yes) {
    const given = [];
    if (actor !== undefined) {
      given.push(actor);
    }
    if (yes !== undefined) {
      given.push(
        Object.fromEntries(this.guards.map((guard) => [guard, () => yes.includes(guard)])),
      );
    }
    const said = yes === undefined ? "-" : `[${[...yes].sort().join(",")}]`;
    return { given, told: `${actor ?? "-"} ${said}` };
  }

  say(question, told, answer) {
    this.lines.push(`${question} ${told}\t${answer.join(" ")}`);
  }

  all() {
    const { module, lifecycle, values, events } = this;
    for (const is of ["isInitial", "isTerminal", "isSentinel"]) {
      this.say(is, "", module[is] ? values.filter((state) => module[is](state)) : []);
    }
    for (const [group, name] of this.names.groups) {
      this.say("group", group, values.filter((state) => module[name](state)));
    }
    for (const { told, given } of this.questions(lifecycle.arcs)) {
      for (const from of values) {
        this.say("targets", `${from} ${told}`, module.targets(from, ...given));
        this.say(
          "canTransition",
          `${from} ${told}`,
          values.filter((to) => module.canTransition(from, to, ...given)),
        );
      }
    }
    for (const to of values) {
      this.say("sources", to, module.sources(to));
    }
    if (events.length > 0) {
      this.onEvents(lifecycle.arcs.filter((arc) => arc.event));
    }
    this.named();
    for (const state of lifecycle.states) {
      for (const name of [state.name, state.label ?? state.name, ...(state.formerly ?? [])]) {
        this.say("of", name, [module.of(name)]);
      }
    }
    this.say("of", "nothing", [String(module.of("nothing"))]);
    return this.lines.map((line) => line + "\n").join("");
  }

  onEvents(met) {
    const { module, values, events } = this;
    for (const { told, given } of this.questions(met)) {
      for (const from of values) {
        this.say("events", `${from} ${told}`, module.events(from, ...given));
        const fired = events.filter((event) => module.canFire(from, event, ...given));
        this.say("canFire", `${from} ${told}`, fired);
      }
    }
    for (const { told, given } of this.moves(met)) {
      for (const from of values) {
        const moves = events.map(
          (event) => `${event}:${module.next(from, event, ...given) ?? "-"}`,
        );
        this.say("next", `${from} ${told}`, moves);
      }
    }
    for (const from of values) {
      for (const event of events) {
        this.say("actors", `${from} ${event}`, module.actors ? module.actors(from, event) : []);
      }
      const ignored = events.filter((event) => module.ignores?.(from, event));
      this.say("ignores", from, ignored);
    }
  }

  named() {
    const { module, values, lifecycle } = this;
    const asked = [
      ...this.names.events.map(([event, name]) => [
        name,
        lifecycle.arcs.filter((arc) => arc.event === event),
      ]),
      ...this.names.targets.map(([target, name]) => [
        name,
        lifecycle.arcs.filter((arc) => arc.to === target),
      ]),
    ];
    for (const [name, met] of asked) {
      for (const { told, given } of this.questions(met)) {
        this.say(name, told, values.filter((from) => module[name](from, ...given)));
      }
    }
  }
}

const folder = process.argv[2];
for (const file of readdirSync(folder).filter((name) => name.endsWith(".js"))) {
  const base = join(folder, file.replace(/\.js$/, ""));
  const module = await import(pathToFileURL(resolve(folder, file)));
  const lifecycle = JSON.parse(readFileSync(base + ".json", "utf8"));
  const names = JSON.parse(readFileSync(base + ".names", "utf8"));
  writeFileSync(base + ".answers", new Asked(lifecycle, module, names).all());
}
