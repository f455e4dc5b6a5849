import { useCallback, useEffect, useState } from "react";

/** Something that is read from the server: on its way, here, or refused. */
export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly fault: Error };

/** Reads when `load` changes and when asked again; an answer that comes too late is dropped. */
export function useLoaded<T>(load: (signal: AbortSignal) => Promise<T>): readonly [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading" });
  const [round, setRound] = useState(0);

  useEffect(() => {
    const abort = new AbortController();
    setLoaded({ state: "loading" });
    load(abort.signal).then(
      (value) => !abort.signal.aborted && setLoaded({ state: "ready", value }),
      (fault: unknown) => !abort.signal.aborted && setLoaded({ state: "failed", fault: fault as Error }),
    );
    return () => abort.abort();
  }, [load, round]);

  return [loaded, useCallback(() => setRound((last) => last + 1), [])];
}
