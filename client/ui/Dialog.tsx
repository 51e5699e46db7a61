import { type ReactNode, useEffect, useId, useRef } from "react";
import { useText } from "../i18n/I18nProvider.tsx";

interface Props {
  readonly title: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
  onClose(): void;
}

/** The browser's own dialog: it keeps the focus within, closes on Escape, and gives the focus back. */
export function Dialog({ title, isWide = false, children, onClose }: Props) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={isWide ? "dialog dialog-wide" : "dialog"}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={text("dialog.close")}
          title={text("dialog.close")}
          onClick={onClose}
        >
          ×
        </button>
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
