/** Ends the process in one sentence for what is wrong with a file that the gate was given. */
import { GateError } from '../../gate/journal-file.ts';
import { RecordingError } from '../../gate/recording/recording.ts';
import { DescribedFileError } from '../../target/described-file.ts';
import { fail } from '../fail.ts';

const TOLD = [DescribedFileError, GateError, RecordingError];

/** What is no such thing is thrown on. */
export async function orFail<Result>(reading: Promise<Result>): Promise<Result> {
  return reading.catch((error: unknown) => {
    if (TOLD.some((kind) => error instanceof kind)) return fail((error as Error).message);
    throw error;
  });
}
