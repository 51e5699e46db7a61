import { useMemo } from "react";
import { useLang, useText } from "../../i18n/I18nProvider.tsx";
import { labelName } from "../../i18n/translate.ts";
import { KindIcon } from "../../ui/KindIcon.tsx";
import { compareKinds } from "../../ui/kinds.ts";
import { colourOfKind, palette } from "./colours.ts";
import { colours, type Look, plainLook, sizes } from "./look.ts";
import type { Slice } from "./slice.ts";

interface Props {
  readonly slice: Slice;
  readonly look: Look;
  onLook(look: Look): void;
}

/** How the picture is styled; it goes with the link and with a saved view. */
export function LookPanel({ slice, look, onLook }: Props) {
  const text = useText();
  const lang = useLang();
  const kinds = useMemo(
    () => [...new Set([...slice.nodes.values()].map((node) => node.label))].sort(compareKinds),
    [slice],
  );
  const isPlain =
    look.size === "kind" && look.colour === "kind" && Object.keys(look.tints).length === 0;
  const tint = (kind: string, colour: string | null) => {
    const { [kind]: _, ...others } = look.tints;
    onLook({ ...look, tints: colour === null ? others : { ...others, [kind]: colour } });
  };
  return (
    <div className="filters">
      <fieldset className="filter-group">
        <legend>{text("look.colour")}</legend>
        {colours.map((colour) => (
          <label key={colour} className="look-choice">
            <input
              type="radio"
              name="look-colour"
              checked={look.colour === colour}
              onChange={() => onLook({ ...look, colour })}
            />
            {text(`look.colour.${colour}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className="filter-group">
        <legend>{text("look.size")}</legend>
        {sizes.map((size) => (
          <label key={size} className="look-choice">
            <input
              type="radio"
              name="look-size"
              checked={look.size === size}
              onChange={() => onLook({ ...look, size })}
            />
            {text(`look.size.${size}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className="filter-group">
        <legend>{text("look.tints")}</legend>
        {kinds.map((kind) => (
          <label key={kind} className="look-tint">
            <KindIcon label={kind} size={16} colour={colourOfKind(kind, look)} />
            <span>{labelName(lang, kind)}</span>
            <select
              value={look.tints[kind] ?? ""}
              aria-label={text("look.tintOf", { kind: labelName(lang, kind) })}
              onChange={(event) => tint(kind, event.target.value || null)}
            >
              <option value="">{text("look.own")}</option>
              {palette.map((colour, i) => (
                <option key={colour} value={colour}>
                  {text(`look.palette.${i as 0}`)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className="text-button"
        disabled={isPlain}
        onClick={() => onLook(plainLook)}
      >
        {text("look.reset")}
      </button>
      <p className="quiet">{text("look.hint")}</p>
    </div>
  );
}
