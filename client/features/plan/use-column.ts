import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useAddress } from "../../ui/use-address.ts";

/**
 * What one column shows: `p` reading position, `at` words to which a link led, `mark` opened mark, `off`
 * kinds that are hidden, `q` words looked for, `hit` which of the places.
 */
export interface ColumnState {
  get(name: string): string | null;
  list(name: string): readonly string[];
  set(values: Readonly<Record<string, string | readonly string[] | null>>): void;
}

/** Kept in the page's address, so that a link shows the same. */
export function useAddressColumn(prefix: string): ColumnState {
  const address = useAddress();
  return useMemo(
    () => ({
      get: (name) => address.get(prefix + name),
      list: (name) => address.list(prefix + name),
      set: (values) =>
        address.set(
          Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value])),
        ),
    }),
    [address, prefix],
  );
}

/** Kept with the page only: an address cannot hold a local file. */
export function useOwnColumn(): ColumnState {
  const [values, setValues] = useState<Readonly<Record<string, readonly string[]>>>({});
  const set = useCallback<ColumnState["set"]>((changes) => {
    setValues((before) => ({
      ...before,
      ...Object.fromEntries(
        Object.entries(changes).map(([name, value]) => [
          name,
          value === null ? [] : [value].flat(),
        ]),
      ),
    }));
  }, []);
  return useMemo(
    () => ({
      get: (name) => values[name]?.[0] ?? null,
      list: (name) => values[name] ?? [],
      set,
    }),
    [values, set],
  );
}

const restMilliseconds = 250;

/** Writes what changes many times a second when it rests; browsers limit how often an address changes. */
export function useRestingWrite(state: ColumnState): ColumnState["set"] {
  const latest = useRef(state);
  latest.current = state;
  const waiting = useRef<Parameters<ColumnState["set"]>[0]>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback((values) => {
    waiting.current = { ...waiting.current, ...values };
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      latest.current.set(waiting.current);
      waiting.current = {};
    }, restMilliseconds);
  }, []);
}
