// @ts-check
// Search and filters. Their state stands in the address after #, so that a link shows what its sender saw.

const form = /** @type {HTMLFormElement} */ (document.getElementById('filter'));
const search = /** @type {HTMLInputElement} */ (document.getElementById('search'));
const matches = /** @type {HTMLElement} */ (document.getElementById('matches'));
const noMatch = /** @type {HTMLElement} */ (document.getElementById('no-match'));
const select = /** @type {HTMLSelectElement} */ (form.elements.namedItem('api'));
const boxes = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll('[name=verdict]')]);

/**
 * @template {HTMLElement} T
 * @param {ParentNode} parent
 * @param {string} selector
 * @returns {T[]}
 */
const all = (parent, selector) => [...parent.querySelectorAll(selector)].map((each) => /** @type {T} */ (each));

// Read once: the text of a row does not change, but for what a reader unfolds.
const sections = all(document, '.api').map((section) => ({
  section,
  areas: /** @type {HTMLDetailsElement[]} */ (all(section, '.area')).map((area) => ({
    area,
    rows: all(area, '.requirement').map((row) => ({
      row,
      verdict: row.dataset.verdict ?? '',
      text: (row.textContent ?? '').toLowerCase(),
    })),
  })),
}));
const total = sections.flatMap(({ areas }) => areas.flatMap(({ rows }) => rows)).length;

const state = () => ({
  words: search.value.toLowerCase().split(/\s+/).filter(Boolean),
  api: select.value,
  verdicts: boxes.filter(({ checked }) => checked).map(({ value }) => value),
});

let wasFiltering = false;

function apply() {
  const { words, api, verdicts } = state();
  const isFiltering = words.length > 0 || verdicts.length > 0;
  let shown = 0;
  for (const { section, areas } of sections) {
    const isOther = api !== '' && section.dataset.api !== api;
    let inSection = 0;
    for (const { area, rows } of areas) {
      let inArea = 0;
      for (const { row, verdict, text } of rows) {
        const isMatch =
          !isOther &&
          (verdicts.length === 0 || verdicts.includes(verdict)) &&
          words.every((word) => text.includes(word));
        row.hidden = !isMatch;
        if (isMatch) inArea += 1;
      }
      area.hidden = inArea === 0;
      if (isFiltering) area.open = inArea > 0;
      else if (wasFiltering) area.open = area.dataset.open !== undefined;
      inSection += inArea;
    }
    section.hidden = isOther || (isFiltering && inSection === 0);
    shown += inSection;
  }
  wasFiltering = isFiltering;
  document.body.classList.toggle('filtering', isFiltering);
  noMatch.hidden = shown > 0;
  matches.textContent =
    shown === total ? `${total} requirement${total === 1 ? '' : 's'}` : `${shown} of ${total} requirements`;
}

function writeHash() {
  const { api, verdicts } = state();
  const parameters = new URLSearchParams();
  if (search.value.trim() !== '') parameters.set('q', search.value.trim());
  if (api !== '') parameters.set('api', api);
  if (verdicts.length > 0) parameters.set('verdict', verdicts.join(','));
  const hash = parameters.toString();
  history.replaceState(null, '', hash === '' ? location.pathname + location.search : `#${hash}`);
}

function readHash() {
  const hash = location.hash.slice(1);
  if (!hash.includes('=')) {
    if (hash !== '') goTo(hash);
    return;
  }
  const parameters = new URLSearchParams(hash);
  const verdicts = (parameters.get('verdict') ?? '').split(',');
  search.value = parameters.get('q') ?? '';
  select.value = parameters.get('api') ?? '';
  // A link may name an API that this run did not play.
  if (select.selectedIndex < 0) select.value = '';
  for (const box of boxes) box.checked = verdicts.includes(box.value);
  apply();
  form.scrollIntoView();
}

/** @param {string} hash */
function goTo(hash) {
  const target = document.getElementById(decodeURIComponent(hash));
  if (target === null) return;
  if (target.closest('[hidden], .filtering .only-unfiltered')) clear();
  for (let each = target.closest('details'); each; each = each.parentElement?.closest('details') ?? null)
    each.open = true;
  target.scrollIntoView();
  // Who reads by keyboard goes on from there.
  target.querySelector('summary')?.focus({ preventScroll: true });
}

function clear() {
  search.value = '';
  select.value = '';
  for (const box of boxes) box.checked = false;
  apply();
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', (event) => {
  event.preventDefault();
  clear();
  writeHash();
});
form.addEventListener('input', () => {
  apply();
  writeHash();
});
window.addEventListener('hashchange', readHash);
document.addEventListener('keydown', (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  const isTyping = target.matches('input:not([type=checkbox]), select, textarea');
  if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    search.focus();
    search.select();
  }
  if (event.key === 'Escape') {
    clear();
    writeHash();
  }
});
// A browser keeps what was typed over a reload; the address decides.
clear();
// Not earlier: while it loads, the browser goes to the address's target by itself and takes the focus away from it.
window.addEventListener('load', readHash);
