import neo4j, {
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type Session,
} from "neo4j-driver";
import { AppError } from "../errors.ts";

export type Mode = "read" | "write";
export type Parameters = Readonly<Record<string, unknown>>;
export type Row = Record<string, unknown>;

/** The one seam to the database: text and parameters in, plain rows out. */
export type Run = (text: string, parameters: Parameters, mode: Mode) => Promise<Row[]>;

export interface Database {
  /** Each call is a managed transaction of its own: reads go to readers, writes to the leader. */
  readonly run: Run;
  /** Several statements in one write transaction: all or nothing. */
  readonly transaction: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  readonly verify: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface DatabaseOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
  readonly queryTimeoutSeconds?: number;
}

export function connect(options: DatabaseOptions): Database {
  const driver: Driver = neo4j.driver(
    options.uri,
    neo4j.auth.basic(options.user, options.password),
    {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 50,
      connectionAcquisitionTimeout: 5_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 5_000,
      telemetryDisabled: true,
    },
  );
  const seconds = options.queryTimeoutSeconds ?? 15;
  // One bookmark manager for the process: what was written is what the next read sees, also where a
  // cluster sends it to another member.
  const bookmarkManager = neo4j.bookmarkManager();
  const inSession = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session({
      bookmarkManager,
      ...(options.database === undefined ? {} : { database: options.database }),
    });
    try {
      return await work(session);
    } catch (error) {
      throw toAppError(error, seconds);
    } finally {
      await session.close();
    }
  };
  const config = { timeout: seconds * 1000 };
  return {
    run: (text, parameters, mode) =>
      inSession((session) => {
        const work = (tx: ManagedTransaction) => rowsOf(tx, text, parameters);
        return mode === "read"
          ? session.executeRead(work, config)
          : session.executeWrite(work, config);
      }),
    transaction: (work) =>
      inSession((session) =>
        session.executeWrite((tx) => work((text, parameters) => rowsOf(tx, text, parameters)), {
          timeout: 600_000,
        }),
      ),
    verify: async () => {
      try {
        await driver.verifyConnectivity(
          options.database === undefined ? {} : { database: options.database },
        );
      } catch (error) {
        throw toAppError(error, seconds);
      }
    },
    close: () => driver.close(),
  };
}

/** What is known of the database from outside its connections. */
export interface Availability {
  /** Why it cannot be asked just now; null where it can, as far as is known. */
  awayBecause(): string | null;
  /** Tells each time that it goes away. */
  onAway(listener: (reason: string) => void): () => void;
}

/**
 * The database for one request: once the request is over nothing more is asked, and while the
 * database is known to be away, or when it goes away, the answer is at once why, not a wait.
 */
export function forRequest(
  database: Database,
  signal: AbortSignal,
  availability: Availability,
): Database {
  return {
    ...database,
    run: (text, parameters, mode) =>
      new Promise((done, refuse) => {
        const away = (reason: string) => refuse(new AppError("DATABASE_UNAVAILABLE", { reason }));
        if (signal.aborted) return refuse(new AppError("ABORTED", {}));
        const reason = availability.awayBecause();
        if (reason !== null) return away(reason);
        const leave = availability.onAway(away);
        database.run(text, parameters, mode).then(done, refuse).finally(leave);
      }),
  };
}

async function rowsOf(
  tx: ManagedTransaction,
  text: string,
  parameters: Parameters,
): Promise<Row[]> {
  const result = await tx.run(text, wholeNumbers(parameters) as Parameters);
  return result.records.map((record) => record.toObject());
}

/** JavaScript has one kind of number; LIMIT and years want integers. */
function wholeNumbers(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(wholeNumbers);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, wholeNumbers(one)]));
  }
  return value;
}

/** The only place that knows the driver's codes. */
function toAppError(error: unknown, seconds: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const unavailable =
    error.code === neo4j.error.SERVICE_UNAVAILABLE ||
    error.code === neo4j.error.SESSION_EXPIRED ||
    error.code.startsWith("Neo.TransientError.General") ||
    error.code.startsWith("Neo.ClientError.Security") ||
    error.code === "Neo.ClientError.Database.DatabaseNotFound" ||
    // The pool's own time-out has no code of the server.
    error.code === "N/A";
  if (/TransactionTimedOut/.test(error.code)) {
    return new AppError("QUERY_TIMEOUT", { seconds }, { cause: error });
  }
  if (unavailable) {
    return new AppError("DATABASE_UNAVAILABLE", { reason: error.message }, { cause: error });
  }
  return error;
}
