// Live parts are refreshed by the server's signals. What one points at or has the focus in stays
// where it is; what was unfolded stays unfolded; what is new is told politely.
let pointer = { x: 0, y: 0, at: -Infinity };
let before = null;
let pressed = false;
let late = false;

document.addEventListener('pointermove', (event) => {
  pointer = { x: event.clientX, y: event.clientY, at: performance.now() };
}, { passive: true });

// A click is lost when the thing under it is replaced between press and release.
document.addEventListener('pointerdown', () => { pressed = true; }, { passive: true, capture: true });
['pointerup', 'pointercancel'].forEach((end) => document.addEventListener(end, () => {
  pressed = false;
  if (late) setTimeout(changed, 300);
  late = false;
}, { passive: true, capture: true }));

const changed = () => document.body.dispatchEvent(new CustomEvent('wijk-changed'));

const isLive = (element) => element instanceof Element && element.matches('[data-live]');

function anchor() {
  const focused = document.activeElement?.closest('[data-live-part] [id]');
  if (focused) return focused;
  if (performance.now() - pointer.at > 3000) return null;
  return document.elementFromPoint(pointer.x, pointer.y)?.closest('[data-live-part] [id]') ?? null;
}

document.addEventListener('htmx:beforeSwap', (event) => {
  if (!isLive(event.detail.elt)) return;
  if (pressed) {
    late = true;
    event.detail.shouldSwap = false;
    return;
  }
  const kept = anchor();
  before = {
    id: kept?.id,
    top: kept?.getBoundingClientRect().top,
    open: [...document.querySelectorAll('[data-live-part] details[open][id]')].map((d) => d.id),
    newest: document.querySelector('[data-newest]')?.id,
  };
});

// What somebody unfolded is no change.
const asMade = (part) => part.innerHTML.replace(/(<details\b[^>]*?) open(="")?(?=[\s>])/g, '$1');

// What did not change stays where it is, under whatever points at it.
document.addEventListener('htmx:oobBeforeSwap', (event) => {
  if (asMade(event.detail.fragment) === asMade(event.detail.target)) event.detail.shouldSwap = false;
});

document.addEventListener('htmx:afterSettle', () => {
  if (!before) return;
  const was = before;
  before = null;
  was.open.forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
  const kept = was.id && document.getElementById(was.id);
  if (kept) window.scrollBy({ top: kept.getBoundingClientRect().top - was.top, behavior: 'instant' });
  const newest = document.querySelector('[data-newest]');
  if (newest && newest.id !== was.newest) {
    newest.classList.add('fresh');
    document.getElementById('nieuws').textContent = newest.dataset.newest;
  }
});

// Something may have been missed: while the line was broken, and between the moment the page was made
// and the moment the line was open.
document.addEventListener('htmx:sseOpen', changed);

// Signed out in the meantime: say so, and leave what is being typed alone.
document.addEventListener('htmx:responseError', (event) => {
  if (isLive(event.detail.elt) && event.detail.xhr.status === 401) {
    document.getElementById('afgemeld')?.removeAttribute('hidden');
  }
});

// Told apart from what a person does, so that an open page alone keeps nobody signed in.
document.addEventListener('htmx:configRequest', (event) => {
  if (isLive(event.detail.elt)) event.detail.headers['Wijk-Background'] = 'true';
});
