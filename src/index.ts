/**
 * The package, for those who play flows in a test runner of their own; `tollgate/playwright` is for Playwright.
 *
 *     const api = await loadApi('backoffice');
 *     const { venue, close } = await openVenue(api, { seed: '42' });
 *     for (const flow of api.flows.cancellations ?? []) console.log((await playFlow(venue, flow)).evidence);
 *     await close();
 */
export { loadApi, loadApis } from '../specs/load.ts';
export { registered } from '../specs/registry.ts';
export type { Contract } from './contract/contract.ts';
export { loadContract } from './contract/load.ts';
export { requirementsOf } from './engine/requirements.ts';
export type { Evidence, FlowResult } from './engine/result.ts';
export type { Venue } from './engine/venue.ts';
export { createMockOf } from './mock/load.ts';
export type { Mock } from './mock/mock.ts';
export { type ServedMock, serveMock } from './mock/serve.ts';
export type { RunRecord } from './report/record.ts';
export { describeFinding } from './report/summary.ts';
export { type OpenVenue, openVenue, playFlow, type VenueOptions } from './target/open-venue.ts';
export type { Api } from './vocabulary/api.ts';
export type { Finding } from './vocabulary/finding.ts';
export type { Flow, Step } from './vocabulary/flow.ts';
export type { Requirement } from './vocabulary/requirement.ts';
export { badVerdicts, type Verdict, verdicts } from './vocabulary/verdict.ts';
