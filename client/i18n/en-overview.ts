import type { zhOverview } from "./zh-overview.ts";

export const enOverview: Record<keyof typeof zhOverview, string> = {
  "nav.overview": "Overview",
  "overview.title": "The chains at a glance",
  "overview.intro": "Plan, chains, firms and departments in one graph, each with its source.",
  "overview.loading": "Reading the overview…",
};
