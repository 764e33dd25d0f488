/** The parts of Arazzo 1.0.1 that flows are written with. */

/** A statement about an answer; without a type it is a simple one. */
export interface Criterion {
  readonly context?: string;
  readonly condition: string;
  readonly type?: 'jsonpath';
  /** The requirements that it speaks for; absent where it only says the outcome. */
  readonly 'x-requirements'?: readonly string[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly value: unknown;
}

export interface ArazzoStep {
  readonly stepId: string;
  readonly description: string;
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly contentType: string; readonly payload: unknown };
  readonly successCriteria: readonly Criterion[];
  /** By name, runtime expressions. */
  readonly outputs?: Readonly<Record<string, string>>;
  /** Requirements that it proves by its outcome. */
  readonly 'x-proves'?: readonly string[];
}

export interface Workflow {
  readonly workflowId: string;
  readonly summary: string;
  /** Where the flow is written. */
  readonly 'x-source': string;
  /** The only day, in UTC, on which its requests say what they mean. */
  readonly 'x-day'?: string;
  /** Inputs of which something was computed when the document was written, so that it holds for their defaults only. */
  readonly 'x-computed-from'?: readonly string[];
  readonly inputs?: { readonly $ref: string };
  readonly steps: readonly ArazzoStep[];
}

/** JSON Schema of one input. */
export interface Input {
  readonly type: 'string';
  readonly description: string;
  readonly format?: 'password';
  readonly default: string;
}

export interface ArazzoDocument {
  readonly arazzo: '1.0.1';
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary: string;
    readonly description: string;
  };
  readonly sourceDescriptions: readonly { readonly name: string; readonly url: string; readonly type: 'openapi' }[];
  readonly workflows: readonly Workflow[];
  readonly components: { readonly inputs: Readonly<Record<string, unknown>> };
  readonly 'x-tollgate': Readonly<Record<string, unknown>>;
}
