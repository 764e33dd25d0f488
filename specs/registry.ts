/**
 * The only registry: Playwright's projects, the report and the commands are built from it. Names only, so that whoever
 * needs one API does not wait for the others to be loaded.
 */
export const registered: readonly string[] = [
  'connexpay',
  'connected-payments',
  'payment-intents',
  'v3-payments',
  'backoffice',
];
