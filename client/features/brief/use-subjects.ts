import { useQuery } from "@tanstack/react-query";
import { BriefSubjectsDocument } from "../../gql/generated/graphql.ts";
import { request } from "../../gql/request.ts";

/** What a briefing or a page of it can be about. */
export const useSubjects = () =>
  useQuery({
    queryKey: ["brief-subjects"],
    queryFn: ({ signal }) => request(BriefSubjectsDocument, {}, signal),
  });
