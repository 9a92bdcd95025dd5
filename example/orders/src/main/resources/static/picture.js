// The lifecycle as an SVG: the service's states and arcs, at places that are chosen here by hand.

// at: the boxes' centers. loop: how far from a center an arrow to itself stands, and its label.

const WIDE = {
  width: 960, height: 320, box: [112, 40], loop: [0, 0],
  at: {
    PLACED: [62, 84], IN_REVIEW: [265, 182], PAID: [468, 84],
    SHIPPED: [683, 84], DELIVERED: [898, 84], CANCELLED: [265, 280],
  },
};

const NARROW = {
  width: 372, height: 580, box: [100, 38], loop: [-30, -44],
  at: {
    PLACED: [84, 72], IN_REVIEW: [164, 152], PAID: [84, 336],
    SHIPPED: [84, 446], DELIVERED: [84, 556], CANCELLED: [316, 72],
  },
};

/** Turns IN_REVIEW into "In review". */
export function words(name) {
  const text = name.toLowerCase().replaceAll('_', ' ');
  return text[0].toUpperCase() + text.slice(1);
}

/**
 * Draws the lifecycle.
 *
 * lifecycle: what GET /lifecycle says. order: what GET /orders/{id} says to the role; its state
 * and what leads on from there are made to stand out.
 */
export function picture(lifecycle, order, narrow) {
  const plan = withAll(lifecycle.states, narrow ? NARROW : WIDE);
  const isOpen = arc => arc.from === order.status
      && order.buttons.some(button => button.event === arc.event && button.to === arc.to);

  const svg = element('svg', {viewBox: `0 0 ${plan.width} ${plan.height}`, role: 'img'});
  svg.append(element('title', {}, summary(order)));
  svg.append(arrowHeads());
  // What is open is drawn last, so that nothing covers it.
  const arrows = merged(lifecycle.arcs, isOpen).sort((one, other) => one.open - other.open);
  arrows.forEach(arrow => svg.append(line(arrow, plan)));
  arrows.forEach(arrow => svg.append(label(arrow, plan)));
  lifecycle.states.forEach(state => svg.append(box(state, lifecycle, order, plan)));
  return svg;
}

/** A state without a place gets one in a row below the others. */
function withAll(states, plan) {
  const missing = states.filter(state => !plan.at[state]);
  const y = plan.height + 30;
  const extra = missing.map((state, index) => [state, [66 + 128 * index, y]]);
  return extra.length === 0 ? plan
      : {...plan, height: y + 40, at: {...plan.at, ...Object.fromEntries(extra)}};
}

function summary(order) {
  const ways = order.buttons.filter(button => button.to !== null).map(button =>
      words(button.event) + (button.to === order.status ? '' : `, to ${words(button.to)}`));
  return `The order is ${words(order.status)}. `
      + (ways.length ? `From here: ${ways.join('; ')}.` : 'You can\'t move it from here.');
}

/** Arcs between the same two states are one arrow, with a line for each event and guard. */
function merged(arcs, isOpen) {
  const arrows = new Map();
  for (const arc of arcs) {
    const key = `${arc.from} ${arc.to}`;
    const arrow = arrows.get(key) ?? {from: arc.from, to: arc.to, lines: new Set(), open: false};
    arrow.lines.add(arc.event.toLowerCase());
    if (arc.guard) arrow.lines.add(`[${arc.guard}]`);
    arrow.open ||= isOpen(arc);
    arrows.set(key, arrow);
  }
  return [...arrows.values()];
}

function line(arrow, plan) {
  const {from, to} = ends(arrow, plan);
  const path = arrow.from === arrow.to
      ? `M ${from[0] + plan.loop[0] - 16} ${from[1]} c -12 -30, 44 -30, 32 -3`
      : `M ${from.join(' ')} L ${to.join(' ')}`;
  return element('path', {
    d: path,
    class: arrow.open ? 'arrow open' : 'arrow',
    'marker-end': `url(#${arrow.open ? 'head-open' : 'head'})`,
  });
}

/** The label stands on the middle of a line; of a level one above it, with the guard below. */
function label(arrow, plan) {
  const {from, to} = ends(arrow, plan);
  const self = arrow.from === arrow.to;
  const level = !self && from[1] === to[1];
  const x = self ? from[0] + plan.loop[1] : (from[0] + to[0]) / 2;
  const lines = [...arrow.lines];
  const y = (from[1] + to[1]) / 2 + (self ? -30 : level ? -7 : 12 - 8 * lines.length);
  const label = element('text', {x, y, class: arrow.open ? 'label open' : 'label'});
  lines.forEach((text, index) =>
      label.append(element('tspan', {x, dy: index && (level ? 25 : 16)}, text)));
  return label;
}

/** Where a line between two boxes leaves the one and meets the other. */
function ends(arrow, plan) {
  const from = plan.at[arrow.from];
  const to = plan.at[arrow.to];
  if (arrow.from === arrow.to) {
    const top = [from[0], from[1] - plan.box[1] / 2];
    return {from: top, to: top};
  }
  return {from: edge(from, to, plan.box, 2), to: edge(to, from, plan.box, 6)};
}

function edge(center, other, box, gap) {
  const dx = other[0] - center[0];
  const dy = other[1] - center[1];
  const part = Math.min(
      dx ? (box[0] / 2 + gap) / Math.abs(dx) : Infinity,
      dy ? (box[1] / 2 + gap) / Math.abs(dy) : Infinity);
  return [center[0] + dx * part, center[1] + dy * part];
}

function box(state, lifecycle, order, plan) {
  const [x, y] = plan.at[state];
  const [width, height] = plan.box;
  const kinds = ['state'];
  if (state === order.status) kinds.push('now');
  else if (order.buttons.some(button => button.to === state)) kinds.push('next');
  const group = element('g', {class: kinds.join(' '), 'data-state': state});
  group.append(rectangle(x, y, width, height));
  if (lifecycle.terminal.includes(state)) group.append(rectangle(x, y, width - 8, height - 8));
  group.append(element('text', {x, y: y + 5}, words(state)));
  return group;
}

function rectangle(x, y, width, height) {
  return element('rect',
      {x: x - width / 2, y: y - height / 2, width, height, rx: height / 2});
}

function arrowHeads() {
  const defs = element('defs', {});
  for (const id of ['head', 'head-open']) {
    const marker = element('marker', {
      id, viewBox: '0 0 10 10', refX: 8, refY: 5, markerUnits: 'userSpaceOnUse',
      markerWidth: 11, markerHeight: 11, orient: 'auto',
    });
    marker.append(element('path', {d: 'M 0 0 L 10 5 L 0 10 z'}));
    defs.append(marker);
  }
  return defs;
}

function element(name, attributes, text) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  if (text !== undefined) made.textContent = text;
  return made;
}
