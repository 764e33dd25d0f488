/** Stands in for Playwright's `test` where tests are to be run many times over in one process: it only collects them. */
export { expect } from '@playwright/test';

export interface CollectedTest {
  readonly title: string;
  readonly run: () => Promise<void> | void;
}

/** In the order in which their files were read. */
export const collected: CollectedTest[] = [];

export function test(title: string, run: CollectedTest['run']): void {
  collected.push({ title, run });
}
