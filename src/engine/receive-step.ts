/** Plays a step that looks at the notifications that came in. */
import type { ReceiveStep } from '../vocabulary/flow.ts';
import { valueAt } from '../vocabulary/pointer.ts';
import { lookAt } from './look-at.ts';
import type { Playing } from './playing.ts';

/** Whether the flow can go on: as many came as were promised, and everything it keeps is in them. */
export async function playReceive(step: ReceiveStep, playing: Playing): Promise<boolean> {
  const { stage, notebook, kept } = playing;
  if (!stage.inbox) throw new Error(`The flow does not say that it needs “receiver”.`);
  const arrived = await stage.inbox.take(step.count);
  for (const message of arrived) notebook.judgeNotification(step.webhook, message);
  const asPromised = arrived.length === step.count;
  notebook.judgeCount(step, arrived.length);
  if (!asPromised) return false;

  const bodies = arrived.map(({ body }) => body);
  const raw = arrived.map(({ text }) => text).join('\n');
  for (const check of step.checks)
    notebook.judgeCheck(lookAt(check, { body: bodies, text: raw, code: undefined, raw, redirects: 0 }, playing.kept));
  for (const [name, pointer] of Object.entries(step.keep)) {
    const value = valueAt(bodies, pointer);
    if (value === undefined || value === null) {
      notebook.cannotGoOn(step, `no notification has anything at ${pointer}, which later steps need`);
      return false;
    }
    kept.set(name, value);
  }
  return true;
}
