import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { modules, SetupError, step } from "./steps.mjs";

/**
 * The tests look at the application in a browser, with Chinese type, and open its files with the
 * programs of an office. Returns where they are, for the environment of the tests.
 */
export async function ensureTestPrograms() {
  const missing = [...missingForBrowser(), ...missingForOffice()];
  if (missing.length > 0) await install(missing);
  if (!canImport("pptx")) await installPptx();
  return {
    CHROMIUM_PATH: findBrowser() ?? "chromium",
    OFFICE_PATH: findOffice() ?? "soffice",
    PYTHON_PATH: python,
    PYTHONPATH: pythonPath,
  };
}

async function install(missing) {
  const canInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!canInstall) {
    const line = {
      darwin:
        "brew install --cask chromium libreoffice && brew install poppler && python3 -m pip install python-docx openpyxl",
      win32:
        "winget install Google.Chrome TheDocumentFoundation.LibreOffice oschwartz10612.Poppler Python.Python.3.12 && python -m pip install python-docx openpyxl",
    }[process.platform];
    throw new SetupError(
      `测试需要浏览器、中文字体和办公软件，请先运行 The tests need a browser, Chinese fonts and office programs; type:\n  ${
        line ?? `sudo apt-get update && sudo apt-get install -y ${missing.join(" ")}`
      }`,
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await step("正在更新软件源 Updating the package lists", "apt-get", ["update", "-q"], { env });
  const args = ["install", "-y", "-q", "--no-install-recommends", ...missing];
  await step(`正在安装 Installing ${missing.join(", ")}`, "apt-get", args, { env });
}

function missingForBrowser() {
  const missing = [];
  if (!findBrowser()) missing.push("chromium");
  const hasFontList = process.platform === "linux";
  if (hasFontList && !spawnSync("fc-list", [":lang=zh-cn"], { encoding: "utf8" }).stdout?.trim()) {
    missing.push("fontconfig", "fonts-noto-cjk");
  }
  return missing;
}

/** By the names of Debian; LibreOffice there comes in parts. */
function missingForOffice() {
  const parts = ["writer", "calc", "impress"].map((part) => `libreoffice-${part}`);
  const isDebian = existsSync("/usr/bin/dpkg");
  return [
    ...(findOffice() ? parts.filter((part) => isDebian && !isInstalledByDebian(part)) : parts),
    ...(findProgram(["pdfinfo"]) && findProgram(["pdftoppm"]) ? [] : ["poppler-utils"]),
    ...(canImport("docx") ? [] : ["python3-docx"]),
    ...(canImport("openpyxl") ? [] : ["python3-openpyxl"]),
    ...(canImport("pip") ? [] : ["python3-pip"]),
  ];
}

/** Debian's own Python has Debian's packages; the one on the PATH may be another. */
const python = existsSync("/usr/bin/python3")
  ? "/usr/bin/python3"
  : process.platform === "win32"
    ? "python"
    : "python3";
/** Not every Debian has python-pptx as a package. */
const pythonPath = join(modules, ".chain-atlas-python");

function canImport(name) {
  const env = { ...process.env, PYTHONPATH: pythonPath };
  return spawnSync(python, ["-c", `import ${name}`], { env, stdio: "ignore" }).status === 0;
}

async function installPptx() {
  const args = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
  await step("正在安装 Installing python-pptx", python, [
    ...args,
    "--target",
    pythonPath,
    "python-pptx==1.0.2",
  ]);
}

function isInstalledByDebian(name) {
  return [name, `${name}-nogui`].some((one) => {
    const { stdout } = spawnSync("dpkg", ["-s", one], { encoding: "utf8" });
    return /^Status: install ok installed$/m.test(stdout ?? "");
  });
}

function findOffice() {
  if (process.env.OFFICE_PATH) return process.env.OFFICE_PATH;
  return findProgram(
    ["soffice", "libreoffice"],
    [
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      ...programFolders().map((p) => join(p, "LibreOffice", "program", "soffice.exe")),
    ],
  );
}

function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  return findProgram(
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      ...programFolders().map((p) => join(p, "Google", "Chrome", "Application", "chrome.exe")),
    ],
  );
}

function findProgram(names, elsewhere = []) {
  const isWindows = process.platform === "win32";
  const folders = (process.env.PATH ?? "").split(isWindows ? ";" : ":");
  const files = isWindows ? names.map((name) => `${name}.exe`) : names;
  return [...files.flatMap((name) => folders.map((f) => join(f, name))), ...elsewhere].find(
    (path) => existsSync(path),
  );
}

function programFolders() {
  const { env } = process;
  return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
}
