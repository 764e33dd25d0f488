export const registered: readonly string[] = ['tiny'];
