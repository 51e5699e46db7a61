/** How the picture is styled: the figure behind sizes, what colours mean, and colours by kind. */
export interface Look {
  readonly size: SizeBy;
  readonly colour: ColourBy;
  /** Kind → colour of the palette, where a team has its own. */
  readonly tints: Readonly<Record<string, string>>;
}

export const sizes = ["kind", "degree", "topShare"] as const;
export type SizeBy = (typeof sizes)[number];

export const colours = ["kind", "chain", "stage", "province", "gap", "evidence"] as const;
export type ColourBy = (typeof colours)[number];

export const plainLook: Look = { size: "kind", colour: "kind", tints: {} };

export function writeLook(look: Look, parameters: URLSearchParams): void {
  if (look.size !== "kind") parameters.set("size", look.size);
  if (look.colour !== "kind") parameters.set("colour", look.colour);
  for (const [kind, colour] of Object.entries(look.tints)) {
    parameters.append("tint", `${kind}~${colour.replace("#", "")}`);
  }
}

export function readLook(parameters: URLSearchParams): Look {
  const tints: Record<string, string> = {};
  for (const tint of parameters.getAll("tint")) {
    const [, kind, colour] = /^([A-Za-z]+)~([\da-f]{6})$/.exec(tint) ?? [];
    if (kind !== undefined && colour !== undefined) tints[kind] = `#${colour}`;
  }
  return {
    size: sizes.find((one) => one === parameters.get("size")) ?? "kind",
    colour: colours.find((one) => one === parameters.get("colour")) ?? "kind",
    tints,
  };
}
