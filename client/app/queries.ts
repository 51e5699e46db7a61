import { QueryClient } from "@tanstack/react-query";
import { RequestError } from "../gql/request.ts";

const retryEvery = 5_000;

/**
 * The error is shown at once and, where it is temporary, asked for again until it is over. The office
 * network may have no way out, so what the browser says about being online is not believed.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        retry: false,
        staleTime: 300_000,
        gcTime: 1_800_000,
        refetchOnWindowFocus: false,
        refetchInterval: (query) =>
          query.state.error instanceof RequestError && query.state.error.isTemporary
            ? retryEvery
            : false,
      },
    },
  });
