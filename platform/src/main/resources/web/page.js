// Leaving quickly. Everything on the site works without this file; it only makes leaving faster and leaves less behind.
const leave = document.getElementById('leave');
const keys = document.getElementById('leave-keys');
const WAIT = 5000;
let presses = 0;
let timer = 0;

// What a page holds in memory, such as the keys of a mailbox, is dropped by whoever listens for `tw-leave`.
function go() {
  clearTimeout(timer);
  dispatchEvent(new Event('tw-leave'));
  for (const field of document.querySelectorAll('input, textarea, select')) {
    field.value = '';
    field.checked = false;
  }
  const cover = document.createElement('div');
  cover.className = 'tw-cover';
  for (const child of [...document.body.children]) if (child !== keys) child.remove();
  document.body.append(cover);
  keys.className = 'tw-hidden';
  keys.textContent = keys.dataset.going;
  document.title = leave.dataset.title;
  location.replace('/x');
}

function forget() {
  clearTimeout(timer);
  presses = 0;
  keys.textContent = '';
  delete keys.dataset.presses;
}

function press() {
  clearTimeout(timer);
  presses += 1;
  if (presses === 3) {
    go();
    return;
  }
  keys.dataset.presses = presses;
  keys.textContent = presses === 1 ? keys.dataset.one : keys.dataset.two;
  timer = setTimeout(forget, WAIT);
}

if (leave && keys) {
  leave.addEventListener('click', (event) => {
    event.preventDefault();
    go();
  });
  // Only Shift pressed and let go by itself counts; a capital letter, a held key,
  // another keyboard layout or a selection by mouse does not.
  let alone = false;
  const mixed = () => {
    alone = false;
    if (presses) forget();
  };
  addEventListener('keydown', (event) => {
    if (event.key !== 'Shift') mixed();
    else alone = !(event.repeat || event.altKey || event.ctrlKey || event.metaKey);
  });
  addEventListener('keyup', (event) => {
    if (event.key === 'Shift' && alone) press();
    alone = false;
  });
  addEventListener('pointerdown', mixed);
  addEventListener('wheel', mixed, {passive: true});
  addEventListener('blur', mixed);
}

// An open menu of the header closes by Escape, and by a click or tap beside it.
const menus = document.querySelectorAll('.tw-menu');
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const menu of menus) {
    if (menu.open && menu.contains(document.activeElement)) menu.firstElementChild.focus();
    menu.open = false;
  }
});
addEventListener('click', (event) => {
  for (const menu of menus) if (!menu.contains(event.target)) menu.open = false;
});
