/** Plays calls that are sent at the same time, as two clients at one payment do. */
import type { CallStep, TogetherStep } from '../vocabulary/flow.ts';
import { type Built, buildCall, checkAccepted, checkAnswered, keepAnswered } from './call-step.ts';
import { perform } from './perform.ts';
import type { Playing } from './playing.ts';

/** Whether the flow can go on: just as many as promised were approved, and what they keep is there. */
export async function playTogether(step: TogetherStep, playing: Playing): Promise<boolean> {
  const { stage, notebook } = playing;
  const ready: (Built & { readonly step: CallStep })[] = [];
  // One after the other, and before anything is sent: a login in between would keep them apart.
  for (const call of step.calls) ready.push({ step: call, ...(await buildCall(call, playing)) });
  for (const { call } of ready) notebook.sends(call);
  const sent = await Promise.all(
    ready.map(async (one) => ({ one, exchange: await perform(stage.send, stage.origin, one.call) })),
  );
  const answered = sent.map(({ one, exchange }) => {
    notebook.addExchange(exchange);
    checkAnswered(one.step, exchange, one, stage);
    const outcome = stage.api.readOutcome(exchange);
    checkAccepted(one.step, outcome, exchange, stage);
    return { step: one.step, exchange, outcome };
  });
  for (const { exchange } of answered) notebook.judgeAlways(exchange, []);
  const outcomes = answered.map(({ outcome }) => outcome);
  if (!notebook.judgeApprovals(step, outcomes)) return false;
  return answered
    .filter(({ outcome }) => outcome.kind === 'approved')
    .every((one) => keepAnswered(one.step, one.exchange, playing));
}
