// Leaving quickly. Everything on the site works without this file; it only makes leaving faster and leaves less behind.
const leave = document.getElementById('leave');
const keys = document.getElementById('leave-keys');
const WAIT = 5000;
let presses = 0;
let timer = 0;

function blank() {
  const cover = document.createElement('div');
  cover.className = 'tw-cover';
  document.body.replaceChildren(cover);
  document.title = leave.dataset.title;
  for (const field of document.querySelectorAll('input, textarea')) field.value = '';
}

function go() {
  keys.textContent = keys.dataset.going;
  blank();
  window.location.replace(leave.href);
}

function forget() {
  presses = 0;
  keys.textContent = '';
  keys.removeAttribute('data-presses');
}

function press() {
  presses += 1;
  clearTimeout(timer);
  if (presses >= 3) {
    go();
    return;
  }
  keys.dataset.presses = String(presses);
  keys.textContent = presses === 1 ? keys.dataset.one : keys.dataset.two;
  timer = setTimeout(forget, WAIT);
}

if (leave && keys) {
  leave.addEventListener('click', (event) => {
    event.preventDefault();
    go();
  });
  let shiftAlone = false;
  addEventListener('keydown', (event) => {
    shiftAlone = event.key === 'Shift' && !event.repeat;
    if (event.key !== 'Shift' && presses > 0) {
      clearTimeout(timer);
      forget();
    }
  });
  addEventListener('keyup', (event) => {
    if (event.key === 'Shift' && shiftAlone) {
      shiftAlone = false;
      press();
    }
  });
  // A page that comes back from the browser's memory after leaving shows nothing.
  addEventListener('pageshow', (event) => {
    if (event.persisted && document.querySelector('.tw-cover')) window.location.reload();
  });
}
