/** Notifications that nobody acknowledges. They tell of reservations, of which nothing else happens as days pass. */
import { aQuery } from '../../../../fixtures/connected-payments/recipes/services.ts';
import { approved } from '../../../../src/vocabulary/flow.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { states } from '../../matchers.ts';
import { check, flow, receiver, step, timePasses } from '../../words.ts';
import { reserved } from '../steps.ts';
import { comes, listening, nothingComes } from './steps.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Minutes between one time that a notification is sent and the next. */
const INTERVALS = [1, 1, 2, 3, 5, 8, 13, 15, 15];
/** Taken off an interval to look whether anything comes too early; longer than the flow itself takes. */
const MARGIN = MINUTE / 2;

export const notificationRetriesFlows = [
  flow(
    'A refused notification is sent again as often as was set',
    [
      listening('An endpoint with three retries is created', { maxAttempt: 3 }),
      receiver('The receiver refuses', 'refuses'),
      reserved('An amount is reserved'),
      comes('It is told of the reservation', 'reserved'),
      timePasses('A day passes', DAY),
      comes('It is told three times more', 'reserved', ['CNP-NOTIFY-10', 'CNP-NOTIFY-11'], 3),
      timePasses('Another day passes', DAY),
      nothingComes('It is told no more', 'CNP-NOTIFY-11'),
      unharmed('The reservation is as it was'),
    ],
    { needs: ['receiver', 'control'] },
  ),

  flow(
    'A notification without retries is sent once',
    [
      // Where the number counts every attempt, none is no number, or the endpoint is never told.
      listening('An endpoint without retries is created', { maxAttempt: 0 }, 'CNP-NOTIFY-12'),
      receiver('The receiver refuses', 'refuses'),
      reserved('An amount is reserved'),
      comes('It is told of the reservation', 'reserved', 'CNP-NOTIFY-12'),
      timePasses('A day passes', DAY),
      nothingComes('It is told no more', 'CNP-NOTIFY-12'),
    ],
    { needs: ['receiver', 'control'] },
  ),

  flow(
    'A notification that was acknowledged is not sent again',
    [
      listening('An endpoint with three retries is created', { maxAttempt: 3 }),
      receiver('The receiver refuses', 'refuses'),
      reserved('An amount is reserved'),
      comes('It is told of the reservation', 'reserved'),
      receiver('The receiver accepts', 'accepts'),
      timePasses('A day passes', DAY),
      comes('It is told once more', 'reserved', 'CNP-NOTIFY-13'),
      timePasses('Another day passes', DAY),
      nothingComes('It is told no more', 'CNP-NOTIFY-13'),
    ],
    { needs: ['receiver', 'control'] },
  ),

  flow(
    'A receiver that was down is told later',
    [
      listening('An endpoint with two retries is created', { maxAttempt: 2 }),
      receiver('The receiver is down', 'is-down'),
      reserved('An amount is reserved'),
      nothingComes('Nothing arrives'),
      receiver('The receiver is up again', 'accepts'),
      timePasses('A day passes', DAY),
      comes('It is told of the reservation', 'reserved', 'CNP-NOTIFY-15'),
      unharmed('The reservation is as it was'),
    ],
    { needs: ['receiver', 'control'] },
  ),

  flow(
    'A receiver that is too slow is told again',
    [
      listening('An endpoint with one retry is created', { maxAttempt: 1 }),
      receiver('The receiver is slow', 'is-slow'),
      reserved('An amount is reserved'),
      comes('It is told of the reservation', 'reserved'),
      receiver('The receiver is fast again', 'accepts'),
      timePasses('A day passes', DAY),
      comes('It is told once more', 'reserved', 'CNP-NOTIFY-16'),
    ],
    { needs: ['receiver', 'control'] },
  ),

  flow(
    'A refused notification is sent again after longer and longer times',
    [
      listening('An endpoint with nine retries is created', { maxAttempt: INTERVALS.length }),
      receiver('The receiver refuses', 'refuses'),
      reserved('An amount is reserved'),
      comes('It is told of the reservation', 'reserved'),
      ...INTERVALS.flatMap((minutes, index) => {
        const after = `${minutes} min, time ${index + 1}`;
        return [
          timePasses(`Almost all of the interval passes (${after})`, minutes * MINUTE - MARGIN),
          nothingComes(`It is not told yet (${after})`, 'CNP-NOTIFY-14'),
          timePasses(`The rest of the interval passes (${after})`, MARGIN),
          comes(`It is told again (${after})`, 'reserved', 'CNP-NOTIFY-14'),
        ];
      }),
    ],
    { needs: ['receiver', 'control'] },
  ),
];

function unharmed(title: string) {
  return step(title, {
    call: 'queryTransaction',
    body: aQuery({ reference: from('reserved') }),
    expect: approved,
    proves: 'CNP-NOTIFY-18',
    checks: [check('CNP-NOTIFY-18', '', states('the amount', from('reservedAmount')))],
  });
}
