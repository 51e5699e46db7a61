import { useCallback, useEffect, useRef, useState } from "react";
import { fetchFile } from "../../gql/fetch-file.ts";
import { download } from "../../ui/files.ts";

/** A file that is being made, how far it is, and how it ended. */
export type FileState =
  | { readonly phase: "idle" }
  | { readonly phase: "making"; readonly title: string }
  | {
      readonly phase: "receiving";
      readonly title: string;
      readonly received: number;
      readonly total: number | null;
    }
  | { readonly phase: "done"; readonly name: string }
  | { readonly phase: "cancelled"; readonly title: string }
  | { readonly phase: "failed"; readonly error: unknown };

export interface FileDownload {
  readonly state: FileState;
  start(title: string, address: string): void;
  cancel(): void;
}

export function useFile(): FileDownload {
  const [state, setState] = useState<FileState>({ phase: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback((title: string, address: string) => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    setState({ phase: "making", title });
    fetchFile(address, abort.signal, (received, total) =>
      setState({ phase: "receiving", title, received, total }),
    ).then(
      ({ name, content }) => {
        download(name, content);
        setState({ phase: "done", name });
      },
      (error: unknown) => {
        if (running.current !== abort) return;
        setState(abort.signal.aborted ? { phase: "cancelled", title } : { phase: "failed", error });
      },
    );
  }, []);
  const cancel = useCallback(() => running.current?.abort(), []);
  return { state, start, cancel };
}
