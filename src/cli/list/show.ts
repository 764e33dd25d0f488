/** A plan for a person. */

import type { MoneyMove } from '../../money/asked.ts';
import { colours } from '../../text/colours.ts';
import type { Amounts, ApiPlan, FlowPlan, Terms } from './plan.ts';
import type { Sums } from './sums.ts';

const VERBS: Readonly<Record<MoneyMove, string>> = { reserve: 'reserves', take: 'takes', return: 'returns' };

export function showPlan(plans: readonly ApiPlan[], { latency }: Terms): string {
  return [
    'Nothing is sent. Requests and amounts are the most that a target which does what is documented can be asked for,',
    `under any seed; minutes are an estimate at ${latency} ms an answer, one after the other.`,
    ...plans.flatMap(showApi),
    '',
  ].join('\n');
}

function showApi(plan: ApiPlan): string[] {
  const { api, target, areas, flows, totals, notApplicable } = plan;
  const name = target.kind === 'mock' ? 'embedded mock' : (target.origin ?? 'sandbox');
  const played = flows - notApplicable.flows;
  return [
    '',
    colours.bold(`${api} · ${name}`),
    ...(target.trouble === undefined ? [] : [colours.red(target.trouble)]),
    ...(isLoopback(target.origin) ? ['If a Tollgate mock answers there, everything is applicable.'] : []),
    ...Object.entries(areas).flatMap(([area, each]) => ['', `  ${colours.bold(area)}`, ...each.flatMap(showFlow)]),
    '',
    `  ${colours.bold(`${api} in all`)}`,
    `    flows       ${played}${notApplicable.flows > 0 ? ` of ${flows}` : ''}`,
    `    requests    at most ${totals.requests}${plan.followsRedirects ? ' and the redirects that are followed' : ''}, about ${totals.minutes} min`,
    `    money       ${tellMoney(totals.money)}`,
    `    may change  ${tellEffects(totals)}`,
    ...(notApplicable.flows > 0 ? [`    not applicable here: ${notApplicable.flows} flow(s), for want of`] : []),
    ...notApplicable.lacking.map((one) => `      ${one.need} (${one.flows} flow(s); ${one.remedy})`),
  ];
}

function showFlow(plan: FlowPlan): string[] {
  const { title, at, needs, lacks, requests } = plan;
  return [
    `    ${title}  ${colours.dim(at)}`,
    `      at most ${requests} request(s)${needs.length > 0 ? `; needs ${needs.join(', ')}` : ''}`,
    `      money: ${tellMoney(plan.money)}`,
    `      may change: ${tellEffects(plan)}`,
    ...(lacks.length > 0 ? [colours.yellow(`      not applicable here: lacks ${lacks.join(', ')}`)] : []),
  ];
}

function tellMoney(money: Sums): string {
  const { unknown, ...moves } = money.toJSON();
  const told = Object.entries(moves).map(
    ([move, sums]) => `${VERBS[move as MoneyMove]} at most ${Object.entries(sums).map(tellSum).join(' and ')}`,
  );
  const open = unknown > 0 ? [`${unknown} amount(s) unknown before the run`] : [];
  return [...told, ...open].join(', ') || 'none';
}

function tellSum([currency, amount]: [string, string]): string {
  return /^[A-Z]{3}$/.test(currency) ? `${amount} ${currency}` : `${amount} of ${currency}`;
}

function tellEffects({ effects }: Pick<Amounts, 'effects'>): string {
  return [...effects].map(([effect, times]) => (times > 1 ? `${effect} ×${times}` : effect)).join(', ') || 'nothing';
}

/** Only there a target is asked whether it is a mock, and only by a run. */
function isLoopback(origin: string | undefined): boolean {
  return origin !== undefined && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(origin).hostname);
}
