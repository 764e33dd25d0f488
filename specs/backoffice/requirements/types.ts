/** What BackOffice's document promises of paymentType and of the ids in answers. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const typesRequirements = [
  {
    id: 'BKO-TYPE-01',
    statement: 'A paymentType that is none of CP, RF, RV and IN is refused.',
    basis: 'implied',
    source: { section: 'BackOffice', locator: 'the four sections that each name their paymentType' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-TYPE-02',
    statement: 'A request for an operation without a paymentType is refused.',
    basis: 'implied',
    source: { section: 'BackOffice', locator: 'the four sections, each of which says that paymentType has to be sent' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-REF-01',
    statement:
      'The answer to a capture, refund or cancellation has the id of the payment that it refers to in one of its ID fields.',
    basis: 'implied',
    source: { section: 'BackOffice', locator: 'sentence below the list of operations' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-REF-02',
    statement: 'The answer to a capture, refund or cancellation has that id as referencedPaymentId.',
    basis: 'implied',
    source: { section: 'BackOffice', locator: 'sentence below the list of operations' },
    operations: ['operatePayment'],
    ambiguities: ['BKO-AMB-003'],
  },
  {
    id: 'BKO-TRANSPORT-01',
    statement: 'Requests are sent over HTTPS.',
    basis: 'documented',
    source: {
      section: 'How to Capture an Authorization?',
      locator: 'second paragraph; likewise in the next three sections',
    },
    operations: ['operatePayment'],
    untested:
      'The scheme of a target is the one of the URL that it is given by; an embedded mock is reached on loopback without TLS.',
  },
] as const satisfies readonly Requirement[];
