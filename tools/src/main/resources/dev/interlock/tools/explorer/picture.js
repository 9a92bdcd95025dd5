// The drawing: what is lit in it, and which part of it is seen.

const STEP = 1.25; // from one size to the next
const READABLE = 0.75; // smaller than this, only a part is shown at first
const LARGEST = 4;

class Picture {
  /** ask({event, to}) is called with what is clicked on. */
  constructor(frame, ask) {
    this.frame = frame;
    this.svg = frame.querySelector('svg');
    const {width, height} = this.svg.viewBox.baseVal;
    this.whole = {width, height};
    // A title is a tooltip all over it; the page has a heading.
    this.svg.setAttribute('aria-label', this.svg.querySelector('title').textContent);
    this.svg.querySelector('title').remove();
    this.view = undefined; // {x, y, scale}: the corner, in the drawing's units, and pixels to a unit
    new ResizeObserver(() => {
      this.draw();
      this.keepInView(this.now);
    }).observe(frame);
    frame.addEventListener('wheel', event => this.wheel(event), {passive: false});
    this.drag();
    this.svg.addEventListener('click', event => this.click(event, ask));
    frame.addEventListener('click', event => this.zoom(event.target.dataset.zoom));
  }

  /** Shows where the walk is; of every arrow, whether it can be taken now, and whether the actor may ever. */
  light(now, open, lifecycle, actor) {
    this.now = now;
    for (const box of this.all('[data-state]')) {
      const name = box.dataset.state;
      box.classList.toggle('now', name === now);
      box.classList.toggle('next', name !== now && open.some(arc => arc.to === name));
    }
    for (const arrow of this.all('.arrow')) {
      const arcs = this.arcs(arrow, lifecycle);
      const leaves = arrow.dataset.from.split(' ').includes(now);
      arrow.classList.toggle('leaves', leaves);
      arrow.classList.toggle('open', leaves && arcs.some(arc => open.includes(arc)));
      arrow.classList.toggle('dim', !arcs.some(arc => isAdmitted(arc, actor)));
      for (const label of arrow.querySelectorAll('.label')) {
        const meant = arcs.filter(arc => isLabelled(label, arc));
        label.classList.toggle('open', meant.some(arc => open.includes(arc)));
        label.classList.toggle('dim', !meant.some(arc => isAdmitted(arc, actor)));
      }
    }
    this.raise('.arrow.open');
    if (this.view) this.keepInView(now);
    else this.first(now);
  }

  /** Marks what was searched for. */
  mark({state, event}) {
    this.all('.found').forEach(each => each.classList.remove('found'));
    const found = [];
    if (state) found.push(...this.all('[data-state]').filter(each => each.dataset.state === state));
    if (event) found.push(...this.all('.label').filter(each => each.dataset.event === event));
    found.forEach(each => each.classList.add('found'));
    found.map(each => each.closest('.arrow')).forEach(each => each?.classList.add('found'));
    if (state) this.keepInView(state);
  }

  arcs(arrow, lifecycle) {
    const to = arrow.dataset.to;
    return arrow.dataset.from.split(' ').flatMap(from => lifecycle.arcsFrom(from).filter(arc => arc.to === to));
  }

  all(selector) {
    return [...this.svg.querySelectorAll(selector)];
  }

  /** What is drawn last lies on top. */
  raise(selector) {
    this.all(selector).forEach(each => each.parentNode.append(each));
  }

  /** All of it where it can be read then; else what is around the current state. */
  first(now) {
    const {width, height} = this.size();
    if (width === 0) return; // not laid out yet
    const scale = Math.min(width / this.whole.width, height / this.whole.height);
    if (scale >= READABLE) this.zoom('all');
    else {
      this.view = {x: 0, y: 0, scale: 1};
      this.center(now);
    }
  }

  zoom(how) {
    const {width, height} = this.size();
    if (how === 'all') {
      const scale = Math.min(width / this.whole.width, height / this.whole.height, STEP);
      this.view = {
        scale,
        x: (this.whole.width - width / scale) / 2,
        y: (this.whole.height - height / scale) / 2,
      };
      this.draw();
    }
    if (how === 'now') {
      this.view.scale = Math.max(this.view.scale, 1);
      this.center(this.now);
    }
    if (how === 'in') this.scale(STEP, width / 2, height / 2);
    if (how === 'out') this.scale(1 / STEP, width / 2, height / 2);
  }

  /** Makes it larger or smaller around a point of the frame. */
  scale(by, x, y) {
    const {width, height} = this.size();
    const smallest = Math.min(width / this.whole.width, height / this.whole.height, READABLE) / STEP;
    const scale = Math.min(LARGEST, Math.max(smallest, this.view.scale * by));
    this.view.x += x / this.view.scale - x / scale;
    this.view.y += y / this.view.scale - y / scale;
    this.view.scale = scale;
    this.draw();
  }

  /** Moves the drawing by pixels; a part of it always stays in view. */
  move(right, down) {
    const {width, height} = this.size();
    const {scale} = this.view;
    const within = (value, seen, whole) => Math.min(whole - seen / 4, Math.max(-seen * 3 / 4, value));
    this.view.x = within(this.view.x - right / scale, width / scale, this.whole.width);
    this.view.y = within(this.view.y - down / scale, height / scale, this.whole.height);
    this.draw();
  }

  keepInView(state) {
    const box = this.box(state);
    const {width, height} = this.size();
    if (!box || !this.view || width === 0) return;
    const {x, y, scale} = this.view;
    const edge = 40 / scale;
    const inside = box.x >= x + edge && box.x + box.width <= x + width / scale - edge
        && box.y >= y + edge && box.y + box.height <= y + height / scale - edge;
    const seesAll = x <= 0 && y <= 0
        && x + width / scale >= this.whole.width && y + height / scale >= this.whole.height;
    if (!inside && !seesAll) this.center(state);
  }

  center(state) {
    const box = this.box(state);
    const {width, height} = this.size();
    this.view.x = box.x + box.width / 2 - width / this.view.scale / 2;
    this.view.y = box.y + box.height / 2 - height / this.view.scale / 2;
    this.draw();
  }

  draw() {
    const {width, height} = this.size();
    if (width === 0) return;
    if (!this.view) this.first(this.now);
    const {x, y, scale} = this.view;
    this.svg.setAttribute('viewBox', `${x} ${y} ${width / scale} ${height / scale}`);
  }

  box(state) {
    return this.svg.querySelector(`[data-state="${CSS.escape(state)}"]`)?.getBBox();
  }

  size() {
    return {width: this.frame.clientWidth, height: this.frame.clientHeight};
  }

  wheel(event) {
    event.preventDefault();
    const {left, top} = this.frame.getBoundingClientRect();
    this.scale(STEP ** (-event.deltaY / 100), event.clientX - left, event.clientY - top);
  }

  drag() {
    let last;
    let moved = 0;
    this.svg.addEventListener('pointerdown', event => {
      last = event;
      moved = 0;
    });
    this.svg.addEventListener('pointermove', event => {
      if (!last || event.buttons === 0) return;
      moved += Math.abs(event.clientX - last.clientX) + Math.abs(event.clientY - last.clientY);
      if (moved > 4) { // a hand that isn't quite still clicks
        this.svg.setPointerCapture(event.pointerId);
        this.frame.classList.add('dragged');
        this.move(event.clientX - last.clientX, event.clientY - last.clientY);
      }
      last = event;
    });
    const end = () => {
      last = undefined;
      this.frame.classList.remove('dragged');
    };
    this.svg.addEventListener('pointerup', end);
    this.svg.addEventListener('pointercancel', end);
    this.isDragged = () => moved > 4;
  }

  click(event, ask) {
    if (this.isDragged()) return;
    const state = event.target.closest('[data-state]');
    const arrow = event.target.closest('.arrow');
    const label = event.target.closest('.label') ?? arrow?.querySelector('.label');
    if (state) ask({to: state.dataset.state});
    else if (label?.dataset.event) ask({event: label.dataset.event});
    else if (arrow) ask({to: arrow.dataset.to});
  }

  /** Returns whether the key was one of the picture's. */
  key(key) {
    const by = {ArrowLeft: [80, 0], ArrowRight: [-80, 0], ArrowUp: [0, 80], ArrowDown: [0, -80]}[key];
    if (by) this.move(...by);
    return by !== undefined;
  }
}

function isLabelled(label, arc) {
  return (label.dataset.event ?? null) === (arc.event ?? null)
      && (label.dataset.guard ?? null) === (arc.guard ?? null);
}
