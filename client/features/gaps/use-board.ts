import { useQuery } from "@tanstack/react-query";
import {
  GapBoardDocument,
  type GapBoardQuery,
  RegionsDocument,
} from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";

export type Board = GapBoardQuery["gapBoard"];
export type BoardChain = Board["chains"][number];
export type BoardGap = BoardChain["gaps"][number];

export const gapsKey = "gaps";
/** The province of the first plan. */
export const defaultRegion = "place:370000";

export const useBoard = (region: string) =>
  useQuery({
    queryKey: [gapsKey, region],
    queryFn: ({ signal }) => request(GapBoardDocument, { region }, signal),
  });

export const useRegions = () =>
  useQuery({
    queryKey: ["regions"],
    queryFn: ({ signal }) => request(RegionsDocument, {}, signal),
  });
