import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll } from "vitest";

/** Opens files with programs that are not ours: LibreOffice, poppler, and Python's readers. */

const run = promisify(execFile);
const minutes = 60_000;
const office = process.env.OFFICE_PATH ?? "soffice";
const python = process.env.PYTHON_PATH ?? "/usr/bin/python3";

/** A folder of the test file's own, removed after it. */
export async function officeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "chain-atlas-office-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Converts a file to PDF beside it. Fails where LibreOffice says anything against the file. */
export async function toPdf(file: string): Promise<string> {
  const folder = join(file, "..");
  const profile = await mkdtemp(join(tmpdir(), "chain-atlas-soffice-"));
  try {
    const { stdout, stderr } = await run(
      office,
      [
        `-env:UserInstallation=file://${profile}`,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder,
        file,
      ],
      { timeout: 3 * minutes },
    );
    const complaints = stderr
      .split("\n")
      .filter((line) => line.trim() && !/javaldx|java/.test(line));
    const pdf = join(folder, `${basename(file, extname(file))}.pdf`);
    if (complaints.length > 0 || !stdout.includes(pdf)) {
      throw new Error(`LibreOffice on ${basename(file)}: ${stdout}\n${stderr}`);
    }
    return pdf;
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

export interface PdfPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** The pages of a PDF with their sizes and their words. */
export async function pdfPages(file: string): Promise<PdfPage[]> {
  const { stdout } = await run("pdfinfo", ["-f", "1", "-l", "-1", file], { timeout: minutes });
  const sizes = [...stdout.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)];
  const text = (await run("pdftotext", ["-layout", file, "-"], { timeout: minutes })).stdout;
  const words = text.split("\f");
  return sizes.map(([, width, height], index) => ({
    width: Number(width),
    height: Number(height),
    text: words[index] ?? "",
  }));
}

/** Pictures of the pages, as PNG files beside the PDF, in order. */
export async function pdfPictures(file: string, dotsPerInch = 60): Promise<string[]> {
  const stem = file.replace(/\.pdf$/, "-page");
  await run("pdftoppm", ["-r", String(dotsPerInch), "-png", file, stem], { timeout: 3 * minutes });
  const folder = join(file, "..");
  return (await readdir(folder))
    .filter((name) => join(folder, name).startsWith(stem) && name.endsWith(".png"))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Runs a Python script on a file and gives what it says by `answer(value)`.
 * @param script has the file's path as `file`
 */
export async function readWithPython<T>(script: string, file: string): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "chain-atlas-python-"));
  const [program, result] = [join(folder, "script.py"), join(folder, "answer.json")];
  const head = [
    "import json, sys",
    "file = sys.argv[1]",
    "def answer(value):",
    "    json.dump(value, open(sys.argv[2], 'w', encoding='utf-8'), ensure_ascii=False, default=str)",
  ];
  try {
    await writeFile(program, `${head.join("\n")}\n${script}\n`);
    await run(python, [program, file, result], { timeout: minutes });
    return JSON.parse(await readFile(result, "utf8")) as T;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
