// The panel beside the page: one form at a time. Focus goes in when it opens and back when it closes.
let opener = null;

const panel = () => document.getElementById('panel');

function focusInside(root) {
  const target = root.querySelector('[data-focus]') || root.querySelector('h1, h2');
  if (!target) return;
  target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: false });
}

export function closePanel() {
  const open = panel();
  if (!open) return;
  open.replaceChildren();
  const back = opener && document.getElementById(opener.id);
  (back || (opener && opener.isConnected ? opener : document.getElementById('inhoud')))?.focus();
  opener = null;
}

document.addEventListener('htmx:beforeRequest', (event) => {
  const { elt, target } = event.detail;
  if (target === panel() && !panel().contains(elt)) opener = elt;
  panel()?.querySelector('[data-offline]')?.setAttribute('hidden', '');
});

// Only once the form answers to htmx: whoever types fast would send it as a page of its own.
document.addEventListener('htmx:afterSettle', (event) => {
  if (event.detail.target !== panel()) return;
  // On a phone the panel takes the place of the page, so its title is the title.
  const alone = getComputedStyle(document.querySelector('.work__page')).display === 'none';
  if (alone) panel().querySelector('h2')?.setAttribute('aria-level', '1');
  focusInside(panel());
});

// No connection, or no answer in time: say so where one is looking; what was typed stays.
['htmx:sendError', 'htmx:timeout'].forEach((name) =>
  document.addEventListener(name, (event) => {
    const notice = event.detail.target === panel() && panel().querySelector('[data-offline]');
    if (notice) {
      notice.removeAttribute('hidden');
      notice.focus();
    }
  }));

document.addEventListener('click', (event) => {
  const close = event.target.closest('[data-close-panel]');
  if (close && panel()?.contains(close)) {
    event.preventDefault();
    closePanel();
  }
  if (event.target.closest('[data-print]')) window.print();
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && panel()?.contains(event.target)) closePanel();
});

document.addEventListener('DOMContentLoaded', () => {
  const first = document.querySelector('#inhoud [data-focus]');
  if (first) focusInside(document.getElementById('inhoud'));
});
