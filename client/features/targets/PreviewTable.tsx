import type { ProgressPreviewQuery } from "../../gql/generated/graphql.ts";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";

type Preview = ProgressPreviewQuery["progressPreview"];

/** What a file says, or what is wrong in it. */
export function PreviewTable({ preview }: { preview: Preview }) {
  const text = useText();
  const lang = useLang();
  const { file, rows, wrong, blank } = preview;
  if (wrong.length > 0) {
    return (
      <div role="alert" className="import-wrong">
        <p className="form-error">{text("import.wrong", { n: wrong.length, file })}</p>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{text("import.file")}</th>
              <th scope="col">{text("import.line")}</th>
              <th scope="col">{text("import.field")}</th>
              <th scope="col">{text("import.found")}</th>
              <th scope="col">{text("import.problem")}</th>
            </tr>
          </thead>
          <tbody>
            {wrong.map((row) => (
              <tr key={`${row.line} ${row.field}`}>
                <td>{file}</td>
                <td>{row.line}</td>
                <td>{row.field}</td>
                <td>{row.found === "" ? text("import.empty") : row.found}</td>
                <td>{row[lang]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  }
  return (
    <div>
      <p role="status">
        {rows.length === 0
          ? text("import.nothing", { file })
          : text("import.right", { n: rows.length, file })}
        {blank > 0 && ` ${text("import.blank", { n: blank })}`}
      </p>
      {rows.length > 0 && (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{text("import.line")}</th>
              <th scope="col">{text("target.metric")}</th>
              <th scope="col">{text("progress.value")}</th>
              <th scope="col">{text("progress.asOf")}</th>
              <th scope="col">{text("target.source")}</th>
              <th scope="col">{text("progress.by")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.line}>
                <td>{row.line}</td>
                <td>{row.metric}</td>
                <td>
                  {row.value}
                  {row.unit}
                </td>
                <td>{row.asOf}</td>
                <td>{row.sourceTitle}</td>
                <td>{row.by}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
