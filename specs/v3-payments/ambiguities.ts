/** Where the documentation of V3 Payments contradicts itself or leaves a gap. */
import type { Ambiguity } from '../../src/vocabulary/ambiguity.ts';

export const v3PaymentsAmbiguities: readonly Ambiguity[] = [
  {
    id: 'V3P-AMB-001',
    where: 'Access Token, table, column Required',
    readings: ['Every call needs the header', 'Some calls do without it'],
    choice: 'Every call needs it; what comes without it is reported and does not fail.',
    why: 'The header is said to be conditional, and the condition is not given.',
  },
  {
    id: 'V3P-AMB-002',
    where: 'Access Token, table, column Format',
    readings: ['A token has exactly 32 characters', 'at least 32', 'at most 2048, of which 32 are looked at'],
    choice: 'A token is any text without a space; its length is not looked at.',
    why: 'The format is damaged: it names 2048 and, without brackets, 32.',
  },
  {
    id: 'V3P-AMB-003',
    where: 'HTTP Status Codes, row 404',
    readings: [
      'The typing error is a URL that lacks the last letter of payments',
      'The versioned URL is the typing error, and the right one has no version',
    ],
    choice: 'The first; payments are created at the versioned URL.',
    why: 'As it stands the example calls wrong what the section on versions gives as an example of a right URL.',
  },
  {
    id: 'V3P-AMB-004',
    where: 'HTTP Status Codes, row 400, and the inquiry',
    readings: [
      'The inquiry after a payment that failed is answered 400',
      'It is answered 200, since the inquiry itself was successful',
    ],
    choice: 'Either; only the result code is looked at.',
    why: 'A failed payment is said to be answered 400, and the inquiry is named only in passing.',
  },
  {
    id: 'V3P-AMB-005',
    where: 'Parameters, column Format',
    readings: ['Letters and digits only', 'Any characters'],
    choice: 'Any characters.',
    why: 'AN stands beside a pattern that takes every character, and no URL is made of letters and digits alone.',
  },
  {
    id: 'V3P-AMB-006',
    where: 'Parameters, the shortest value',
    readings: ['Any six characters are accepted', 'They must be a URL as well'],
    choice: 'Any six; a refusal is reported and does not fail.',
    why: 'The format takes any text, the description wants a URL, and hardly any URL has six characters.',
  },
  {
    id: 'V3P-AMB-007',
    where: 'Parameters, “URL encoded”',
    readings: ['Encoded once, as any value of a form', 'Encoded by itself first, and again as a value of the form'],
    choice: 'Once.',
    why: 'The sentence stands beside two parameters only, though the form encodes every one.',
  },
  {
    id: 'V3P-AMB-008',
    where: 'Parameters, shopperResultUrl, column Required',
    readings: ['Every asynchronous payment needs it', 'Only one that leads the shopper elsewhere does'],
    choice: 'No flow leaves it out where it could be needed, nor expects a refusal without it.',
    why: 'The condition is not given.',
  },
  {
    id: 'V3P-AMB-009',
    where: 'Notifications, second paragraph',
    readings: ['The same members and values as the inquiry answers', 'Only the same form'],
    choice: 'The same members and values at the time it is sent.',
    why: 'Called the same; the form alone would be called the same format.',
  },
  {
    id: 'V3P-AMB-010',
    where: 'Notifications, first paragraph',
    readings: ['The first answer of a payment is notified too', 'Only what changes after it is'],
    choice: 'Only what changes after it.',
    why: 'A change is notified, and a status that nothing preceded has not changed.',
  },
  {
    id: 'V3P-AMB-011',
    where: 'Result Codes, grouping',
    readings: ['A code on a 400 outside the group 800 is a refusal', 'Other groups hold declines as well'],
    choice: 'Only the group 800 is read as a decline.',
    why: 'The group 800 is the only one that the document names beside success.',
  },
  {
    id: 'V3P-AMB-012',
    where: 'Result Codes, second example',
    readings: ['Only 000.000.000 is a success', 'Other codes that begin with 000 are successes too'],
    choice:
      'Only 000.000.000. A 200 with another code of that group is read as served, or as waiting if the payment says so.',
    why: 'A payment under review has to have some code, and none is given.',
  },
  {
    id: 'V3P-AMB-013',
    where: 'Notifications, first paragraph',
    readings: ['A change is notified once', 'It may be notified again, as a message that may have been lost is'],
    choice: 'Once; a notification that repeats an earlier one is reported.',
    why: 'That a change is notified is said, and how often is not.',
  },
];
