import type { ReactNode } from "react";

/** Says in words that there is nothing, and what the user can do. */
export function EmptyState(props: {
  title: string;
  hint?: string;
  /** It is all that the page has, and so its heading. */
  isPage?: boolean;
  children?: ReactNode;
}) {
  const Title = props.isPage ? "h1" : "p";
  return (
    <div className="empty-state">
      <Title className="empty-title">{props.title}</Title>
      {props.hint !== undefined && <p className="quiet">{props.hint}</p>}
      {props.children}
    </div>
  );
}
