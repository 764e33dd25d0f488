/** What ConnexPay's requests ask to be done with money. No request names a currency. */
import { type AskedMoney, allThatIsLeft } from '../../src/money/asked.ts';

export function connexpayAsks(operation: string, body: unknown): AskedMoney | undefined {
  const { Amount: amount, RiskProcessingOnly: isOnlyRisk } = (body ?? {}) as Record<string, unknown>;
  switch (operation) {
    case 'createSale':
      return isOnlyRisk === true ? undefined : { does: 'take', amount };
    case 'createAuthOnly':
      return { does: 'reserve', amount };
    case 'createCapture':
      return { does: 'take', amount: allThatIsLeft };
    case 'createReturn':
      return { does: 'return', amount };
    default:
      return undefined;
  }
}
