// What a lifecycle answers: the questions of the generated code, with the runtime's words. Nothing here knows the page.

const MOST = 10; // of more names, a message tells how many there are

class Lifecycle {
  /** data: the lifecycle as JSON, of which the schema is published. What is usual is left out there. */
  constructor(data) {
    this.enumName = enumName(data.type);
    this.states = data.states.map(each => ({label: each.name, ignores: [], formerly: [], ...each}));
    this.events = data.events ?? [];
    this.actors = data.actors ?? [];
    this.arcs = data.arcs.map(each => ({actors: [], ...each}));
    this.state = new Map(this.states.map(each => [each.name, each]));
    this.leaving = new Map(this.states.map(each => [each.name, []]));
    this.arcs.forEach(arc => this.leaving.get(arc.from).push(arc));
  }

  arcsFrom(state) {
    return this.leaving.get(state) ?? [];
  }

  arcsOn(event) {
    return this.arcs.filter(arc => arc.event === event);
  }

  ignores(from, event) {
    return this.state.get(from)?.ignores.includes(event) ?? false;
  }

  /**
   * Finds the arc that is taken: of those open to the actor the first whose guard says yes, else the one without.
   *
   * asked: {event} or {to}, and {actor, guards}. Without an actor it is asked for anyone at all; guards(name) answers
   * a guard's question. Returns undefined where the state refuses, or ignores the event.
   */
  arc(from, asked) {
    const meant = this.arcsFrom(from).filter(arc => isMeant(arc, asked) && isAdmitted(arc, asked.actor));
    return meant.find(arc => arc.guard && isOpen(arc, asked.guards)) ?? meant.find(arc => !arc.guard);
  }

  /** Explains why a state refuses what is asked; null if it allows or ignores it. */
  refusal(from, asked) {
    if (asked.event && this.ignores(from, asked.event)) return null;
    const actors = new Set(); // who may, of arcs closed to whoever asks
    const guards = new Set(); // what says no, of arcs open to whoever asks
    for (const arc of this.arcsFrom(from).filter(each => isMeant(each, asked))) {
      if (!isAdmitted(arc, asked.actor)) arc.actors.forEach(each => actors.add(each));
      else if (isOpen(arc, asked.guards)) return null;
      else guards.add(arc.guard);
    }
    const kind = guards.size ? 'GUARD' : actors.size ? 'ACTOR' : 'UNDECLARED';
    const others = this.arcsFrom(from)
        .filter(arc => !isMeant(arc, asked) && isAdmitted(arc, asked.actor) && isOpen(arc, asked.guards));
    const targets = new Set(others.map(arc => arc.to));
    const refusal = {
      kind, from, to: asked.to, event: asked.event, actor: asked.actor,
      actors: kind === 'ACTOR' ? [...actors] : [],
      guards: [...guards],
      allowedEvents: [...new Set(others.filter(arc => arc.event).map(arc => arc.event))],
      allowedTargets: this.states.map(each => each.name).filter(each => targets.has(each)),
      repeated: kind === 'UNDECLARED' && this.isRepeated(from, asked),
    };
    return {...refusal, message: this.message(refusal)};
  }

  /** Whether the state is already where what is asked for leads. */
  isRepeated(from, asked) {
    return asked.to === from || this.arcs.some(arc =>
        arc.to === from && isMeant(arc, asked) && isAdmitted(arc, asked.actor));
  }

  message(refusal) {
    const {from, to, event} = refusal;
    const asked = to ? ` can't go to ${to}` : ` doesn't allow '${event}'`;
    return `${this.enumName}.${from}${asked}${reason(refusal)}; ${instead(refusal)}.`;
  }

  /** Finds a shortest way, guards taken as passable; undefined if there is none. */
  way(from, to, actor) {
    const ways = new Map([[from, []]]);
    for (const state of ways.keys()) { // which grows meanwhile
      if (state === to) return ways.get(state);
      this.arcsFrom(state).filter(arc => isAdmitted(arc, actor) && !ways.has(arc.to))
          .forEach(arc => ways.set(arc.to, ways.get(arc.to) ?? [...ways.get(state), arc]));
    }
    return undefined;
  }
}

/** The name as messages have it, with the types around it. Packages begin with a small letter. */
function enumName(type) {
  const parts = type.split('.');
  const first = parts.findIndex(each => /^\p{Lu}/u.test(each));
  return parts.slice(first < 0 ? parts.length - 1 : first).join('.');
}

function isMeant(arc, asked) {
  return asked.event ? arc.event === asked.event : arc.to === asked.to;
}

function isAdmitted(arc, actor) {
  return !actor || arc.actors.length === 0 || arc.actors.includes(actor);
}

/** Without answers every guard says yes. */
function isOpen(arc, guards) {
  return !arc.guard || !guards || guards(arc.guard);
}

function reason({to, kind, actor, actors, guards, repeated}) {
  const who = to ? ' by ' : ' to ';
  const asking = actor ? who + actor : '';
  if (kind === 'ACTOR') return `${asking}, only${who}${listed(actors)}`;
  if (kind === 'GUARD') {
    const [what, answer] = guards.length === 1 ? ['guard', 'says'] : ['guards', 'say'];
    return `${asking}: the ${what} ${listed(guards.map(quoted))} ${answer} no`;
  }
  if (!repeated) return '';
  return to ? ': it is there' : ': it is where that leads';
}

/** Who asks for a target is told of targets; who asks for an event, of what has none as well. */
function instead({to, actor, allowedEvents, allowedTargets}) {
  const ways = [];
  if (!to && allowedEvents.length) {
    ways.push(`${actor ? ' may ' : ' allows '}${listed(allowedEvents.map(quoted))}`);
  }
  if (allowedTargets.length) ways.push(` can go to ${listed(allowedTargets)}`);
  if (ways.length) return (actor ?? 'it') + ways.join(', and');
  return actor ? `${actor} may do nothing here` : 'it allows nothing';
}

function quoted(name) {
  return `'${name}'`;
}

function listed(names) {
  const more = names.length - MOST;
  return names.slice(0, MOST).join(', ') + (more > 0 ? `, … and ${more} more` : '');
}
