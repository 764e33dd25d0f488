/** Playwright's `page`, in the Chromium of the system's packages and cut off from every network. */
import { existsSync } from 'node:fs';
import { type Browser, test as base, chromium } from '@playwright/test';

const executablePath = process.env.TOLLGATE_CHROMIUM || '/usr/bin/chromium';

export const test = base.extend<{ complaints: string[] }, { browser: Browser }>({
  browser: [
    async ({}, use) => {
      if (!existsSync(executablePath))
        throw new Error(
          `There is no Chromium at ${executablePath}: install Debian's package chromium, or name another in TOLLGATE_CHROMIUM.`,
        );
      // A container runs as root, where Chromium's own sandbox does not start.
      const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  offline: true,
  permissions: ['clipboard-read', 'clipboard-write'],
  /** Whatever the page asks of others, throws, or has its console say. */
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(`asks for ${request.url()}`);
    });
    page.on('console', (message) => complaints.push(`says ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`throws ${error.message}`));
    page.on('dialog', (dialog) => complaints.push(`opens ${dialog.message()}`));
    await use(complaints);
  },
});
