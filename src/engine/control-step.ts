/** Plays a step that steers what surrounds the API. It proves nothing by itself. */
import type { ControlStep } from '../vocabulary/flow.ts';
import { resolveReferences } from '../vocabulary/reference.ts';
import type { Playing } from './playing.ts';
import { Blocked } from './session.ts';

/** Always lets the flow go on; throws `Blocked` if what it wants to find is not there. */
export async function playControl({ action }: ControlStep, { stage, kept }: Playing): Promise<boolean> {
  if (action.do === 'set-receiver') {
    stage.inbox?.answer(action.manner);
    return true;
  }
  const { control } = stage;
  if (!control) throw new Error(`The flow does not say that it needs “control”.`);
  if (action.do === 'advance-clock') {
    await control.advance(action.milliseconds);
    // The token in hand may have run out by that.
    stage.session.reset();
  }
  if (action.do === 'cause') await control.cause(action.event, String(resolveReferences(action.id, kept)));
  if (action.do === 'read-mail') {
    const newest = (await control.mails(String(resolveReferences(action.to, kept)))).at(-1);
    const found = action.find.exec(newest?.text ?? '')?.[1];
    if (found === undefined) throw new Blocked(`No mail to the address holds ${action.find}.`);
    stage.redactor.learn(found);
    kept.set(action.keepAs, found);
  }
  return true;
}
