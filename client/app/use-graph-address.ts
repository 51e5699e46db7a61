import { useAddress } from "../ui/use-address.ts";
import { graphPath } from "./view-state.ts";

/** Where the explorer shows a node with what stands around it. */
export function useGraphAddress(): (id: string) => string {
  const address = useAddress();
  return (id) => address.to(graphPath, { expand: id, select: id });
}
