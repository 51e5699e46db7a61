import type { Context } from "./context.ts";

/** A file made for a user. */
export interface ExportedFile {
  /** With its ending, in the user's language. */
  readonly name: string;
  readonly format: "xlsx" | "docx";
  readonly bytes: Uint8Array;
}

/** @param madeOn ISO date that the file bears */
export type Exporter = (
  context: Context,
  parameters: URLSearchParams,
  madeOn: string,
) => Promise<ExportedFile>;
