/** Code that is loaded when it is needed, or before that when there is nothing else to do. */
export class LazyCode<Module> {
  readonly #load: () => Promise<Module>;
  #loading: Promise<Module> | undefined;

  constructor(load: () => Promise<Module>) {
    this.#load = load;
  }

  /**
   * The code; always the same promise, until it is asked for again after a failure.
   * @throws MissingCode when it did not arrive
   */
  readonly get = (): Promise<Module> => {
    this.#loading ??= this.#load().catch((error: unknown) => {
      throw new MissingCode(this.#again, error);
    });
    return this.#loading;
  };

  /** Fetches it ahead; failing, that is found out by who needs it, who asks anew. */
  readonly prefetch = (): void => {
    void this.get().catch(this.#again);
  };

  readonly #again = (): void => {
    // A style sheet that did not arrive is not asked for again by who imports it.
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
      if (!link.sheet) link.replaceWith(link.cloneNode());
    }
    this.#loading = undefined;
  };
}

/** Part of the program did not arrive: there is no network, or the server has a newer Galley. */
export class MissingCode extends Error {
  override readonly name = 'MissingCode';

  /** @param again has it asked for once more */
  constructor(
    readonly again: () => void,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** Calls back when the page has nothing else to do, or soon where a browser cannot tell. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: 3000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 500);
  return () => clearTimeout(timer);
}
