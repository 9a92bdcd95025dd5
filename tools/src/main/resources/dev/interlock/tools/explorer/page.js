// The page: a walk through the lifecycle, and what can happen next.

const find = id => document.getElementById(id);

class Page {
  constructor(lifecycle) {
    this.lifecycle = lifecycle;
    this.answers = new Map(); // of guards; yes, unless told
    this.steps = [];
    this.picture = new Picture(find('picture'), asked => this.asked(asked));
    this.search = new Search(find('search'), find('found'), things(lifecycle), thing => this.pick(thing));
    this.fill();
    this.restart();
  }

  /** What is the same in every state. */
  fill() {
    const {actors, states} = this.lifecycle;
    find('actor').append(...actors.map(actor => element('option', {value: actor}, actor)));
    find('acting').hidden = actors.length === 0;
    const initial = states.filter(state => state.initial);
    find('start').append(...initial.map(state => element('option', {value: state.name}, state.label)));
    find('starting').hidden = initial.length < 2;
    find('actor').addEventListener('change', () => this.act());
    find('start').addEventListener('change', () => this.restart());
    find('restart').addEventListener('click', () => this.restart());
    find('back').addEventListener('click', () => this.back());
    find('walk').addEventListener('click', () => this.walk());
    find('help').addEventListener('click', () => find('keys').showModal());
    find('path').addEventListener('click', event => {
      const entry = event.target.closest('button');
      if (entry) this.back(Number(entry.dataset.step));
    });
    for (const list of ['events', 'ignored', 'refused']) {
      find(list).addEventListener('click', event => {
        const button = event.target.closest('button');
        if (button) this.asked({event: button.dataset.event, to: button.dataset.to});
      });
    }
    find('guards').addEventListener('change', event => {
      this.answers.set(event.target.name, event.target.value === 'yes');
      this.say(`${event.target.name}: ${event.target.value}.`);
      this.show();
      document.querySelector(`#guards input[name="${CSS.escape(event.target.name)}"]:checked`).focus();
    });
  }

  get now() {
    return this.steps.length ? this.steps.at(-1).to : find('start').value;
  }

  get actor() {
    return find('actor').value || undefined;
  }

  /** What is asked, by whoever acts, with the answers that the guards have. */
  question(asked) {
    return {...asked, actor: this.actor, guards: guard => this.answers.get(guard) ?? true};
  }

  /** An event, or a target, was chosen: it happens, or the page says why not. */
  asked({event, to}) {
    const asked = this.question(event ? {event} : {to});
    const from = this.now;
    const refusal = this.lifecycle.refusal(from, asked);
    this.picture.mark({});
    if (refusal) return this.say(refusal.message, true);
    const arc = this.lifecycle.arc(from, asked);
    if (!arc) return this.say(`${this.label(from)} takes note of '${event}' and stays as it is.`);
    this.steps.push({event: arc.event, guard: arc.guard, actor: this.actor, from, to: arc.to});
    this.arrived(`${arc.event ?? 'Without an event'}: ${this.label(from)} → ${this.label(arc.to)}.`);
  }

  arrived(how) {
    this.show();
    const {terminal} = this.lifecycle.state.get(this.now);
    const open = [...new Set(this.open().map(arc => this.name(arc)))];
    const next = open.length ? `Next: ${listed(open)}.`
        : terminal ? 'The lifecycle ends here.' : `${this.actor ?? 'Nobody'} can do nothing here.`;
    this.say(`${how} ${next}`);
    (document.querySelector('#events button') ?? find('now')).focus({preventScroll: true});
  }

  back(length = this.steps.length - 1) {
    if (length < 0) return this.say('This is where it began.');
    this.steps.length = length;
    this.picture.mark({});
    this.arrived(`Back in ${this.label(this.now)}.`);
  }

  restart() {
    this.steps = [];
    this.picture.mark({});
    this.arrived(`It begins in ${this.label(this.now)}.`);
  }

  act() {
    this.show();
    const open = [...new Set(this.open().map(arc => this.name(arc)))];
    this.say(`${this.actor ?? 'Anyone'}: ${open.length ? listed(open) : 'nothing'} can happen here.`);
  }

  /** Something was searched for: it is shown, and the way to it is told. */
  pick({kind, name}) {
    if (kind === 'event') {
      const arcs = this.lifecycle.arcsOn(name);
      const from = [...new Set(arcs.map(arc => this.label(arc.from)))];
      const to = [...new Set(arcs.map(arc => this.label(arc.to)))];
      this.say(arcs.length ? `'${name}' leads from ${listed(from)} to ${listed(to)}.`
          : `No state is left on '${name}'; it is ignored.`);
    } else {
      const way = this.lifecycle.way(this.now, name, this.actor);
      const told = way && listed(way.map(arc => this.name(arc)));
      this.say(!way ? `No way leads from ${this.label(this.now)} to ${this.label(name)}`
          + (this.actor ? ` for ${this.actor}.` : '.')
          : way.length ? `${this.label(name)} is ${way.length === 1 ? 'one step' : `${way.length} steps`} away: ${told}.`
              : `${this.label(name)} is where you are.`);
      this.way = way;
      find('walk').hidden = !way?.length;
    }
    this.picture.mark(kind === 'event' ? {event: name} : {state: name});
    const next = kind === 'event' ? `#side button[data-event="${CSS.escape(name)}"]` : '#walk:not([hidden]) button';
    (document.querySelector(next) ?? find('now')).focus({preventScroll: true});
  }

  /** Takes the way that was found; the guards on it say yes from now on. */
  walk() {
    for (const arc of this.way) {
      if (arc.guard) this.answers.set(arc.guard, true);
      this.steps.push({event: arc.event, guard: arc.guard, actor: this.actor, from: arc.from, to: arc.to});
    }
    this.picture.mark({});
    this.arrived(`${this.label(this.now)}, by ${this.way.length} steps.`);
  }

  say(text, refused = false) {
    find('message').textContent = text;
    find('message').classList.toggle('problem', refused);
    find('walk').hidden = true;
  }

  label(state) {
    return this.lifecycle.state.get(state).label;
  }

  /** What an arc is known by. */
  name(arc) {
    return arc.event ?? `to ${this.label(arc.to)}`;
  }

  /** The arcs that can be taken now. */
  open() {
    return this.lifecycle.arcsFrom(this.now).filter(arc =>
        this.lifecycle.arc(this.now, this.question(arc.event ? {event: arc.event} : {to: arc.to})) === arc);
  }

  show() {
    const now = this.now;
    const {label, initial, terminal} = this.lifecycle.state.get(now);
    find('now').textContent = label;
    find('kind').textContent = ['Now in', initial && 'an initial state', terminal && 'a terminal state']
        .filter(Boolean).join(', ').replace('Now in, ', 'Now in ');
    find('back').disabled = this.steps.length === 0;
    this.showGuards();
    this.showEvents();
    this.showOthers();
    this.showPath();
    this.picture.light(now, this.open(), this.lifecycle, this.actor);
  }

  showGuards() {
    const guards = [...new Set(this.lifecycle.arcsFrom(this.now).filter(arc => arc.guard).map(arc => arc.guard))];
    find('asked').hidden = guards.length === 0;
    find('guards').replaceChildren(...guards.map(guard => {
      const yes = this.answers.get(guard) ?? true;
      const choice = (value, checked) => {
        const input = element('input', {type: 'radio', name: guard, value});
        input.checked = checked;
        return element('label', {}, input, value);
      };
      return element('fieldset', {}, element('legend', {}, `${guard}?`), choice('yes', yes), choice('no', !yes));
    }));
  }

  showEvents() {
    const arcs = this.lifecycle.arcsFrom(this.now);
    const names = [...new Set(arcs.map(arc => this.name(arc)))];
    find('none').hidden = names.length > 0;
    find('events').replaceChildren(...names.map((name, index) => {
      const meant = arcs.filter(arc => this.name(arc) === name);
      const {event, to} = meant[0];
      const refusal = this.lifecycle.refusal(this.now, this.question(event ? {event} : {to}));
      const button = element('button', {
        type: 'button', 'data-event': event, 'data-to': event ? undefined : to,
        'aria-disabled': String(refusal !== null), 'aria-describedby': `about-${index}`,
      }, name);
      const taken = this.lifecycle.arc(this.now, this.question(event ? {event} : {to}));
      const ways = element('span', {id: `about-${index}`, class: 'ways'}, ...meant.map(arc =>
          element('span', {class: arc === taken ? 'way taken' : 'way'}, this.about(arc))));
      if (refusal) ways.append(element('span', {class: 'reason'}, why(refusal)));
      return element('li', {}, button, ways);
    }));
  }

  about(arc) {
    return `→ ${this.label(arc.to)}${arc.guard ? ` [${arc.guard}]` : ''}`
        + (arc.actors.length ? ` by ${arc.actors.join(', ')}` : '');
  }

  /** What the state ignores, and what it refuses to everybody. */
  showOthers() {
    const {events, state} = this.lifecycle;
    const ignored = state.get(this.now).ignores;
    const known = new Set(this.lifecycle.arcsFrom(this.now).map(arc => arc.event));
    const refused = events.filter(event => !known.has(event) && !ignored.includes(event));
    const chips = names => names.map(event => element('li', {},
        element('button', {type: 'button', 'data-event': event}, event)));
    find('ignoring').hidden = ignored.length === 0;
    find('ignored').replaceChildren(...chips(ignored));
    find('refusing').hidden = refused.length === 0;
    find('refused').replaceChildren(...chips(refused));
  }

  showPath() {
    const entry = (step, state, how) => element('li', {},
        element('button', {
          type: 'button', 'data-step': String(step),
          'aria-current': step === this.steps.length ? 'step' : undefined,
        }, this.label(state)),
        how && element('span', {class: 'what'}, how));
    find('path').replaceChildren(
        entry(0, find('start').value, ''),
        ...this.steps.map((step, index) => entry(index + 1, step.to,
            `on ${step.event ?? 'no event'}${step.guard ? ` [${step.guard}]` : ''}`
            + (step.actor ? ` by ${step.actor}` : ''))));
  }
}

/** Why an event that others may have, or that may pass at another time, isn't possible now. */
function why({kind, actors, guards}) {
  return kind === 'ACTOR' ? `only ${listed(actors)}`
      : `${listed(guards)} ${guards.length === 1 ? 'says' : 'say'} no`;
}

/** What can be searched for. */
function things(lifecycle) {
  return [
    ...lifecycle.states.map(({name, label, formerly}) =>
        ({kind: 'state', name, label, words: [label, name, ...formerly]})),
    ...lifecycle.events.map(name => ({kind: 'event', name, label: name, words: [name]})),
  ];
}

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.filter(Boolean));
  return made;
}
