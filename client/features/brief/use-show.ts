import { useCallback, useEffect, useRef, useState } from "react";
import { useAddress } from "../../ui/use-address.ts";

/** What the two windows of a show tell each other. */
export type ShowMessage =
  | { readonly kind: "at"; readonly page: number; readonly isBlack: boolean }
  | { readonly kind: "go"; readonly page: number }
  | { readonly kind: "black" }
  | { readonly kind: "hello" };

const nameOf = (id: string): string => `chain-atlas brief ${id}`;

/** A channel between the windows of one briefing. */
export function useChannel(id: string, onMessage: (message: ShowMessage) => void) {
  const channel = useRef<BroadcastChannel | null>(null);
  const latest = useRef(onMessage);
  latest.current = onMessage;
  useEffect(() => {
    const made = new BroadcastChannel(nameOf(id));
    channel.current = made;
    made.onmessage = (event: MessageEvent<ShowMessage>) => latest.current(event.data);
    return () => {
      made.close();
      channel.current = null;
    };
  }, [id]);
  return useCallback((message: ShowMessage) => channel.current?.postMessage(message), []);
}

export interface Show {
  readonly page: number;
  readonly isBlack: boolean;
  go(page: number): void;
  /** Pages on, or back; also where the last turn is still under way, as with a clicker. */
  turn(by: number): void;
  toggleBlack(): void;
}

/** Which page is shown; it stands in the address, counted from 1. */
export function useShow(id: string, count: number): Show {
  const address = useAddress();
  const [isBlack, setIsBlack] = useState(false);
  const asked = Number(address.get("page") ?? 1);
  const page = Math.min(Math.max(1, Number.isFinite(asked) ? asked : 1), Math.max(1, count)) - 1;
  const now = useRef(page);
  useEffect(() => {
    now.current = page;
  }, [page]);
  const go = useCallback(
    (to: number) => {
      const next = Math.min(Math.max(0, to), Math.max(0, count - 1));
      now.current = next;
      setIsBlack(false);
      address.set({ page: String(next + 1) });
    },
    [address, count],
  );
  const turn = useCallback((by: number) => go(now.current + by), [go]);
  const toggleBlack = useCallback(() => setIsBlack((before) => !before), []);
  const tell = useChannel(id, (message) => {
    if (message.kind === "go") go(message.page);
    if (message.kind === "black") toggleBlack();
    if (message.kind === "hello") tell({ kind: "at", page, isBlack });
  });
  useEffect(() => tell({ kind: "at", page, isBlack }), [tell, page, isBlack]);
  return { page, isBlack, go, turn, toggleBlack };
}

/** Pages that a key turns. */
const turns = new Map([
  ["ArrowRight", 1],
  ["ArrowDown", 1],
  ["PageDown", 1],
  ["ArrowLeft", -1],
  ["ArrowUp", -1],
  ["PageUp", -1],
]);

/** Keys of a keyboard and of a clicker, which is one. */
export function useShowKeys(show: Show, count: number, onEnd: () => void, onFull: () => void) {
  const latest = useRef({ show, count, onEnd, onFull });
  latest.current = { show, count, onEnd, onFull };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { show, count, onEnd, onFull } = latest.current;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target?.closest("input, select, textarea") || event.ctrlKey || event.metaKey) return;
      const isButton = target?.closest("button, a") !== null && target !== null;
      const by = turns.get(event.key);
      const action =
        by !== undefined
          ? () => show.turn(by)
          : event.key === "Home"
            ? () => show.go(0)
            : event.key === "End"
              ? () => show.go(count - 1)
              : "bB.".includes(event.key)
                ? show.toggleBlack
                : "fF".includes(event.key)
                  ? onFull
                  : event.key === "Escape"
                    ? onEnd
                    : !isButton && (event.key === " " || event.key === "Enter")
                      ? () => show.turn(1)
                      : undefined;
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}
