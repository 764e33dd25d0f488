/** Colours for a terminal. What a file or a pipe receives has none, whatever a CI server wishes. */
import picocolors from 'picocolors';

export const colours = picocolors.createColors(process.stdout.isTTY === true && picocolors.isColorSupported);
