import { useMutation } from "@tanstack/react-query";
import Button from "antd/es/button";
import { useRef, useState } from "react";
import { ReadPlanDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { errorText } from "../../ui/ErrorNotice.tsx";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { CloseColumn } from "./CloseColumn.tsx";
import { PlanColumn } from "./PlanColumn.tsx";
import { sumsOf } from "./plan-text.ts";
import { readTextFile, type TextFileError } from "./read-text-file.ts";
import { useOwnColumn } from "./use-column.ts";

class FileProblem extends Error {
  readonly problem: TextFileError;
  constructor(problem: TextFileError) {
    super(problem);
    this.problem = problem;
  }
}

export type LocalPlanState = ReturnType<typeof useLocalPlan>;

/** A plan from a file of the user's: read by the server's parser, kept nowhere but on this page. */
export function useLocalPlan() {
  const [name, setName] = useState<string | null>(null);
  const reading = useMutation({
    mutationFn: async (file: File) => {
      const found = await readTextFile(file);
      if ("error" in found) throw new FileProblem(found.error);
      return (await request(ReadPlanDocument, { text: found.text, name: file.name })).readPlan;
    },
  });
  return {
    name,
    reading,
    open(file: File) {
      setName(file.name);
      reading.mutate(file);
    },
    close() {
      setName(null);
      reading.reset();
    },
  };
}

export function OpenFile({ label, onFile }: { label: string; onFile(file: File): void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".txt,text/plain"
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be chosen again.
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
}

const problems = {
  large: "plan.fileLarge",
  binary: "plan.fileBinary",
  unreadable: "plan.fileUnreadable",
} as const;

export function LocalPlan({ local, onClose }: { local: LocalPlanState; onClose(): void }) {
  const text = useText();
  const lang = useLang();
  const state = useOwnColumn();
  const { reading } = local;
  const name = local.name ?? "";
  if (reading.data) {
    const { title } = reading.data;
    return (
      <PlanColumn
        key={reading.submittedAt}
        reading={reading.data}
        state={state}
        side={text("plan.rightSide")}
        markAddress="#mark="
        graphAddress={null}
        head={
          <>
            <div className="plan-name">
              <h2 lang="zh-CN">{title === "" ? name : title}</h2>
              <p className="quiet">
                <span className="plan-local-mark">{text("plan.local")}</span>{" "}
                {text("plan.fullText", sumsOf(reading.data))}
              </p>
              <p className="quiet plan-local-note">{text("plan.localHint", { name })}</p>
            </div>
            <div className="plan-tools">
              <OpenFile label={text("plan.otherFile")} onFile={local.open} />
              <CloseColumn onClose={onClose} />
            </div>
          </>
        }
      />
    );
  }
  return (
    <div className="plan-column plan-message">
      {reading.isError ? (
        <div className="error-notice" role="alert">
          <p className="error-title">{text("plan.fileFailed", { name })}</p>
          <p>
            {reading.error instanceof FileProblem
              ? text(problems[reading.error.problem])
              : errorText(reading.error, lang)}
          </p>
          <p className="quiet">{text("plan.fileHint")}</p>
          <div className="plan-tools">
            <OpenFile label={text("plan.otherFile")} onFile={local.open} />
            <Button onClick={onClose}>{text("plan.besideClose")}</Button>
          </div>
        </div>
      ) : (
        <LoadingNotice>{text("plan.reading", { name })}</LoadingNotice>
      )}
    </div>
  );
}
