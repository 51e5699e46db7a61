import { useQuery } from "@tanstack/react-query";
import { TargetBoardDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";

/** What is read of targets; a figure entered makes all of it old. */
export const targetsKey = "targets";

/** The pages that count targets by their status, with the timeline. */
export const readAfterProgress: readonly string[] = [targetsKey, "overview-page", "timeline"];

export const useTargets = () =>
  useQuery({
    queryKey: [targetsKey],
    queryFn: ({ signal }) => request(TargetBoardDocument, {}, signal),
    staleTime: 0,
  });
