/**
 * Stands in the place of a function and decides about each call: `run` calls the function that was found there, with the
 * same arguments or others. For a constructor `self` is `new.target`.
 */
export type Intercept = (self: unknown, args: readonly unknown[], run: (args?: readonly unknown[]) => unknown) => unknown

/**
 * Names what is replaced, several separated by spaces: `fetch` a global, `Element.setAttribute` a method, `Element.id=` a
 * setter, `Element.id?` a getter, `URL.createObjectURL` a static method. What a browser lacks is passed over.
 */
export type On = (names: string, intercept: Intercept) => void

export interface Patches {
  /** Replaces functions of one window, or of a worker. */
  in(realm: object): On
  /** Runs something that is not intercepted. */
  pass<Result>(run: () => Result): Result
  /** Puts back what was found, where nobody has put something else since; the rest lets everything through. */
  stop(): void
}

type Callable = ((...args: unknown[]) => unknown) & { readonly prototype?: object }
type Part = 'value' | 'get' | 'set'
type Names = Readonly<Record<string, { readonly prototype?: unknown } | undefined>>

/**
 * A function is replaced by a Proxy of the one found: `name`, `length`, own properties, `prototype`, `new.target`,
 * subclasses and `[native code]` need no work, and whoever patched it earlier or patches it later keeps working.
 *
 * Workers are given this function as a text: it knows nothing outside itself, and does without the syntax for which compilers add helpers.
 */
export function createPatches(): Patches {
  const undo: {
    readonly target: object
    readonly name: string
    readonly part: Part
    readonly found: unknown
    readonly ours: unknown
    readonly own: boolean
  }[] = []
  let on = true
  let passing = 0

  /** One set of traps for all: what is replaced is much. */
  const traps: ProxyHandler<Callable> & ThisType<{ readonly intercept: Intercept }> = {
    apply(found, self, args) {
      return decide(this.intercept, self, args, (others) => Reflect.apply(found, self, others))
    },
    construct(found, args, self) {
      return decide(this.intercept, self, args, (others) => Reflect.construct(found, others, self)) as object
    },
    // Through the Proxy the name would be missing, and tools such as Sentry's look for `function fetch() { [native code] }`.
    get: (found, key) => (key === 'toString' ? found.toString.bind(found) : Reflect.get(found, key)),
  }

  const decide = (intercept: Intercept, self: unknown, args: readonly unknown[], run: (args: readonly unknown[]) => unknown) =>
    on && !passing ? intercept(self, args, (others) => run(others ?? args)) : run(args)

  function put(target: object, name: string, part: Part, descriptor: PropertyDescriptor, ours: unknown): void {
    undo.push({ target, name, part, found: descriptor[part], ours, own: Object.hasOwn(target, name) })
    descriptor[part] = ours as never
    Object.defineProperty(target, name, descriptor)
  }

  function replace(realm: object, path: string, intercept: Intercept): void {
    const parts = /^(?:(\w+)\.)?(\w+)(.?)$/.exec(path) ?? []
    const name = parts[2] as string
    const part = parts[3] === '=' ? 'set' : parts[3] ? 'get' : 'value'
    const holder = parts[1] ? (realm as Names)[parts[1]] : realm
    const target = [(holder as Names[string])?.prototype, holder].find((each): each is object => Object(each) === each && name in (each as object))
    let owner = target
    while (owner && !Object.hasOwn(owner, name)) owner = Reflect.getPrototypeOf(owner) as object
    const descriptor = owner && Object.getOwnPropertyDescriptor(owner, name)
    const found = descriptor?.[part] as Callable | undefined
    if (!descriptor?.configurable || typeof found !== 'function') return
    const ours = new Proxy(found, Object.assign(Object.create(traps), { intercept }) as ProxyHandler<Callable>)
    put(target as object, name, part, descriptor, ours)
    const back = found.prototype && Object.getOwnPropertyDescriptor(found.prototype, 'constructor')
    if (back) put(found.prototype as object, 'constructor', 'value', back, ours)
  }

  return {
    in: (realm) => (names, intercept) => names.split(' ').forEach((path) => void replace(realm, path, intercept)),
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
      for (const { target, name, part, found, ours, own } of undo.splice(0).reverse()) {
        try {
          const now = Object.getOwnPropertyDescriptor(target, name)
          if (!now || now[part] !== ours) continue
          now[part] = found as never
          if (own) Object.defineProperty(target, name, now)
          else Reflect.deleteProperty(target, name)
        } catch {
          // A frame that has gone to another origin since.
        }
      }
    },
  }
}
