import { defineConfig, type ReporterDescription } from '@playwright/test';
import config from './playwright.config.ts';

/** What a run writes, made of the blobs of its shards. */
export default defineConfig({
  ...config,
  // It writes while tests run, each shard into a folder of results; and it crashes where blobs are merged.
  reporter: (config.reporter as ReporterDescription[]).filter(([name]) => name !== 'allure-playwright'),
});
