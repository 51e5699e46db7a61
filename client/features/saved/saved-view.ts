/** Of the list of views among what was read. */
export const savedKey = ["saved", "VIEW"] as const;

/** The link to a saved view. */
export const addressOf = (id: string): string => `/v/${encodeURIComponent(id)}`;
