import type { zhMethod } from "./zh-method.ts";

export const enMethod: Record<keyof typeof zhMethod, string> = {
  "method.intro":
    "For each segment in a region, from sourced facts of the graph only, by the rules below. Only evidence of grades {grades} changes a state; D and G are shown, not counted. None in a list is not a gap.",
  "method.states": "States: the first rule that holds",
  "method.missing":
    "Evidence says that the region lacks it, or a planner confirmed it by name. Over {years} years old: to be reconfirmed. Where firms are known in the region it counts as weak, and the contradiction is shown.",
  "method.strong":
    "Evidence says strong; or a list made without regard to place (all A-shares) has at least {n} local makers and the lower {confidence} bound of their share is above the region's share of the list.",
  "method.weak":
    "Evidence says weak or dependent on others; or at least one firm is known in the region, and it is not strong.",
  "method.unknown":
    "All else. “Suspected” where a list has none here and chance alone would do that in at most {chance}; still to be verified. “Blind spot” where no firm is known anywhere.",
  "method.conflict":
    "Where evidence disagrees the better grade decides, then the newer; all years are shown.",
  "method.score": "Gap score G: an interval within 0–100",
  "method.d":
    "D, local use: share of later segments that the region has, each step further weighing {decay} of the one before",
  "method.e": "E, standing: share of the region's present segments that come after it",
  "method.n":
    "Need N = {w}×D + {rest}×E; moved on the board; ranks are given for w from 0.3 to 0.7",
  "method.v":
    "Void V: strong 0; missing 1; unknown 0–1; weak from 1−min(n,{n})/{n} to 1−1/{n} for n known firms, a point by effective firms (1÷HHI) where the revenue of all is known",
  "method.g":
    "G = 100 × N × V. Proven gaps (missing, weak) go by the lower end, what is to be verified by the upper; the two lists are never merged",
  "method.moves": "Move and risk (labels of this project, not official classes)",
  "method.movesText":
    "With {ready} or more of the direct neighbours present: complete (missing) or strengthen (weak); below: build, long-term; extend at an end of the chain whose inputs are there.",
  "method.risk":
    "Single-supplier risk: one known firm, and {standing} or more of the region's present segments after it.",
  "method.completeness":
    "Completeness = strong or weak segments ÷ all; no figure where under {coverage} have evidence.",
  "method.candidates": "Rank of firms to invite",
  "method.candidatesText":
    "Weighted over what is known: {parts} (weights of this project). Unknown is not nought, it only widens the interval; no rank where under {coverage} of the weight is known.",
  "method.limits": "What these data cannot give",
  "method.dShort": "weighted share of later segments that are present",
  "method.eShort": "share of present segments that come after it",
  "method.vShort": "{n} known suppliers; {enough} count as enough",
  "segment.score": "How the score comes about",
  "segment.scoreOpen": "Line by line",
};
