/**
 * Stands in the place of a function and decides about each call: `run` calls the function that was found there, with the
 * same arguments or others. For a constructor `self` is `new.target`.
 */
export type Intercept = (self: unknown, args: readonly unknown[], run: (args?: readonly unknown[]) => unknown) => unknown

/**
 * Names what is replaced, several separated by spaces: `fetch` a global, `Element.setAttribute` a method, `Element.id=` a
 * setter, `Element.id?` a getter, `Document::parseHTMLUnsafe` a static method. What a browser lacks is passed over.
 */
export type On = (names: string, intercept: Intercept) => void

export interface Patches {
  /** Replaces functions of one window. */
  in(realm: object): On
  /** Runs something that is not intercepted. */
  pass<Result>(run: () => Result): Result
  /** Puts back what was found, where nobody has put something else since; the rest lets everything through. */
  stop(): void
}

type Callable = (...args: unknown[]) => unknown
type Part = 'value' | 'get' | 'set'

/**
 * A function is replaced by a Proxy of the one found: `name`, `length`, own properties, `prototype`, `new.target`,
 * subclasses and `[native code]` need no work, and whoever patched it earlier or patches it later keeps working.
 */
export function createPatches(): Patches {
  const undo: (() => void)[] = []
  let on = true
  let passing = 0

  const handlerOf = (intercept: Intercept): ProxyHandler<Callable> => {
    const decide = (self: unknown, args: readonly unknown[], run: (args: readonly unknown[]) => unknown) =>
      on && !passing ? intercept(self, args, (others = args) => run(others)) : run(args)
    return {
      apply: (found, self, args) => decide(self, args, (others) => Reflect.apply(found, self, others)),
      construct: (found, args, self) => decide(self, args, (others) => Reflect.construct(found, others, self)) as object,
      // Through the Proxy the name would be missing, and tools such as Sentry's look for `function fetch() { [native code] }`.
      get: (found, key) => (key === 'toString' ? found.toString.bind(found) : Reflect.get(found, key)),
    }
  }

  function put(target: object, name: string, part: Part, found: PropertyDescriptor, ours: unknown): void {
    const own = Object.hasOwn(target, name)
    Object.defineProperty(target, name, { ...found, [part]: ours })
    undo.push(() => {
      const now = Object.getOwnPropertyDescriptor(target, name)
      if (now?.[part] !== ours) return
      if (own) Object.defineProperty(target, name, { ...now, [part]: found[part] })
      else Reflect.deleteProperty(target, name)
    })
  }

  function replace(realm: object, path: string, intercept: Intercept): void {
    const [, owner = '', kind, name = '', mark] = /^(?:(\w+)(\.|::))?(\w+)([=?]?)$/.exec(path) ?? []
    const holder: unknown = owner ? Reflect.get(realm, owner) : realm
    const target: unknown = kind === '.' && holder ? Reflect.get(holder, 'prototype') : holder
    const part = mark === '=' ? 'set' : mark === '?' ? 'get' : 'value'
    const found = target instanceof Object || target === realm ? findProperty(target as object, name) : undefined
    if (!found?.configurable || typeof found[part] !== 'function') return
    const ours = new Proxy<Callable>(found[part], handlerOf(intercept))
    put(target as object, name, part, found, ours)
    const { prototype } = found[part]
    const back = prototype && Object.getOwnPropertyDescriptor(prototype, 'constructor')
    if (back) put(prototype, 'constructor', 'value', back, ours)
  }

  return {
    in: (realm) => (names, intercept) => {
      for (const path of names.split(' ')) replace(realm, path, intercept)
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
