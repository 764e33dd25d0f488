/** How a workflow comes by the token of the target's own user: by a step that logs in, or by an input. */
import type { ArazzoStep } from './document.ts';
import { writePayload } from './marks.ts';
import type { NameStep } from './step-names.ts';
import type { Surroundings } from './surroundings.ts';
import { inputOf, Telling } from './telling.ts';
import { outcomeCriteria } from './write-criteria.ts';

export interface Token {
  /** Runtime expression that gives it. */
  readonly expression: string;
  /** Absent if it is an input. */
  readonly step?: ArazzoStep;
  /** Names of the world that it takes as inputs. */
  readonly inputs: readonly string[];
}

const OUTPUT = 'token';

/** `undefined` if the target gives none and wants none. */
export function ownToken(around: Surroundings, nameStep: NameStep): Token | undefined {
  const { api, contract, fakers, seed, world, now } = around;
  const source = api.credentials?.token;
  if (!source) throw new Error(`${api.name} has no credentials for its secured operations.`);
  if ('given' in source)
    return world[source.given] ? { expression: inputOf(source.given), inputs: [source.given] } : undefined;
  const operation = contract.operations.get(source.operation);
  if (!operation?.requestType) throw new Error(`The contract has no ${source.operation} that takes a body.`);
  // Not drawn from the flow's fakers: a login may not change what the flow sends.
  const telling = new Telling({ fakers: fakers.login, seed, title: 'login', world, now });
  const payload = writePayload(telling.body(source.body));
  const signs = around.signs(operation, { outcomes: ['approved'] }, payload);
  const stepId = nameStep('Log in', [OUTPUT]);
  const step: ArazzoStep = {
    stepId,
    description: 'The user of the target logs in.',
    operationId: operation.id,
    requestBody: { contentType: operation.requestType, payload },
    successCriteria: outcomeCriteria(signs),
    outputs: { [OUTPUT]: `$response.body#${source.token}` },
  };
  return { expression: `$steps.${stepId}.outputs.${OUTPUT}`, step, inputs: [...telling.inputs] };
}
