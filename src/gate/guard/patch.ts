/**
 * Stands in the place of a function, and decides about each call: `run` calls the function that was found there, with
 * the same arguments or others. For a constructor `self` is `new.target`.
 */
export type Intercept = (self: unknown, args: readonly unknown[], run: (args?: readonly unknown[]) => unknown) => unknown

export interface Patches {
  /** Stands in for a method, a getter or a setter, its own or inherited. Nothing happens where there is none. */
  replace(target: object | undefined, name: string, part: 'value' | 'get' | 'set', intercept: Intercept): void
  /** The same for a constructor that is a global. */
  replaceConstructor(realm: object, name: string, intercept: Intercept): void
  /** Runs something that is not intercepted. */
  pass<Result>(run: () => Result): Result
  /** Puts back what was found, where nobody has put something else since; the rest lets everything through. */
  stop(): void
}

type Callable = (...args: unknown[]) => unknown

/**
 * A function is replaced by a Proxy of the one found: `name`, `length`, own properties, `prototype`, `new.target`,
 * subclasses and `[native code]` need no work, and whoever patched it earlier or patches it later keeps working.
 */
export function createPatches(): Patches {
  const undo: (() => void)[] = []
  let on = true
  let passing = 0

  const wrap = (found: Callable, intercept: Intercept): Callable =>
    new Proxy(found, {
      apply: (target, self, args) =>
        on && passing === 0 ? intercept(self, args, (others = args) => Reflect.apply(target, self, others)) : Reflect.apply(target, self, args),
      construct: (target, args, self) =>
        (on && passing === 0 ? intercept(self, args, () => Reflect.construct(target, args, self)) : Reflect.construct(target, args, self)) as object,
      // Through the Proxy the name would be missing, and tools such as Sentry's look for `function fetch() { [native code] }`.
      get: (target, key) => (key === 'toString' ? target.toString.bind(target) : Reflect.get(target, key)),
    })

  function put(target: object, name: string, part: 'value' | 'get' | 'set', found: PropertyDescriptor, ours: unknown): void {
    const own = Object.hasOwn(target, name)
    Object.defineProperty(target, name, { ...found, [part]: ours })
    undo.push(() => {
      const now = Object.getOwnPropertyDescriptor(target, name)
      if (now?.[part] !== ours) return
      if (own) Object.defineProperty(target, name, { ...now, [part]: found[part] })
      else Reflect.deleteProperty(target, name)
    })
  }

  function replace(target: object | undefined, name: string, part: 'value' | 'get' | 'set', intercept: Intercept): void {
    const found = target && findProperty(target, name)
    if (target && found?.configurable && typeof found[part] === 'function') put(target, name, part, found, wrap(found[part], intercept))
  }

  return {
    replace,
    replaceConstructor(realm, name, intercept) {
      replace(realm, name, 'value', intercept)
      const ours = Object.getOwnPropertyDescriptor(realm, name)?.value
      const back = ours?.prototype && Object.getOwnPropertyDescriptor(ours.prototype, 'constructor')
      if (back?.configurable) put(ours.prototype, 'constructor', 'value', back, ours)
    },
    pass(run) {
      passing++
      try {
        return run()
      } finally {
        passing--
      }
    },
    stop() {
      on = false
      for (const step of undo.splice(0).reverse()) step()
    },
  }
}

function findProperty(target: object, name: string): PropertyDescriptor | undefined {
  for (let owner: object | null = target; owner; owner = Reflect.getPrototypeOf(owner)) {
    const found = Object.getOwnPropertyDescriptor(owner, name)
    if (found) return found
  }
  return undefined
}
