// Keeps what is typed in a form until it is sent, in this tab only and for this person only, so that
// an expired session, a lost connection or a reload loses nothing.
const PREFIX = 'draft:';
const user = () => document.body.dataset.user || '';
const keyOf = (form) => `${PREFIX}${user()}:${form.dataset.draft}`;
const drafts = () => Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));

function save(form) {
  const fields = [...new FormData(form)].filter(([name, value]) => name !== '_csrf' && typeof value === 'string');
  sessionStorage.setItem(keyOf(form), JSON.stringify({ title: form.dataset.draftTitle, fields }));
}

function restore(form) {
  const kept = sessionStorage.getItem(keyOf(form));
  if (!kept || form.dataset.answered === 'true') return;
  const values = new Map();
  JSON.parse(kept).fields.forEach(([name, value]) => values.set(name, [...(values.get(name) || []), value]));
  [...form.elements].filter((field) => field.name && field.name !== '_csrf').forEach((field) => {
    const value = values.get(field.name) || [];
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = value.includes(field.value);
    else if (value.length) field.value = value[0];
  });
  form.querySelector('[data-draft-restored]')?.removeAttribute('hidden');
}

function forget(path) {
  sessionStorage.removeItem(`${PREFIX}${user()}:${path}`);
}

function look(root) {
  root.querySelectorAll('[data-draft-done]').forEach((done) => forget(done.dataset.draftDone));
  root.querySelectorAll('form[data-draft]').forEach(restore);
  offer();
}

// On a page without the form itself: the way back to what was being written.
function offer() {
  const place = document.querySelector('[data-drafts]');
  if (!place) return;
  const here = place.dataset.drafts;
  const open = new Set([...document.querySelectorAll('form[data-draft]')].map((form) => form.dataset.draft));
  const waiting = drafts().map((key) => ({ path: key.slice(key.indexOf(':', PREFIX.length) + 1), ...JSON.parse(sessionStorage.getItem(key)) }))
    .filter(({ path }) => path.startsWith(here) && !open.has(path));
  place.hidden = waiting.length === 0;
  place.querySelector('ul')?.replaceChildren(...waiting.map(({ path, title }) => {
    const link = Object.assign(document.createElement('a'), { href: path, textContent: title });
    const item = document.createElement('li');
    item.append(link);
    return item;
  }));
}

document.addEventListener('input', (event) => {
  const form = event.target.form;
  if (form?.dataset.draft) save(form);
});
document.addEventListener('submit', (event) => {
  if (event.target.matches('[data-sign-out]')) drafts().forEach((key) => sessionStorage.removeItem(key));
});
document.addEventListener('htmx:afterSwap', () => look(document));
document.addEventListener('click', (event) => {
  const cancel = event.target.closest('[data-forget-draft]');
  if (cancel) forget(cancel.closest('form').dataset.draft);
  if (event.target.closest('[data-close-panel]')) setTimeout(offer);
  const drop = event.target.closest('[data-drop-draft]');
  if (drop) {
    forget(drop.closest('form').dataset.draft);
    window.location.reload();
  }
});
document.addEventListener('DOMContentLoaded', () => {
  if (user()) drafts().filter((key) => !key.startsWith(`${PREFIX}${user()}:`)).forEach((key) => sessionStorage.removeItem(key));
  look(document);
});
