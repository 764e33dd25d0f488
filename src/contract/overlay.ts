/** OpenAPI Overlay 1.0: a target's own paths and names, laid over our contract without editing the suite. */
import { readFile } from 'node:fs/promises';
import { query } from 'json-p3';
import { parse } from 'yaml';

/** What is wrong with an overlay, in one sentence. */
export class OverlayError extends Error {
  override readonly name = 'OverlayError';
}

interface Action {
  readonly target: string;
  readonly update?: unknown;
  readonly remove?: boolean;
}

type Members = Record<string, unknown>;

/** Reads an overlay from a YAML or JSON file. Throws an `OverlayError` if it is none. */
export async function readOverlay(file: string): Promise<readonly Action[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new OverlayError(`There is no overlay at ${file}; correct the path.`);
  });
  const overlay = parseOverlay(text, file);
  if (!/^1\.0\.\d+$/.test(String(overlay?.overlay)) || !Array.isArray(overlay?.actions)) {
    throw new OverlayError(`${file} is no OpenAPI Overlay 1.0; expected “overlay: 1.0.0” and a list of actions.`);
  }
  return overlay.actions;
}

/** The document with every action applied, in order. Throws an `OverlayError` for an action that meets nothing. */
export function applyOverlay<Document>(document: Document, actions: readonly Action[], file: string): Document {
  const copy = structuredClone(document);
  for (const { target, update, remove } of actions) {
    const nodes = find(copy, target, file);
    if (nodes.length === 0) {
      throw new OverlayError(
        `${file}: the target ${target} meets nothing in the contract; correct it or leave it out.`,
      );
    }
    for (const { value, location } of nodes) {
      if (remove) removeAt(copy, location);
      else merge(value, update);
    }
  }
  return copy;
}

function parseOverlay(text: string, file: string): { overlay?: unknown; actions?: Action[] } | null {
  try {
    return parse(text);
  } catch (error) {
    throw new OverlayError(`${file} cannot be read as YAML: ${String((error as Error).message).split('\n')[0]}`);
  }
}

function find(document: unknown, target: string, file: string) {
  try {
    return query(target, document as Parameters<typeof query>[1]).nodes;
  } catch (error) {
    throw new OverlayError(`${file}: ${target} is no JSONPath (${(error as Error).message}).`);
  }
}

/** Objects are merged member by member, lists get what is added at their end. */
function merge(into: unknown, update: unknown): void {
  if (Array.isArray(into)) into.push(...[update].flat());
  else if (isMembers(into) && isMembers(update)) {
    for (const [name, value] of Object.entries(update)) {
      if (isMembers(into[name]) && isMembers(value)) merge(into[name], value);
      else into[name] = value;
    }
  }
}

function removeAt(document: unknown, location: readonly (string | number)[]): void {
  const parent = location.slice(0, -1).reduce<unknown>((node, name) => (node as Members)[name], document);
  const last = location.at(-1);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (last !== undefined) delete (parent as Members)[last];
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
