/** The ways of being wrong that a payment API's catalogue of faults must hold, by class. */

export const faultKinds = {
  shape: {
    'missing-member': 'a documented member is missing',
    'null-member': 'a documented member is null',
    'wrong-type': 'a member has another type',
    'unknown-enum-value': 'a member has a value that no list documents',
    'wrong-format': 'a member has another form',
    'malformed-body': 'the body is cut off',
    'wrong-content-type': 'the answer has another content type',
    'wrong-status': 'the answer has a status that is not documented',
  },
  leak: {
    'card-number': 'a full card number comes back',
    cvv: 'a CVV comes back',
    secret: 'a password, token or key comes back',
    'nested-secret': 'it comes back deep inside an answer, or where nobody looks',
  },
  authentication: {
    'not-checked': 'credentials are not checked',
    'checked-in-part': 'some operations do not check credentials',
    'expired-accepted': 'credentials that have run out are accepted',
    'foreign-readable': "another one's objects can be read",
    'foreign-changeable': "another one's objects can be changed",
  },
  input: {
    minimum: 'a documented minimum is ignored',
    maximum: 'a documented maximum is ignored',
    length: 'a documented length is ignored',
    enum: 'a documented list of values is ignored',
    form: 'a documented form is ignored',
    mandatory: 'a mandatory field may be missing',
    conditional: 'a field that a condition makes mandatory may be missing',
  },
  money: {
    'off-by-one': 'an amount is one minor unit off',
    'wrong-currency': 'the currency is another one',
    rounding: 'an amount is rounded',
    'partial-as-full': 'a part is treated as the whole',
    'over-capture': 'more is captured than was authorised',
    'over-return': 'more is returned in one step than was taken',
    'over-return-in-sum': 'more is returned in several steps than was taken',
    'over-return-at-once': 'two requests at the same time return more than was taken',
    'void-without-effect': 'a void is answered as done and does nothing',
    'void-after-settlement': 'a settled payment is voided',
    'double-void': 'a payment is voided twice',
    'double-capture': 'an authorisation is captured twice',
    'batch-total': 'the total of a batch is wrong by one item',
  },
  identity: {
    'other-payment': 'another payment is answered or changed',
    'other-card': 'the digits of another card are shown',
    'id-reused': 'an id is given twice',
    'list-misses': 'a list misses one',
    'list-repeats': 'a list repeats one',
    'filter-ignored': 'a search ignores a filter',
    'page-off-by-one': 'the border of a page is off by one',
  },
  time: {
    'settled-early': 'a payment is settled too early',
    'settled-late': 'a payment is settled too late',
    'expiry-ignored': 'something that has run out goes on',
    'shifted-date': 'a date is shifted',
  },
  state: {
    'never-changes': 'a status never changes',
    'goes-back': 'a status goes back',
    'lost-after-read': 'a state is lost after it was read',
    'lost-write': 'a write is answered as done and is lost',
  },
  protocol: {
    'decline-as-success': 'a decline is answered as a success',
    'refusal-as-success': 'a refusal is answered with the status of a success',
    'duplicate-charged': 'a repeated request is charged again',
    'notification-lost': 'a notification is lost',
    'notification-repeated': 'a notification comes twice',
    'notification-reordered': 'notifications come in another order',
    'notification-unequal': 'a notification says something else than the inquiry',
  },
  promise: {
    'other-promise': 'another documented sentence is broken',
    'wrong-text': 'a refusal has other words or another code than documented',
    'undue-refusal': 'what the document allows is refused',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type FaultClass = keyof typeof faultKinds;
type KindsOf<Class> = Class extends FaultClass ? keyof (typeof faultKinds)[Class] : never;
export type FaultKind = KindsOf<FaultClass>;

/** The class that a kind belongs to. */
export function classOf(kind: FaultKind): FaultClass {
  const found = Object.entries(faultKinds).find(([, kinds]) => kind in kinds);
  if (!found) throw new Error(`There is no kind of fault called ${kind}.`);
  return found[0] as FaultClass;
}
