/** Whether a call tells its client what became of an earlier one. */
import type { ClientSide, RecoveryCall } from '../../vocabulary/client.ts';
import { valueAt } from '../../vocabulary/pointer.ts';
import type { Call } from '../call.ts';

export function recovers({ recoveries }: ClientSide, entry: Call, lost: Call): boolean {
  return (recoveries[lost.operation ?? ''] ?? []).some((call) => isSuch(call, entry, lost));
}

/** Whether a call names just that earlier one, and not payments at large. */
export function isAfter({ recoveries }: ClientSide, entry: Call, earlier: Call): boolean {
  const naming = (recoveries[earlier.operation ?? ''] ?? []).filter(({ shares }) => shares !== undefined);
  return naming.some((call) => isSuch(call, entry, earlier));
}

function isSuch({ operation, shares = [], asks = {} }: RecoveryCall, entry: Call, lost: Call): boolean {
  const asked = (pointer: string) => valueAt(entry.asked, pointer);
  return (
    entry.operation === operation &&
    Object.entries(asks).every(([pointer, value]) => asked(pointer) === value) &&
    shares.every((pointer) => asked(pointer) !== undefined && asked(pointer) === valueAt(lost.asked, pointer))
  );
}

/** `createTimeoutReversal with the same DeviceGuid and SequenceNumber, or listSales`. */
export function tellRecoveries({ recoveries }: ClientSide, lost: Call): string {
  const calls = (recoveries[lost.operation ?? ''] ?? []).map(({ operation, shares = [] }) => {
    const names = shares.map((pointer) => pointer.slice(1)).join(' and ');
    return names === '' ? operation : `${operation} with the same ${names}`;
  });
  return calls.join(', or ');
}
