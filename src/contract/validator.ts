/** Validates bodies against the schemas of a document, each compiled when it is first needed. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { OpenAPIV3_1 } from 'openapi-types';
import type { Basis } from '../vocabulary/basis.ts';
import type { Difference } from '../vocabulary/finding.ts';
import { type BasisOfSurplus, toDifferences } from './differences.ts';
import { basisAt } from './document.ts';
import { formats } from './formats.ts';
import { multipleOf } from './multiple-of.ts';
import { isRequiredAt } from './required-members.ts';
import { spreadBasis } from './schema-views.ts';

/** Nobody reads more, and each is held against all others. */
const MOST_ERRORS = 1000;

/** What differs between a body and the schema at a pointer. */
export type Validator = (schemaPointer: string, body: unknown) => readonly Difference[];

/** Made ready when it is first asked: every process reads the contracts of all APIs, and most look at messages of one. */
export function createValidator(
  document: OpenAPIV3_1.Document,
  prepare: (schema: unknown) => void,
  basisOfSurplus: BasisOfSurplus,
): Validator {
  let ready: Validator | undefined;
  return (pointer, body) => {
    ready ??= prepareValidator(document, prepare, basisOfSurplus);
    return ready(pointer, body);
  };
}

/** Compiles each schema of a prepared copy of the document when it is first needed. */
function prepareValidator(
  document: OpenAPIV3_1.Document,
  prepare: (schema: unknown) => void,
  basisOfSurplus: BasisOfSurplus,
): Validator {
  const copy = withoutExamples(document);
  forEachSchema(copy, (schema, basis) => {
    spreadBasis(schema, basis);
    prepare(schema);
  });
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    // An OpenAPI document holds words that are no schema words.
    strict: false,
    // The linter looks at our documents; compiling the meta-schema would take as long as all else that a short run does.
    meta: false,
    validateSchema: false,
    formats: { ...formats },
  });
  ajv.removeKeyword('multipleOf');
  ajv.addKeyword({
    keyword: 'multipleOf',
    type: 'number',
    schemaType: 'number',
    errors: false,
    compile: (step: number) => multipleOf(step),
  });
  ajv.addSchema(copy, 'openapi');
  const compiled = new Map<string, ValidateFunction>();
  const compile = (pointer: string) => {
    const validate = ajv.compile({ $ref: `openapi#${pointer.split('/').map(encodeURIComponent).join('/')}` });
    compiled.set(pointer, validate);
    return validate;
  };
  return (pointer, body) => {
    const validate = compiled.get(pointer) ?? compile(pointer);
    return validate(body)
      ? []
      : toDifferences((validate.errors ?? []).slice(0, MOST_ERRORS), copy, basisOfSurplus).map((each) =>
          excuseNull(copy, pointer, each),
        );
  };
}

/** A copy without what no validator reads: it is most of a document. */
function withoutExamples(document: OpenAPIV3_1.Document): OpenAPIV3_1.Document {
  return JSON.parse(JSON.stringify(document, (name, value) => (name === 'examples' ? undefined : value)));
}

/** Visits the roots of all schemas: components, and the media types of bodies with the basis stated beside them. */
function forEachSchema(document: OpenAPIV3_1.Document, visit: (schema: unknown, basis: Basis) => void): void {
  for (const schema of Object.values(document.components?.schemas ?? {})) visit(schema, 'documented');
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, child] of Object.entries(node)) {
      if (name === 'content' && typeof child === 'object' && child !== null) {
        for (const media of Object.values(child as Record<string, { schema?: unknown }>))
          visit(media.schema, basisAt(media, 'documented'));
      } else walk(child);
    }
  };
  walk(document.paths);
  walk(document.webhooks);
  walk(document.components?.responses);
  walk(document.components?.requestBodies);
}

/** No document here says that a member without a value is left out, so `null` breaks only what must be there. */
function excuseNull(document: OpenAPIV3_1.Document, schemaPointer: string, difference: Difference): Difference {
  if (difference.kind !== 'null-value' || isRequiredAt(document, schemaPointer, difference.pointer)) return difference;
  return { ...difference, basis: 'assumed' };
}
