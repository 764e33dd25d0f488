/** A mock with one fault of its catalogue, served over HTTP. */
import { loadContract } from '../../../src/contract/load.ts';
import { createMockOf, loadMock } from '../../../src/mock/load.ts';
import { type ServedMock, serveMock } from '../../../src/mock/serve.ts';
import { loadCatalogue } from '../../../src/proof/load-catalogue.ts';
import { createStand } from '../../../src/proof/stand.ts';

/** The day on which such a mock believes itself to be. */
export const DAY_OF_STAND = '2026-11-20';

/** Rejects if the catalogue has no fault of this name. */
export async function serveFaulty(api: string, name: string): Promise<ServedMock> {
  const { faults } = await loadCatalogue(api);
  const fault = faults.find((each) => each.name === name);
  if (!fault) throw new Error(`The catalogue of ${api} has no fault “${name}”.`);
  const { target } = createStand(await loadContract(api), await loadMock(api), fault);
  const fetch = async (request: Request) => {
    const { method, url } = request;
    const sent = { method, url, headers: Object.fromEntries(request.headers), text: await request.text() };
    const { status, headers, text } = await target.send(sent);
    return new Response(text || null, { status, headers });
  };
  return serveMock({ ...(await createMockOf(api)), fetch });
}
