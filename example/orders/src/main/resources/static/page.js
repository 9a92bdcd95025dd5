// The page: it asks the service what the chosen role may do, and shows that. It knows no rule itself.

import {picture, words} from './picture.js';

const narrow = matchMedia('(max-width: 48rem)');
const find = id => document.getElementById(id);
const role = () => document.querySelector('input[name=role]:checked').value;
let lifecycle;
let shown; // the order on the page
let latest = 0; // counts what was begun, so that a slow answer doesn't replace a newer one

async function ask(method, path, body) {
  const response = await fetch(path, {
    method,
    headers: {'X-Role': role(), ...(body && {'Content-Type': 'application/json'})},
    body: body && JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.detail ?? answer.title); // a problem, as RFC 9457 has it
  return answer;
}

/** Does something, says how it went, and shows everything as it is then, refused or not. */
async function attempt(done, action) {
  find('page').ariaBusy = 'true';
  try {
    await action();
    say(done, false);
  } catch (problem) {
    say(problem.message, true);
  }
  await show();
}

function say(text, isProblem) {
  find('message').textContent = text;
  find('message').classList.toggle('problem', isProblem);
}

async function show() {
  const turn = ++latest;
  find('page').ariaBusy = 'true';
  try {
    const orders = await ask('GET', '/orders');
    const order = orders.find(each => `#${each.id}` === location.hash);
    const steps = order ? await ask('GET', `/orders/${order.id}/history`) : [];
    if (turn !== latest) return;
    shown = order;
    find('none').hidden = orders.length > 0;
    find('all').replaceChildren(...orders.map(entry));
    find('order').hidden = !order;
    if (order) detail(order, steps);
  } catch (problem) {
    say(problem.message, true); // the service is gone, for one
  } finally {
    if (turn === latest) find('page').ariaBusy = 'false';
  }
}

function detail(order, steps) {
  find('title').textContent = `Order ${order.id}: ${order.item}`;
  find('facts').textContent =
      `€ ${order.total.toFixed(2)}, ${order.address ? `to ${order.address}` : 'without an address yet'}`;
  find('who').textContent = `the ${role().toLowerCase()}`;
  draw();
  events(order.buttons);
  find('history').replaceChildren(...steps.map(row));
}

function draw() {
  if (shown) find('picture').replaceChildren(picture(lifecycle, shown, narrow.matches));
}

function entry(order) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${order.id}`;
  if (link.hash === location.hash) link.ariaCurrent = 'true';
  const name = document.createElement('span');
  name.textContent = `${order.id}: ${order.item}`;
  const status = document.createElement('span');
  status.className = 'status';
  status.textContent = words(order.status);
  link.append(name, status);
  item.append(link);
  return item;
}

/**
 * One line for each event: a button, and where it leads or why it is refused. The lines stay, and so does
 * the focus; what is refused can be reached by keyboard, so that its reason can be heard.
 */
function events(buttons) {
  const list = find('events');
  if (!list.hasChildNodes()) list.append(...buttons.map(({event}) => line(event)));
  buttons.forEach(({to, whyNot}, index) => {
    const item = list.children[index];
    item.querySelector('button').ariaDisabled = String(whyNot !== null);
    item.querySelector('.reason').textContent =
        whyNot ?? (to === shown.status ? '' : `to ${words(to)}`);
    const field = item.querySelector('input');
    if (field) field.hidden = whyNot !== null;
  });
}

function line(event) {
  const item = document.createElement('li');
  item.dataset.event = event;
  const button = document.createElement('button');
  button.textContent = words(event);
  const reason = document.createElement('span');
  reason.className = 'reason';
  reason.id = `reason-${event}`;
  button.setAttribute('aria-describedby', reason.id);
  item.append(button, reason);
  const field = event === 'READDRESS' ? addressField() : null;
  if (field) item.append(field);
  button.addEventListener('click', () => {
    if (button.ariaDisabled !== 'true') fire(event, field);
  });
  return item;
}

function addressField() {
  const field = document.createElement('input');
  field.placeholder = 'new address';
  field.ariaLabel = 'New address';
  return field;
}

function fire(event, field) {
  if (field && !field.value.trim()) return field.focus();
  const address = field?.value;
  if (field) field.value = '';
  return attempt(`${words(event)}: done.`, () =>
    ask('POST', `/orders/${shown.id}/${event.toLowerCase()}`, field && {address}));
}

function row(step) {
  const line = document.createElement('tr');
  const cells = [
    step.from && words(step.from), words(step.to), step.event && words(step.event),
    step.actor && words(step.actor), new Date(step.at).toLocaleString(),
  ];
  cells.forEach(text => line.insertCell().textContent = text ?? '–');
  return line;
}

find('new').addEventListener('submit', event => {
  event.preventDefault();
  const form = Object.fromEntries(new FormData(event.target));
  attempt('The order is placed.', async () => {
    location.hash = (await ask('POST', '/orders', form)).id;
  });
});
find('roles').addEventListener('change', () => {
  say('', false);
  show();
});
addEventListener('hashchange', () => show());
narrow.addEventListener('change', draw);

lifecycle = await ask('GET', '/lifecycle');
await show();
