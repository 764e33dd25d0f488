/** Which flows are meant: those that every option given agrees to, each by any of its values. */
import { isFieldFlow } from '../cases/case-step.ts';
import { loadContract } from '../contract/load.ts';
import { callsOf, tagsOf as tagsOfFlow } from '../engine/flow-facts.ts';
import { command } from '../text/command.ts';
import { tellNearest } from '../text/nearest.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Flow, Step } from '../vocabulary/flow.ts';
import { fail } from './fail.ts';
import { findRequirement, flowsOf } from './find-requirement.ts';
import { allSteps } from './list/requests-at-most.ts';
import type { Wanted } from './selections.ts';

/** Ends the process with a sentence if nothing is called so, or nothing is all of it. */
export async function select(apis: readonly Api[], wanted: Wanted): Promise<(flow: Flow) => boolean> {
  const chosen = apis.map(({ name }) => name);
  const flows = apis.flatMap((api) => Object.values(api.flows).flat());
  const tests = [
    await byRequirement(wanted.requirement),
    await byOperation(wanted.operation, chosen),
    byTag(wanted.tag, flows),
    byCapability(wanted.capability, apis),
  ];
  const isChosen = (flow: Flow) => tests.every((test) => test(flow));
  if (!flows.some(isChosen)) fail(`No flow of ${chosen.join(', ')} is all of what is asked for.`);
  return isChosen;
}

async function byRequirement(ids: readonly string[] | undefined) {
  if (!ids) return () => true;
  const looking = new Set<Flow>();
  for (const id of ids) {
    const flows = flowsOf(await findRequirement(id));
    if (flows.length === 0) fail(`No flow looks at ${id}; ${command('explain', id)} tells why.`);
    for (const flow of flows) looking.add(flow);
  }
  return (flow: Flow) => looking.has(flow);
}

async function byOperation(names: readonly string[] | undefined, chosen: readonly string[]) {
  if (!names) return () => true;
  const contracts = await Promise.all(chosen.map((name) => loadContract(name)));
  const known = new Set(contracts.flatMap(({ operations, webhooks }) => [...operations.keys(), ...webhooks.keys()]));
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined)
    fail(`No operation of ${chosen.join(', ')} is called “${unknown}”${tellNearest(unknown, known)}`);
  return (flow: Flow) => allSteps(flow).some((step) => subjectsOf(step).some((subject) => names.includes(subject)));
}

function subjectsOf(step: Step): readonly string[] {
  return step.kind === 'receive' ? [step.webhook] : callsOf(step).map(({ call }) => call);
}

/** Tags are those that the run's tests have. */
function byTag(texts: readonly string[] | undefined, flows: readonly Flow[]) {
  if (!texts) return () => true;
  const unknown = texts.find((text) => !flows.some((flow) => hasTag(flow, text)));
  if (unknown !== undefined)
    fail(`No flow has a tag with “${unknown}” in it; tags are @fields, @<requirement id> and @<operationId>.`);
  return (flow: Flow) => texts.some((text) => hasTag(flow, text));
}

function hasTag(flow: Flow, text: string): boolean {
  return tagsOf(flow).some((tag) => tag.toLowerCase().includes(text.toLowerCase()));
}

function tagsOf(flow: Flow): string[] {
  return [...(isFieldFlow(flow) ? ['@fields'] : []), ...tagsOfFlow(flow)];
}

/** What a target may be unable to do, and what a flow needs of it. */
function byCapability(names: readonly string[] | undefined, apis: readonly Api[]) {
  if (!names) return () => true;
  const capabilities = Object.assign({}, ...apis.map((api) => api.capabilities ?? {})) as NonNullable<
    Api['capabilities']
  >;
  const needs = apis.flatMap((api) => Object.values(api.flows).flatMap((flows) => flows.flatMap((flow) => flow.needs)));
  const known = new Set([...Object.keys(capabilities), ...needs]);
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined)
    fail(
      `No capability of ${apis.map(({ name }) => name).join(', ')} is called “${unknown}”${tellNearest(unknown, known)}`,
    );
  return (flow: Flow) =>
    names.some((name) => {
      const operations = capabilities[name]?.operations ?? [];
      return (
        flow.needs.includes(name) ||
        allSteps(flow).some((step) => subjectsOf(step).some((each) => operations.includes(each)))
      );
    });
}
