/** What the flows about queries share. */
import { aQuery } from '../../../../fixtures/connected-payments/recipes/services.ts';
import { from } from '../../../../src/vocabulary/reference.ts';

/** A query for the reference that was kept under the name. */
export const queryOf = (name: string) => aQuery({ reference: from(name) });
