/** The verdict on exchanges that a test tells as it likes, also such as no mock of ours answers. */
import { apis } from '../../../specs/index.ts';
import { loadContract } from '../../../src/contract/load.ts';
import { ledToHere } from '../../../src/gate/api-path.ts';
import { createJudge, type GivenScenario } from '../../../src/gate/judge.ts';
import { createRecorder } from '../../../src/gate/recorder.ts';
import type { Seen } from '../../../src/gate/seen.ts';
import { verdictOf } from '../../../src/gate/verdict.ts';
import type { Deviation } from '../../../src/target/deviations.ts';

export interface Options {
  readonly looksAtAnswers?: boolean;
  readonly scenarios?: readonly GivenScenario[];
  readonly deviations?: readonly Deviation[];
}

export interface Verdict {
  /** `failed V3P-CLIENT-ONCE: the same request as call 1, …`; what is told of a request's own form is left out. */
  readonly told: readonly string[];
  /** Ids of the requirements that were looked at and kept. */
  readonly kept: readonly string[];
  readonly exitCode: number;
}

export async function judgeSeen(
  apiName: string,
  seen: readonly Seen[],
  { looksAtAnswers = false, scenarios = [], deviations = [] }: Options = {},
): Promise<Verdict> {
  const api = apis.find(({ name }) => name === apiName)!;
  const contract = await loadContract(apiName);
  const record = createRecorder(api, contract, { world: {}, looksAtAnswers });
  const options = { api, contract, baseUrl: 'http://mock', looksAtAnswers };
  const judge = createJudge({ ...options, scenarios, placeOf: () => '' });
  // As a journal has them.
  for (const one of seen) judge.add(JSON.parse(JSON.stringify(record(one))));
  const results = judge.end();
  const verdict = verdictOf({ ...options, results, rows: judge.rows, deviations, isWhole: true, start: 0 });
  const all = results.flatMap(({ evidence }) => evidence);
  return {
    told: all.flatMap(({ verdict, requirement, finding }) =>
      finding && !requirement.includes('-REQUEST-') ? [`${verdict} ${requirement}: ${finding.received}`] : [],
    ),
    kept: all.flatMap(({ verdict, requirement }) => (verdict === 'passed' ? [requirement] : [])),
    exitCode: verdict.record.run.exitCode,
  };
}

/** What of an exchange a test tells. */
export interface Told {
  /** Of the request: a form, if it is a text. */
  readonly body?: string | object;
  readonly headers?: Readonly<Record<string, string>>;
  /** Absent: the answer is lost. */
  readonly status?: number;
  readonly answer?: object;
  readonly answerHeaders?: Readonly<Record<string, string>>;
  readonly seen?: Partial<Seen>;
}

/** Tells exchanges one after another, a second apart. */
export function teller() {
  let at = 1_795_887_875_000;
  return (method: string, path: string, told: Told = {}): Seen => {
    const { body = '', headers = {}, status, answer = {}, answerHeaders = {}, seen = {} } = told;
    const isForm = typeof body === 'string';
    const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
    at += 1000;
    const request = {
      method,
      path,
      headers: { ...(body === '' ? {} : { 'content-type': type }), ...headers },
      text: isForm ? body : JSON.stringify(body),
    };
    const leadsTo = ledToHere(request, answerHeaders.location);
    return {
      at,
      duration: 5,
      request,
      ...(status === undefined
        ? { trouble: 'the connection was closed' }
        : {
            answer: {
              status,
              headers: { 'content-type': 'application/json', ...answerHeaders },
              text: JSON.stringify(answer),
              ...(leadsTo === undefined ? {} : { leadsTo }),
            },
          }),
      ...seen,
    };
  };
}
