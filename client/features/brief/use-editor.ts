import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { ChangeBriefingDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { type Briefing, briefingKey, briefingsKey, type Outline } from "./briefing.ts";

export type SaveState =
  | { readonly kind: "saved"; readonly at: string | null }
  | { readonly kind: "waiting" }
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "conflict"; readonly error: unknown };

export interface Editor {
  readonly outline: Outline;
  readonly state: SaveState;
  change(make: (now: Outline) => Outline): void;
  saveNow(): Promise<void>;
  /** Takes what another window has written, and lets go of what this one has not. */
  takeLatest(): void;
}

/** So long after the last key nothing more is coming. */
const pause = 700;

const codeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : null;

/** The briefing as it is being changed; written by itself, and never over another window's changes. */
export function useEditor(briefing: Briefing): Editor {
  const client = useQueryClient();
  const [outline, setOutline] = useState(briefing.outline);
  const [state, setState] = useState<SaveState>({ kind: "saved", at: null });
  const kept = useRef({ outline: briefing.outline, version: briefing.version, isDirty: false });
  const running = useRef<Promise<void> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const { id } = briefing;

  const write = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    while (running.current !== null) await running.current;
    if (!kept.current.isDirty) return;
    const sent = kept.current.outline;
    kept.current.isDirty = false;
    setState({ kind: "saving" });
    running.current = request(ChangeBriefingDocument, {
      id,
      version: kept.current.version,
      outline: sent,
    }).then(
      ({ changeBriefing }) => {
        kept.current.version = changeBriefing.version;
        client.setQueryData(briefingKey(id, false), { briefing: changeBriefing });
        void client.invalidateQueries({ queryKey: briefingsKey });
        void client.invalidateQueries({ queryKey: briefingKey(id, true) });
        if (kept.current.outline === sent) {
          kept.current.outline = changeBriefing.outline;
          setOutline(changeBriefing.outline);
        }
        const at = new Date().toTimeString().slice(0, 5);
        setState(kept.current.isDirty ? { kind: "waiting" } : { kind: "saved", at });
      },
      (error: unknown) => {
        kept.current.isDirty = true;
        const kind = codeOf(error) === "BRIEFING_CHANGED" ? "conflict" : "failed";
        setState({ kind, error });
      },
    );
    await running.current;
    running.current = null;
  }, [client, id]);

  const change = useCallback(
    (make: (now: Outline) => Outline) => {
      const next = make(kept.current.outline);
      if (next === kept.current.outline) return;
      kept.current.outline = next;
      kept.current.isDirty = true;
      setOutline(next);
      setState((before) => (before.kind === "conflict" ? before : { kind: "waiting" }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void write(), pause);
    },
    [write],
  );

  // What was typed last is not lost by leaving.
  useEffect(
    () => () => {
      void write();
    },
    [write],
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (kept.current.isDirty) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, []);

  return {
    outline,
    state,
    change,
    saveNow: write,
    takeLatest() {
      kept.current.isDirty = false;
      void client.invalidateQueries({ queryKey: briefingKey(id, false) }).then(() => {
        const latest = client.getQueryData<{ briefing: Briefing }>(briefingKey(id, false));
        if (!latest) return;
        const { outline: other, version } = latest.briefing;
        kept.current = { outline: other, version, isDirty: false };
        setOutline(other);
        setState({ kind: "saved", at: null });
      });
    },
  };
}
