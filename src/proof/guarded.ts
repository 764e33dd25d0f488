/** A view of a value through which nothing can be changed: who writes to it, or to anything in it, gets an error. */

const views = new WeakMap<object, object>();
const behind = new WeakMap<object, object>();

const guard: ProxyHandler<object> = {
  get: (target, name) => guarded(Reflect.get(target, name)),
  set: () => false,
  defineProperty: () => false,
  deleteProperty: () => false,
  setPrototypeOf: () => false,
};

/** Plain values are given as they are. Two views of one object are the same view. */
export function guarded(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || behind.has(value)) return value;
  const known = views.get(value);
  if (known) return known;
  const view = new Proxy(value, guard);
  views.set(value, view);
  behind.set(view, value);
  return view;
}

/** What is behind a view; anything else is given back. */
export function unguarded(value: unknown): unknown {
  return (typeof value === 'object' && value !== null && behind.get(value)) || value;
}
