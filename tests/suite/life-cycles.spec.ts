/** What the lives of payments must be, as data. */
import { expect, test } from '@playwright/test';
import { apis } from '../../specs/index.ts';
import { openMovesOf, transitionsOf } from '../../src/life-cycle/lives.ts';
import { pathsOf } from '../../src/life-cycle/paths.ts';

for (const api of apis) {
  test.describe(api.name, () => {
    test('Every state can be reached, and every move in it is promised, refused or left open for a reason', () => {
      expect(api.lifeCycles.length).toBeGreaterThan(0);
      for (const cycle of api.lifeCycles) {
        expect([...pathsOf(cycle).keys()].toSorted()).toEqual(Object.keys(cycle.states).toSorted());
        expect(openMovesOf(cycle).filter(({ why }) => why === undefined)).toEqual([]);
      }
    });

    test('Every move has a flow of its own', () => {
      const covered = Object.values(api.flows)
        .flat()
        .flatMap(({ covers }) => (covers ? [`${covers.of}, ${covers.from}: ${covers.move}, ${covers.share}`] : []));
      const moves = api.lifeCycles.flatMap((cycle) =>
        transitionsOf(cycle).map(({ from, move, share }) => `${cycle.of}, ${from}: ${move.name}, ${share}`),
      );
      expect(covered.toSorted()).toEqual(moves.toSorted());
    });

    test('Each state lets something happen or refuses something', () => {
      for (const cycle of api.lifeCycles) {
        const spoken = new Set(transitionsOf(cycle).flatMap(({ from, to }) => [from, to]));
        expect(Object.keys(cycle.states).filter((state) => !spoken.has(state))).toEqual([]);
      }
    });
  });
}
