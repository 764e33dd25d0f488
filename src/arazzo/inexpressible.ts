/** Thrown for what Arazzo has no words for; whoever writes the list of what is left out catches it. */
export class Inexpressible extends Error {
  override readonly name = 'Inexpressible';
}

/** What `say` gives, or the reason why it cannot be said. */
export function orReason<Said>(say: () => Said): { readonly said: Said } | { readonly reason: string } {
  try {
    return { said: say() };
  } catch (error) {
    if (error instanceof Inexpressible) return { reason: error.message };
    throw error;
  }
}
