import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";

export interface Address {
  get(name: string): string | null;
  list(name: string): readonly string[];
  /**
   * Changes parameters of the page's address; `null` and an empty list remove one.
   * @param isStep whether the browser's way back undoes it; looking needs no undo
   */
  set(values: Readonly<Record<string, string | readonly string[] | null>>, isStep?: boolean): void;
  /** The address of another page, in the same language. */
  to(path: string, values?: Readonly<Record<string, string | null>>): string;
}

/** What a page shows stands in its address, so that a link reproduces it. */
export function useAddress(): Address {
  const [parameters, setParameters] = useSearchParams();
  const set = useCallback<Address["set"]>(
    (values, isStep = false) =>
      setParameters(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(values)) {
            next.delete(name);
            for (const one of value === null ? [] : [value].flat()) next.append(name, one);
          }
          return next;
        },
        { replace: !isStep },
      ),
    [setParameters],
  );
  return useMemo(
    () => ({
      get: (name) => parameters.get(name),
      list: (name) => parameters.getAll(name),
      set,
      to: (path, values = {}) => {
        const next = new URLSearchParams();
        for (const [name, value] of Object.entries(values)) {
          if (value !== null) next.set(name, value);
        }
        const lang = parameters.get("lang");
        if (lang !== null) next.set("lang", lang);
        const search = next.toString();
        return search === "" ? path : `${path}?${search}`;
      },
    }),
    [parameters, set],
  );
}
