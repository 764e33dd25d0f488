/** Opens what flows of an API are played with: its contract, the target that the environment names, a receiver, a session. */
import { needsReceiver } from '../engine/flow-facts.ts';
import { ANSWER_TIMEOUT } from '../engine/patience.ts';
import { play } from '../engine/play.ts';
import { type Receiver, startReceiver } from '../engine/receiver.ts';
import type { FlowResult } from '../engine/result.ts';
import { Venue } from '../engine/venue.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Flow } from '../vocabulary/flow.ts';
import { loadTargetContract } from './load-contract.ts';
import { loadDeviations } from './load-deviations.ts';
import { openTarget, type Target } from './target.ts';

export interface VenueOptions {
  /** The same seed sends the same bodies. */
  readonly seed: string;
  /** URL of a proxy. */
  readonly proxy?: string | undefined;
  /** Takes any certificate. */
  readonly ignoreHTTPSErrors?: boolean | undefined;
  /** How many venues at most play at the target at the same time; they share its limits. */
  readonly workers?: number | undefined;
}

export interface OpenVenue {
  readonly venue: Venue;
  /** Ends the embedded mock, connections and the receiver. */
  close(): Promise<void>;
}

/** What is wrong with the target or its configuration is told by the verdicts of the flows, not thrown. */
export async function openVenue(api: Api, { seed, workers = 1, ...http }: VenueOptions): Promise<OpenVenue> {
  const { contract, trouble: overlayTrouble } = await loadTargetContract(api.name);
  const trouble = overlayTrouble ?? (await loadDeviations(api)).trouble;
  const opened = await openTarget(api, contract, { timeout: ANSWER_TIMEOUT, ...http }, workers);
  const target: Target =
    trouble === undefined ? opened : { ...opened, trouble: { kind: 'configuration', sentence: trouble } };
  const receiver = needsReceiver(api) ? await openReceiver(target.kind) : undefined;
  const venue = new Venue(api, contract, target, seed, receiver);
  await venue.prepare();
  return {
    venue,
    close: async () => {
      await receiver?.close();
      await target.close();
    },
  };
}

/** Plays one flow outside of any test runner. Never rejects for what a target does: see the verdicts of the evidence. */
export async function playFlow(venue: Venue, flow: Flow): Promise<FlowResult> {
  const stage = venue.stageFor(flow, async (_, body) => {
    await body();
  });
  return play(flow, stage);
}

/** A mock reaches loopback; for a sandbox somebody must have made a way from a public URL to a port of this machine. */
async function openReceiver(kind: Target['kind']): Promise<Receiver | undefined> {
  const { TOLLGATE_RECEIVER_URL: publicUrl, TOLLGATE_RECEIVER_PORT: port } = process.env;
  if (kind === 'mock') return startReceiver();
  return publicUrl ? startReceiver(Number(port), publicUrl) : undefined;
}
