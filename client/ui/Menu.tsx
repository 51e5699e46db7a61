import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";

export interface MenuItem {
  readonly id: string;
  readonly title: string;
  /** At the right: a count or a key. */
  readonly hint?: string | undefined;
  readonly isDisabled?: boolean;
  /** A line stands above it. */
  readonly startsGroup?: boolean;
  readonly isChecked?: boolean;
  run(): void;
}

interface Props {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** In pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  /** Said above the items, such as that counts are still read. */
  readonly note?: string | null;
  onClose(): void;
}

/** A menu at a point: arrows move, Enter chooses, Escape closes and gives the focus back. */
export function Menu({ label, items, at, note, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: at.x, top: at.y });
  const before = useRef<Element | null>(document.activeElement);
  const close = useRef(onClose);
  close.current = onClose;

  // biome-ignore lint/correctness/useExhaustiveDependencies: more items need more room
  useLayoutEffect(() => {
    const size = box.current?.getBoundingClientRect();
    if (!size) return;
    setPlace({
      left: Math.max(4, Math.min(at.x, innerWidth - size.width - 4)),
      top: Math.max(4, Math.min(at.y, innerHeight - size.height - 4)),
    });
  }, [at.x, at.y, items.length]);
  useEffect(() => {
    box.current?.focus();
    const origin = before.current;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close.current();
    };
    addEventListener("pointerdown", outside, true);
    addEventListener("blur", close.current);
    return () => {
      removeEventListener("pointerdown", outside, true);
      removeEventListener("blur", close.current);
      if (origin instanceof HTMLElement && document.activeElement === document.body) origin.focus();
    };
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      onClose();
      if (before.current instanceof HTMLElement) before.current.focus();
      return;
    }
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
    const now = buttons.indexOf(document.activeElement as HTMLElement);
    const next = {
      ArrowDown: now + 1,
      ArrowUp: now < 0 ? -1 : now - 1,
      Home: 0,
      End: -1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons.at(next % buttons.length)?.focus();
  }

  return (
    <div
      ref={box}
      className="menu"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      style={place}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          {...(item.isChecked === undefined
            ? { role: "menuitem" }
            : { role: "menuitemradio", "aria-checked": item.isChecked })}
          className={item.startsGroup ? "menu-item menu-item-first" : "menu-item"}
          aria-disabled={item.isDisabled === true}
          onClick={() => {
            if (item.isDisabled) return;
            onClose();
            item.run();
          }}
        >
          <span>
            {item.isChecked !== undefined && (
              <span className="menu-check" aria-hidden="true">
                {item.isChecked ? "✓" : ""}
              </span>
            )}
            {item.title}
          </span>
          {item.hint !== undefined && <span className="menu-hint">{item.hint}</span>}
        </button>
      ))}
      {note != null && (
        <p className="menu-note" role="status">
          {note}
        </p>
      )}
    </div>
  );
}
