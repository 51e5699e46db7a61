/** Every error that a user can meet: a code, its facts, and one sentence in Chinese and in English. */
type Facts = {
  JAVA_MISSING: Record<never, never>;
  JAVA_TOO_OLD: { found: string };
  MAVEN_MISSING: Record<never, never>;
  JARS_FAILED: { detail: string };
  DATA_DIR_IN_USE: { dataDir: string; pid: number };
  NEO4J_START_FAILED: { detail: string; logFile: string };
  ABORTED: Record<never, never>;
  ENV_INVALID: { name: string; value: string; expected: string };
  PORT_IN_USE: { host: string; port: number };
  SEED_INVALID: { file: string; row: string; field: string; detail: string };
  IMPORT_INVALID: { problems: number; first: string };
  FILE_UNREADABLE: { file: string; detail: string };
  ROW_INVALID: { file: string; line: number; field: string; zh: string; en: string };
  DATABASE_UNAVAILABLE: { reason: string };
  QUERY_TIMEOUT: { seconds: number };
  NOT_FOUND: { what: string; id: string };
  ARGUMENT_INVALID: { name: string; expected: string };
  BRIEFING_CHANGED: { version: number };
  TOO_MUCH: { what: string; found: number; limit: number };
  NO_PLAN: { name: string };
  REQUEST_INVALID: { detail: string };
  INTERNAL: { requestId: string };
};

export type ErrorCode = keyof Facts;
export type FactsOf<C extends ErrorCode> = Facts[C];

const installJava =
  "Debian/Ubuntu: apt install openjdk-17-jre-headless maven; macOS: brew install openjdk@17 maven; Windows: winget install EclipseAdoptium.Temurin.17.JRE Apache.Maven";

const messages: {
  readonly [C in ErrorCode]: { zh(f: Facts[C]): string; en(f: Facts[C]): string };
} = {
  JAVA_MISSING: {
    zh: () =>
      `没有找到 Java（需要 17 或以上）。${installJava}。或设置 NEO4J_URI 使用已有的 Neo4j。`,
    en: () =>
      `Java (17 or later) was not found. ${installJava}. Or set NEO4J_URI to use a Neo4j that you have.`,
  },
  JAVA_TOO_OLD: {
    zh: (f) =>
      `Java 版本过低（${f.found}），需要 17 或以上。${installJava}。或设置 NEO4J_URI 使用已有的 Neo4j。`,
    en: (f) =>
      `Java is too old (${f.found}); 17 or later is needed. ${installJava}. Or set NEO4J_URI to use a Neo4j that you have.`,
  },
  MAVEN_MISSING: {
    zh: () =>
      `没有找到 Maven（首次启动用它取得 Neo4j）。${installJava}。或设置 NEO4J_URI 使用已有的 Neo4j。`,
    en: () =>
      `Maven was not found (the first start fetches Neo4j with it). ${installJava}. Or set NEO4J_URI to use a Neo4j that you have.`,
  },
  JARS_FAILED: {
    zh: (f) => `取得 Neo4j 程序包失败：${f.detail}。请检查网络或 Maven 镜像设置后重试。`,
    en: (f) =>
      `Fetching Neo4j failed: ${f.detail}. Check the network or Maven's mirror settings and try again.`,
  },
  DATA_DIR_IN_USE: {
    zh: (f) =>
      `数据目录 ${f.dataDir} 正由另一个链图进程（pid ${f.pid}）使用。请先停止它，或用 DATA_DIR 指定别的目录。`,
    en: (f) =>
      `The data folder ${f.dataDir} is in use by another ChainAtlas (pid ${f.pid}). Stop it first, or set DATA_DIR to another folder.`,
  },
  NEO4J_START_FAILED: {
    zh: (f) => `Neo4j 没有启动成功：${f.detail}。日志：${f.logFile}`,
    en: (f) => `Neo4j did not start: ${f.detail}. Log: ${f.logFile}`,
  },
  ABORTED: { zh: () => "已取消。", en: () => "Cancelled." },
  ENV_INVALID: {
    zh: (f) => `环境变量 ${f.name} 的值“${f.value}”不对：应为${f.expected}。`,
    en: (f) => `The environment variable ${f.name} is "${f.value}"; expected ${f.expected}.`,
  },
  PORT_IN_USE: {
    zh: (f) => `端口 ${f.host}:${f.port} 已被占用。请停止占用它的程序，或用 PORT 指定别的端口。`,
    en: (f) =>
      `The port ${f.host}:${f.port} is taken. Stop the program that has it, or set PORT to another.`,
  },
  SEED_INVALID: {
    zh: (f) => `数据文件 ${f.file} 的 ${f.row}，字段 ${f.field}：${f.detail}。没有写入任何内容。`,
    en: (f) => `Data file ${f.file}, ${f.row}, field ${f.field}: ${f.detail}. Nothing was changed.`,
  },
  IMPORT_INVALID: {
    zh: (f) => `有 ${f.problems} 处不对，没有写入任何内容。第一处：${f.first}`,
    en: (f) => `${f.problems} things are wrong; nothing was changed. The first: ${f.first}`,
  },
  FILE_UNREADABLE: {
    zh: (f) => `读不了文件 ${f.file}：${f.detail}`,
    en: (f) => `The file ${f.file} cannot be read: ${f.detail}`,
  },
  ROW_INVALID: {
    zh: (f) => `文件 ${f.file} 第 ${f.line} 行，“${f.field}”${f.zh}。没有写入任何内容。`,
    en: (f) => `File ${f.file}, row ${f.line}, "${f.field}": ${f.en}. Nothing was changed.`,
  },
  DATABASE_UNAVAILABLE: {
    zh: (f) => `数据库暂时不可用：${f.reason}。系统正在恢复，请稍候重试。`,
    en: (f) => `The database is not available: ${f.reason}. It is being recovered; try again soon.`,
  },
  QUERY_TIMEOUT: {
    zh: (f) => `查询超过 ${f.seconds} 秒，已停止。请缩小范围后再试。`,
    en: (f) => `The query took over ${f.seconds} s and was stopped. Narrow it and try again.`,
  },
  NOT_FOUND: {
    zh: (f) => `没有找到${f.what}“${f.id}”。`,
    en: (f) => `No ${f.what} "${f.id}" was found.`,
  },
  ARGUMENT_INVALID: {
    zh: (f) => `参数 ${f.name} 不对：应为${f.expected}。`,
    en: (f) => `The argument ${f.name} is not valid; expected ${f.expected}.`,
  },
  BRIEFING_CHANGED: {
    zh: (f) => `这份简报已在另一窗口改到第 ${f.version} 版，本次修改没有写入。请载入最新版后再改。`,
    en: (f) =>
      `Another window has changed this briefing (version ${f.version}); this change was not written. Load the latest version and change it again.`,
  },
  TOO_MUCH: {
    zh: (f) => `一次请求的${f.what}为 ${f.found}，超过上限 ${f.limit}。请缩小范围。`,
    en: (f) => `The request's ${f.what} is ${f.found}, over the limit of ${f.limit}. Narrow it.`,
  },
  NO_PLAN: {
    zh: (f) => `“${f.name}”不像一份规划：没有认出分级标题和任务。请选择规划的纯文本（txt）文件。`,
    en: (f) =>
      `"${f.name}" is no plan: no numbered headings with tasks were found. Choose a plan as plain text (txt).`,
  },
  REQUEST_INVALID: {
    zh: (f) => `请求不符合接口要求：${f.detail}`,
    en: (f) => `The request does not fit the interface: ${f.detail}`,
  },
  INTERNAL: {
    zh: (f) => `程序出错（编号 ${f.requestId}）。请重试；若仍出现，请把编号告诉管理员。`,
    en: (f) =>
      `Something went wrong (number ${f.requestId}). Try again; if it stays, give the number to your administrator.`,
  },
};

export class AppError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly facts: Facts[C];

  constructor(code: C, facts: Facts[C], options?: ErrorOptions) {
    super(messages[code].en(facts), options);
    this.name = "AppError";
    this.code = code;
    this.facts = facts;
  }

  get messageZh(): string {
    return messages[this.code].zh(this.facts);
  }

  get messageEn(): string {
    return messages[this.code].en(this.facts);
  }
}
