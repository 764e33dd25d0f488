// @ts-check
// What is long is drawn when a reader opens it: exchanges, cases of fields, titles of flows. Data becomes text, never markup.

/**
 * @param {string} tag
 * @param {Record<string, unknown>} properties
 * @param {(Node | string)[]} children
 */
function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** What was read already, by the id of its element: of a long run it is megabytes. */
const known = new Map();

/** @param {string} id */
function dataOf(id) {
  if (!known.has(id)) known.set(id, JSON.parse(document.getElementById(id)?.textContent ?? 'null'));
  return known.get(id);
}

/** @type {Record<string, string>} */
const SYMBOLS = {};
for (const chip of document.querySelectorAll('.chip'))
  SYMBOLS[chip.querySelector('input')?.value ?? ''] = chip.querySelector('[aria-hidden]')?.textContent ?? '';

/** @param {string} verdict */
function badge(verdict) {
  const symbol = make('span', {}, SYMBOLS[verdict] ?? '');
  symbol.setAttribute('aria-hidden', 'true');
  return make('span', { className: `badge ${verdict}` }, symbol, verdict);
}

/** @typedef {{ headers: Record<string, string>, body: unknown }} Message */

/**
 * @param {string} first
 * @param {Message} message
 */
function messageText(first, { headers, body }) {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const text = typeof body === 'string' ? body : JSON.stringify(body, null, 2);
  return [first, ...lines, ...(body === null || body === '' ? [] : ['', text])].join('\n');
}

/** @param {HTMLElement} fold */
function drawExchange(fold) {
  const index = /** @type {HTMLElement} */ (fold.closest('.api')).dataset.index;
  const { request, response, before, curl } = dataOf(`exchanges-${index}`)[Number(fold.dataset.exchange)];
  const earlier = before.map((/** @type {{ step: string, operation: string, status: number | null }} */ call) =>
    make('li', {}, `${call.step}: `, make('code', {}, call.operation), ` → ${call.status ?? 'no answer'}`),
  );
  const copy = make('button', { type: 'button', className: 'copy' }, 'Copy curl');
  const said = make('span', { className: 'said' });
  said.setAttribute('role', 'status');
  copy.addEventListener('click', async () => {
    said.textContent = (await copied(curl)) ? ' copied' : ' could not be copied';
  });
  const answer = response.status === null ? 'no answer' : `HTTP ${response.status}`;
  fold.append(
    make(
      'div',
      { className: 'messages' },
      ...(earlier.length > 0
        ? [make('h5', {}, 'Calls before it'), make('ol', { className: 'before' }, ...earlier)]
        : []),
      make('h5', {}, 'Request'),
      block(messageText(`${request.method} ${request.path}`, request)),
      make('h5', {}, 'The same request again'),
      make('p', {}, copy, said),
      block(curl),
      make('h5', {}, 'Response'),
      block(messageText(answer, response)),
    ),
  );
}

/** @param {string} text */
function block(text) {
  return make('pre', { tabIndex: 0 }, text);
}

/** @param {string} text */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** @param {HTMLElement} fold */
function drawCases(fold) {
  const { operation, fields, leftOut } = dataOf(fold.dataset.cases ?? '');
  const heads = ['field', 'case', 'promised', 'came', 'verdict'].map((name) => make('th', { scope: 'col' }, name));
  /** @type {[string, string[][]][]} */
  const list = fields;
  const bodies = list.map(([field, cases]) =>
    make(
      'tbody',
      {},
      ...cases.map(([name = '', promised = '', came, verdict = ''], place) =>
        make(
          'tr',
          {},
          ...(place === 0 ? [make('th', { scope: 'rowgroup', rowSpan: cases.length }, field)] : []),
          make('td', {}, name),
          make('td', {}, promised),
          make('td', {}, came ?? 'not sent or not answered'),
          make('td', {}, badge(verdict)),
        ),
      ),
    ),
  );
  const table = make(
    'table',
    { className: 'case-table' },
    make('caption', {}, `Cases of the request fields of ${operation}`),
    make('thead', {}, make('tr', {}, ...heads)),
    ...bodies,
  );
  const region = make(
    'div',
    { className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: `Cases of ${operation}` },
    table,
  );
  const out = Object.entries(leftOut).map(([name, why]) => make('li', {}, make('code', {}, name), `: ${why}`));
  fold.append(region, ...(out.length > 0 ? [make('p', {}, 'Left out:'), make('ul', {}, ...out)] : []));
}

/** @param {HTMLElement} fold */
function drawFlows(fold) {
  const index = /** @type {HTMLElement} */ (fold.closest('.api')).dataset.index;
  /** @type {string[]} */
  const titles = dataOf(`flows-${index}`);
  const own = (fold.dataset.flows ?? '').split(' ').map((place) => titles[Number(place)] ?? '');
  fold.append(make('ul', {}, ...own.map((title) => make('li', {}, title))));
}

/** @param {Event} event */
function drawOnce(event) {
  const fold = /** @type {HTMLDetailsElement} */ (event.target);
  if (!fold.open || fold.dataset.drawn !== undefined) return;
  fold.dataset.drawn = '';
  if (fold.dataset.exchange !== undefined) drawExchange(fold);
  if (fold.dataset.cases !== undefined) drawCases(fold);
  if (fold.dataset.flows !== undefined) drawFlows(fold);
}

// Toggle events do not bubble, but can be caught on their way down.
document.addEventListener('toggle', drawOnce, true);
