import type { ReactNode } from "react";

/** Says in words that there is nothing, and what the user can do. */
export function EmptyState(props: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="empty-title">{props.title}</p>
      {props.hint !== undefined && <p className="quiet">{props.hint}</p>}
      {props.children}
    </div>
  );
}
