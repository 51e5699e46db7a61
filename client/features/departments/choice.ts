import type { Address } from "../../ui/use-address.ts";
import { type MatrixChoice, modes, sorts } from "./matrix-view.ts";

/** What the address says; what it does not say is by default: by item, by load, grouped, unfiltered. */
export function readChoice(address: Pick<Address, "get" | "list">): MatrixChoice {
  const role = address.get("role");
  return {
    mode: modes.find((mode) => mode === address.get("by")) ?? "item",
    departmentSort: sorts.find((sort) => sort === address.get("sort")) ?? "load",
    itemSort: sorts.find((sort) => sort === address.get("items")) ?? "plan",
    isGrouped: address.get("grouped") !== "0",
    departmentIds: address.list("department"),
    chainId: address.get("chain"),
    sectionId: address.get("section"),
    role: role === "LEAD" || role === "SUPPORT" ? role : null,
    text: address.get("text") ?? "",
  };
}

export const noFilter = {
  department: null,
  chain: null,
  section: null,
  role: null,
  text: null,
} as const;
