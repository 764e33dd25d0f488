/** What works without being declared is a note in every report, and turns no verdict. */
import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { createConnexpayMock } from '../../../fixtures/connexpay/mock/index.ts';
import { serveMock } from '../../../src/mock/serve.ts';
import { recordApi } from '../../../src/report/record.ts';
import { tellUndeclared, undeclaredOf } from '../../../src/report/undeclared.ts';
import { without } from '../../../src/vocabulary/change.ts';
import { answered, approved } from '../../../src/vocabulary/flow.ts';
import { flow, step, together, toyApi, toyContract } from '../engine/toy-api.ts';
import { onPayments, order, pays } from '../engine/toy-flows.ts';
import { playAt } from '../engine/toy-stage.ts';
import { conformanceRun, verdictsOf } from '../run/conformance-run.ts';

test.describe.configure({ timeout: 120_000 });

const api = {
  ...toyApi,
  capabilities: {
    takesPayments: { meaning: 'payments may be made', operations: ['refundPayment', 'createPayment'] },
    showsPayments: { meaning: 'payments may be looked at', operations: ['getPayment'] },
  },
};
const both = ['takesPayments', 'showsPayments'];
const note = {
  capability: 'takesPayments',
  operations: ['createPayment'],
  add: 'apis.toy-pay.capabilities.takesPayments: true',
};

test('An approval of a good request shows that a capability works, if the file does not speak of it', async () => {
  const results = [await playAt(flow('Pays', [pays]))];
  expect(undeclaredOf(api, both, results)).toEqual([note]);
  expect(undeclaredOf(api, ['showsPayments'], results)).toEqual([]);
  expect(undeclaredOf(api, both, [])).toEqual([]);
  const target = { kind: 'sandbox', baseUrl: 'https://sandbox.example' } as const;
  expect(recordApi(api, toyContract, target, results, { undeclared: both }).undeclared).toEqual([note]);
  expect(recordApi(api, toyContract, target, results)).not.toHaveProperty('undeclared');
});

test('Calls at the same time show it as well', async () => {
  const at = together('Two pay at once', { calls: [pays, { ...pays, title: 'Another' }], approves: 2 });
  expect(undeclaredOf(api, both, [await playAt(flow('Both', [at]))])).toEqual([note]);
});

test('What is refused, or approved although something is wrong with it, shows nothing', async () => {
  const refuses = onPayments(() => Response.json({ status: 'declined' }, { status: 422 }));
  expect(undeclaredOf(api, both, [await playAt(flow('Pays', [pays]), refuses)])).toEqual([]);
  const wrong = step('A payment without an amount is made', {
    call: 'createPayment',
    body: order(),
    wrong: without('/amount'),
    expect: answered,
  });
  const approves = onPayments(() => Response.json({ status: 'approved', id: 'p-1' }));
  expect(undeclaredOf(api, both, [await playAt(flow('Wrong', [wrong]), approves)])).toEqual([]);
  const elsewhere = step('A payment is made elsewhere', {
    call: 'createPayment',
    body: order(),
    toPath: '/api/payments',
    expect: approved,
  });
  expect(undeclaredOf(api, both, [await playAt(flow('Elsewhere', [elsewhere]))])).toEqual([]);
});

test('A run notes it in the terminal and in all of its reports, and ends as it would', async ({}, testInfo) => {
  const served = await serveMock(createConnexpayMock());
  const play = async (folder: string, capabilities: object) => {
    const file = testInfo.outputPath(`${folder}.yaml`);
    await writeFile(file, JSON.stringify({ name: 'ours', apis: { connexpay: { baseUrl: served.url, capabilities } } }));
    return conformanceRun(testInfo.outputPath(folder), ['connexpay', 'verifies'], { TOLLGATE_TARGET: file });
  };
  const silent = await play('silent', { closesBatches: false });
  const declared = await play('declared', { closesBatches: false, verifiesCards: true });
  await served.close();

  const expected = {
    capability: 'verifiesCards',
    operations: ['createVerify'],
    add: 'apis.connexpay.capabilities.verifiesCards: true',
  };
  expect(silent.record?.apis[0]?.undeclared).toEqual([expected]);
  const sentence = tellUndeclared(expected);
  expect(silent.output).toContain(`note: ${sentence}`);
  expect(await readFile(`${silent.reports}/summary.md`, 'utf8')).toContain(`**Note**, connexpay: ${sentence}`);
  const [, header = ''] = (await readFile(`${silent.reports}/report.html`, 'utf8')).split(/<\/?header>/);
  expect(header).toContain(`Note, <strong>connexpay</strong>: ${sentence}`);

  expect(declared.record?.apis[0]).not.toHaveProperty('undeclared');
  expect(declared.output).not.toContain('note: ');
  expect(verdictsOf(silent)).toEqual(verdictsOf(declared));
  expect([silent.exitCode, declared.exitCode]).toEqual([0, 0]);
});
