// The keyboard, and the start of everything.

const LISTS = '#events button, #ignored button, #refused button';

class Keys {
  constructor(page) {
    this.page = page;
    document.addEventListener('keydown', event => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || find('keys').open) return;
      if (this.typing(event.target)) return;
      if (this.moved(event) || this.single(event)) event.preventDefault();
    });
  }

  typing(target) {
    return target.matches('input:not([type=radio]):not([type=checkbox]), select');
  }

  /** Arrows: in the picture they move it, in the lists they go from one event to the next. */
  moved({key, target}) {
    if (target === find('picture')) return this.page.picture.key(key);
    const steps = {ArrowDown: 1, ArrowUp: -1}[key];
    if (!steps || target.matches('input')) return false;
    const buttons = [...document.querySelectorAll(LISTS)];
    const at = buttons.indexOf(target);
    const next = at < 0 ? buttons[0] : buttons[Math.min(buttons.length - 1, Math.max(0, at + steps))];
    next?.focus();
    return true;
  }

  single({key, target}) {
    if (!find('single').checked && !find('side').contains(target) && target !== find('picture')) return false;
    const {page} = this;
    const actions = {
      '/': () => find('search').select(),
      'Backspace': () => page.back(),
      'r': () => page.restart(),
      'e': () => (document.querySelector(LISTS) ?? find('now')).focus(),
      'a': () => find('actor').focus(),
      'p': () => find('picture').focus(),
      '?': () => find('help').click(),
      '+': () => page.picture.zoom('in'),
      '=': () => page.picture.zoom('in'), // the same key without shift
      '-': () => page.picture.zoom('out'),
      '0': () => page.picture.zoom('all'),
      '.': () => page.picture.zoom('now'),
    };
    actions[key]?.();
    return key in actions;
  }
}

const lifecycle = new Lifecycle(JSON.parse(find('lifecycle').textContent));
const page = new Page(lifecycle);
new Keys(page);

// For the console: interlock.refusal('PAID', {event: 'SHIP', actor: 'CUSTOMER'})?.message
globalThis.interlock = lifecycle;
