import { charges } from '../../specs/tiny/index.ts';
import { about, test } from '../conformance.ts';

for (const flow of charges) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
