// The search: a box with a list under it, as a screen reader knows them.

const SHOWN = 12; // of more matches, the first

class Search {
  /** things: [{kind, name, label, words}]; pick is called with the one that is chosen. */
  constructor(box, list, things, pick) {
    Object.assign(this, {box, list, things, pick, found: [], at: 0});
    box.addEventListener('input', () => this.search());
    box.addEventListener('focus', () => this.search());
    box.addEventListener('blur', () => this.close());
    box.addEventListener('keydown', event => this.key(event));
    list.addEventListener('pointerdown', event => {
      event.preventDefault(); // the box keeps the focus
      const option = event.target.closest('[role=option]');
      if (option) this.choose(this.found[[...list.children].indexOf(option)]);
    });
  }

  search() {
    const asked = this.box.value.trim().toLowerCase();
    const rank = each => each.words.some(word => word.toLowerCase().startsWith(asked)) ? 0 : 1;
    this.found = asked === '' ? [] : this.things
        .filter(each => each.words.some(word => word.toLowerCase().includes(asked)))
        .sort((one, other) => rank(one) - rank(other))
        .slice(0, SHOWN);
    this.at = 0;
    this.show(asked);
  }

  show(asked) {
    this.list.replaceChildren(...this.found.map((each, index) => element('li', {
      id: `found-${index}`, role: 'option', 'aria-selected': String(index === this.at),
    }, each.label, element('span', {class: 'what'}, each.kind))));
    if (asked && this.found.length === 0) {
      this.list.append(element('li', {role: 'option', 'aria-disabled': 'true', class: 'what'},
          'no state and no event is called so'));
    }
    this.list.hidden = this.list.children.length === 0;
    this.box.setAttribute('aria-expanded', String(!this.list.hidden));
    if (this.found.length) this.box.setAttribute('aria-activedescendant', `found-${this.at}`);
    else this.box.removeAttribute('aria-activedescendant');
  }

  key(event) {
    const steps = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (steps && this.found.length) {
      event.preventDefault();
      this.at = (this.at + steps + this.found.length) % this.found.length;
      this.show(this.box.value);
    } else if (event.key === 'Enter' && this.found.length) {
      event.preventDefault();
      this.choose(this.found[this.at]);
    } else if (event.key === 'Escape') {
      if (this.box.value === '') this.box.blur();
      this.box.value = '';
      this.search();
    }
  }

  choose(thing) {
    if (!thing) return;
    this.close();
    this.pick(thing);
  }

  close() {
    this.found = [];
    this.show('');
  }
}
