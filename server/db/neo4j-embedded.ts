export interface Neo4jState {
  readonly status: "starting" | "running" | "restarting" | "failed" | "stopped";
  /** Chinese, then English; empty when it runs. */
  readonly reason: string;
}

/** A Neo4j Community that lives and dies with this process. */
export interface EmbeddedNeo4j {
  /** The same for as long as it lives, across restarts of the Java process. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Of the Java process. */
  readonly pid: number | undefined;
  state(): Neo4jState;
  onState(listener: (state: Neo4jState) => void): () => void;
  /** Clean, and safe to call twice. */
  stop(): Promise<void>;
}
