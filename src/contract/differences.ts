/** Turns what Ajv says of a message into differences, one kind per rule, each with the basis of the broken fact. */
import type { ErrorObject } from 'ajv';
import { type Basis, isBasis } from '../vocabulary/basis.ts';
import type { Difference, FindingKind } from '../vocabulary/finding.ts';
import { isWithin, pointerFrom, valueAt } from '../vocabulary/pointer.ts';

/** What a schema word means for a person. Words that are not here combine others, see `isCombination`. */
const KINDS: Readonly<Record<string, FindingKind>> = {
  required: 'missing-field',
  dependentRequired: 'missing-field',
  type: 'wrong-type',
  enum: 'unknown-enum-value',
  const: 'unknown-enum-value',
  additionalProperties: 'undocumented-field',
  format: 'wrong-format',
  pattern: 'wrong-format',
};

const RANGES = [
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength'],
  ...['minItems', 'maxItems', 'minProperties', 'maxProperties'],
];
const COMBINATIONS = ['anyOf', 'oneOf', 'not', 'allOf'];

/** How firmly it stands that an object has no members beside those that a schema of this basis names. */
export type BasisOfSurplus = (schema: Basis) => Basis;

/**
 * The differences behind Ajv's errors (of a validator with `verbose`), without the ones that only explain another.
 * `root` is the document that the schemas' references point into.
 */
export function toDifferences(
  errors: readonly ErrorObject[],
  root: unknown,
  basisOfSurplus: BasisOfSurplus,
): Difference[] {
  const told = withoutConsequences(withoutExplanations(inMeantAlternative(errors, root), root));
  return joinCasing(told.map((error) => toDifference(error, basisOfSurplus)));
}

function toDifference(error: ErrorObject, basisOfSurplus: BasisOfSurplus): Difference {
  const basis = basisOf(error);
  return {
    kind: kindOf(error),
    basis: error.keyword === 'additionalProperties' ? basisOfSurplus(basis) : basis,
    pointer: pointerOf(error),
    expected: expectedBy(error),
    received: receivedBy(error),
  };
}

function kindOf(error: ErrorObject): FindingKind {
  if (error.data === null && ['type', 'enum', 'const'].includes(error.keyword)) return 'null-value';
  if (RANGES.includes(error.keyword)) return 'out-of-range';
  return KINDS[error.keyword] ?? 'wrong-combination';
}

/** A missing or surplus member's pointer names the member, not the object around it. */
function pointerOf(error: ErrorObject): string {
  const { missingProperty, additionalProperty } = error.params as Record<string, string | undefined>;
  const member = missingProperty ?? additionalProperty;
  return member === undefined ? error.instancePath : error.instancePath + pointerFrom([member]);
}

function basisOf(error: ErrorObject): Basis {
  const schema = error.parentSchema ?? {};
  const { missingProperty = '' } = error.params as Record<string, string | undefined>;
  const stated = schema.properties?.[missingProperty]?.['x-basis'] ?? schema['x-basis'];
  return isBasis(stated) ? stated : 'documented';
}

function expectedBy(error: ErrorObject): string {
  switch (error.keyword) {
    case 'required':
    case 'dependentRequired':
      return 'the member is there';
    case 'additionalProperties':
      return 'only documented members';
    case 'type':
      return `type ${[error.schema].flat().join(' or ')}`;
    case 'enum':
      return `one of ${(error.schema as unknown[]).map((value) => JSON.stringify(value)).join(', ')}`;
    case 'format':
      return `format ${error.schema}`;
    case 'pattern':
      return `the form ${error.schema}`;
    default:
      return isCombination(error)
        ? `${error.keyword} of the documented alternatives`
        : `${error.keyword} ${JSON.stringify(error.schema)}`;
  }
}

function receivedBy(error: ErrorObject): string {
  const { missingProperty, additionalProperty } = error.params as Record<string, string | undefined>;
  if (missingProperty !== undefined) return 'nothing';
  const value =
    additionalProperty === undefined ? error.data : (error.data as Record<string, unknown>)[additionalProperty];
  return JSON.stringify(value) ?? 'nothing';
}

function isCombination(error: ErrorObject): boolean {
  return COMBINATIONS.includes(error.keyword);
}

/** What is of another type than documented is, by that, none of the documented values either. */
function withoutConsequences(errors: readonly ErrorObject[]): ErrorObject[] {
  const types = errors.filter(({ keyword }) => keyword === 'type');
  const ofWrongType = new Set(types.map(({ instancePath }) => instancePath));
  return errors.filter(({ keyword, instancePath }) => keyword === 'type' || !ofWrongType.has(instancePath));
}

/**
 * Where a message names its alternative by a value that only that one has, such as a type of payment, what is wrong is what
 * that alternative says, and not that none fits.
 */
function inMeantAlternative(errors: readonly ErrorObject[], root: unknown): readonly ErrorObject[] {
  const chosen = errors.flatMap((error) => {
    const alternatives = Array.isArray(error.schema) && isCombination(error) ? error.schema : [];
    const inside = alternatives.map((alternative) => nodesBelow(alternative, root));
    const named = inside.filter((nodes) => !errors.some((each) => isOfName(each) && nodes.has(each.parentSchema)));
    return named.length === 1 && inside.length > 1 ? [{ error, meant: named[0]!, all: inside }] : [];
  });
  if (chosen.length === 0) return errors;
  const isLeft = (each: ErrorObject) =>
    chosen.every(({ error, meant, all }) => {
      const isOfAnother = all.some((nodes) => nodes.has(each.parentSchema)) && !meant.has(each.parentSchema);
      return each !== error && !isOfAnother;
    });
  return errors.filter(isLeft).filter(isFirst);
}

/** Whether the message has another value where an alternative has only this one. */
function isOfName({ keyword }: ErrorObject): boolean {
  return keyword === 'enum' || keyword === 'const';
}

/** What alternatives share is found fault with once for each of them. */
function isFirst(error: ErrorObject, index: number, errors: readonly ErrorObject[]): boolean {
  const isSame = (other: ErrorObject) =>
    other.instancePath === error.instancePath && other.keyword === error.keyword && other.message === error.message;
  return errors.findIndex(isSame) === index;
}

/** Errors inside what an error is about, the alternatives of a oneOf say, only explain it; that of an `if` adds nothing. */
function withoutExplanations(all: readonly ErrorObject[], root: unknown): ErrorObject[] {
  const errors = all.filter((error) => error.keyword !== 'if');
  const combined = errors.map((error) => ({ error, inside: nodesBelow(error.schema, root) }));
  // A schema path does not tell: behind a `$ref` it begins anew.
  const explains = ({ parentSchema, instancePath }: ErrorObject) =>
    combined.some(({ error, inside }) => inside.has(parentSchema) && isWithin(instancePath, error.instancePath));
  return errors.filter((error) => !explains(error));
}

/** Every node of a schema, also behind references. */
function nodesBelow(schema: unknown, root: unknown, seen = new Set<unknown>()): ReadonlySet<unknown> {
  // Stryker disable next-line ConditionalExpression,LogicalOperator: same: a plain value has no node below it
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return seen;
  seen.add(schema);
  for (const child of Object.values(schema)) nodesBelow(child, root, seen);
  const { $ref } = schema as { readonly $ref?: unknown };
  if (typeof $ref === 'string') nodesBelow(valueAt(root, $ref.slice($ref.indexOf('#') + 1)), root, seen);
  return seen;
}

/** A missing member and a surplus one that differ by capital letters only are one mistake. */
function joinCasing(differences: readonly Difference[]): Difference[] {
  const surplus = differences.filter(({ kind }) => kind === 'undocumented-field');
  const twin = (missing: Difference) =>
    missing.kind === 'missing-field'
      ? surplus.find(({ pointer }) => pointer.toLowerCase() === missing.pointer.toLowerCase())
      : undefined;
  const joined = new Set(differences.map(twin));
  return differences
    .filter((difference) => !joined.has(difference))
    .map((difference) => {
      const other = twin(difference);
      if (!other) return difference;
      return { ...difference, kind: 'field-casing', expected: difference.pointer, received: other.pointer };
    });
}
