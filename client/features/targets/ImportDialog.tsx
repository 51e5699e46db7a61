import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import Button from "antd/es/button";
import { useState } from "react";
import { ImportProgressDocument, ProgressPreviewDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice, errorText } from "../../ui/ErrorNotice.tsx";
import { download, fileName, toCsv } from "../../ui/files.ts";
import { LoadingNotice } from "../../ui/LoadingNotice.tsx";
import { PreviewTable } from "./PreviewTable.tsx";
import { readText, templateOf } from "./target-files.ts";
import type { BoardTarget } from "./targets-view.ts";
import { readAfterProgress } from "./use-targets.ts";

interface Chosen {
  readonly file: string;
  readonly text: string;
  /** The same file chosen again is read again. */
  readonly round: number;
}

interface Props {
  readonly targets: readonly BoardTarget[];
  onImported(ids: readonly string[], file: string): void;
  onClose(): void;
}

/** A file of figures: what it would add, every wrong row by its field, and only then the import. */
export function ImportDialog({ targets, onImported, onClose }: Props) {
  const text = useText();
  const lang = useLang();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const preview = useQuery({
    queryKey: ["progress-preview", chosen?.round, chosen?.file],
    queryFn: ({ signal }) =>
      request(
        ProgressPreviewDocument,
        { file: chosen?.file ?? "", text: chosen?.text ?? "" },
        signal,
      ),
    enabled: chosen !== null,
    gcTime: 0,
  });
  const save = useMutation({
    mutationFn: (file: Chosen) =>
      request(ImportProgressDocument, { file: file.file, text: file.text }),
    onSuccess: ({ importProgress }, { file }) => {
      for (const key of readAfterProgress) void client.invalidateQueries({ queryKey: [key] });
      onImported(
        importProgress.map(({ id }) => id),
        file,
      );
    },
  });
  const found = preview.data?.progressPreview;
  const isRight = found !== undefined && found.wrong.length === 0 && found.rows.length > 0;
  return (
    <Dialog title={text("import.title")} isWide onClose={onClose}>
      <p>{text("import.intro")}</p>
      <p className="import-tools">
        <Button
          onClick={() =>
            download(
              fileName(text("import.templateName"), "csv"),
              new Blob([toCsv(templateOf(targets, text))], { type: "text/csv" }),
            )
          }
        >
          {text("import.template")}
        </Button>
        <label className="file-field">
          <span>{text("import.choose")}</span>
          <input
            type="file"
            accept=".csv,text/csv"
            onChange={async (event) => {
              const [file] = event.target.files ?? [];
              if (file === undefined) return;
              const content = await readText(file);
              setChosen((before) => ({
                file: file.name,
                text: content,
                round: (before?.round ?? 0) + 1,
              }));
              save.reset();
            }}
          />
        </label>
      </p>
      {preview.isFetching && <LoadingNotice>{text("import.reading")}</LoadingNotice>}
      {preview.isError && (
        <ErrorNotice
          error={preview.error}
          isRetrying={preview.isFetching}
          onRetry={() => void preview.refetch()}
        />
      )}
      {found && <PreviewTable preview={found} />}
      {save.isError && (
        <p className="form-error" role="alert">
          {errorText(save.error, lang)}
        </p>
      )}
      <p className="progress-save">
        <Button
          type="primary"
          disabled={!isRight}
          loading={save.isPending}
          onClick={() => chosen !== null && save.mutate(chosen)}
        >
          {text("import.save", { n: isRight ? found.rows.length : 0 })}
        </Button>
        <Button onClick={onClose}>{text("dialog.close")}</Button>
      </p>
    </Dialog>
  );
}
