/** What Connected Payments' requests ask to be done with money. */
import { type AskedMoney, allThatIsLeft } from '../../src/money/asked.ts';

export function connectedPaymentsAsks(operation: string, body: unknown): AskedMoney | undefined {
  const { amount, currency } = (body ?? {}) as Record<string, unknown>;
  switch (operation) {
    case 'createPurchase':
      return { does: 'take', amount, currency };
    case 'createPreAuthorisation':
      return { does: 'reserve', amount, currency };
    // Whether these move what is asked for or all that there is, is open: CNP-AMB-006, CNP-AMB-007.
    case 'createCapture':
      return { does: 'take', amount: allThatIsLeft };
    case 'createRefund':
      return { does: 'return', amount: allThatIsLeft };
    default:
      return undefined;
  }
}
